import type { MarkClass } from '../../messages.ts'
import { shapes } from '../../page/shape.ts'

/** The sign of a class, as it stands beside fields: shape and letter. Decorative, since the name of the class stands beside it. */
export function ClassMark({ of }: { readonly of: MarkClass }) {
  const { path, line } = shapes[of]
  return (
    <svg class={`class-mark ${of}`} viewBox="0 0 20 20" aria-hidden="true">
      <path class="shape" d={path} />
      <path class="letter" d={line} />
    </svg>
  )
}
