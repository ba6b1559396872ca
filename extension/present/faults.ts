/** Guards what runs by itself for as long as something lasts: a fault of ours is told before it is thrown on, and nothing comes after the end. */
export interface Faults {
  guarded<Given extends unknown[]>(step: (...given: Given) => void): (...given: Given) => void
  guard(work: Promise<void>): Promise<void>
}

export function createFaults(life: AbortSignal, failed: () => void): Faults {
  return {
    guarded:
      (step) =>
      (...given) => {
        if (life.aborted) return
        try {
          step(...given)
        } catch (fault) {
          failed()
          throw fault
        }
      },
    guard: (work) =>
      work.catch((fault) => {
        if (life.aborted) return
        failed()
        throw fault
      }),
  }
}
