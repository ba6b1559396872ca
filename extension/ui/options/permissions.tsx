import { permissionReasons } from '../words/options.ts'
import { Section } from './section.tsx'

/** Each permission, and why. */
export function Permissions() {
  return (
    <Section id="permissions">
      <dl>
        {permissionReasons.map(([name, reason]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{reason}</dd>
          </div>
        ))}
      </dl>
    </Section>
  )
}
