import { useSignal } from '@preact/signals'
import { amissWords } from '../words/amiss.ts'

interface AllowButtonProps {
  readonly label: string
  readonly name: string
  readonly class?: string
  /** Gives whether the browser now lets us in. */
  readonly turnOn: () => Promise<boolean>
}

/** A button that asks the browser for sites; a refusal is told beside it. */
export function AllowButton({ label, name, class: look, turnOn }: AllowButtonProps) {
  const failed = useSignal('')
  const press = async () => {
    failed.value = ''
    if (!(await turnOn())) failed.value = amissWords.refused
  }
  return (
    <>
      <button type="button" class={look} aria-label={name} onClick={() => void press()}>
        {label}
      </button>
      <p role="alert" class="failed">
        {failed}
      </p>
    </>
  )
}
