import { signal } from '@preact/signals'
import { load } from './model.ts'

/** Whether the last thing that a person did here came to nothing, and nothing beside it says so. */
export const isUndone = signal(false)

/** The last resort of a page of ours: a fault that nobody caught is told to the person, and what is shown goes back to what holds. */
export function watchFaults(): void {
  for (const type of ['error', 'unhandledrejection'])
    addEventListener(type, () => {
      isUndone.value = true
      void load()
    })
  // Whatever is done next may go well.
  for (const type of ['click', 'change'])
    addEventListener(
      type,
      () => {
        isUndone.value = false
      },
      { capture: true },
    )
}
