import type { MarkClass } from '../../messages.ts'
import { shapes } from '../../page/shape.ts'

/** The sign of a class, as it stands beside fields: shape and letter. Decorative, since the name of the class stands beside it. */
export function ClassMark({ of }: { readonly of: MarkClass }) {
  const { letter, path, base } = shapes[of]
  return (
    <svg class={`class-mark ${of}`} viewBox="0 0 20 20" aria-hidden="true">
      <path class="shape" d={path} />
      <text x="10" y={base}>
        {letter}
      </text>
    </svg>
  )
}
