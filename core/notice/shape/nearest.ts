/** The candidate most like a word that was not found, for "did you mean"; null where none is near. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase().slice(0, 60)
  let best: string | null = null
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= least) continue
    const distance = editDistance(wanted, candidate.toLowerCase())
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best ?? sharingMostWords(wanted, candidates)
}

/** `birth-date` is `date-of-birth` in another order: at least half of the parts between hyphens are the same. */
function sharingMostWords(wanted: string, candidates: Iterable<string>): string | null {
  const parts = new Set(wanted.split('-'))
  let best: string | null = null
  let most = 0
  for (const candidate of candidates) {
    const others = candidate.toLowerCase().split('-')
    const same = others.filter((part) => part.length > 2 && parts.has(part)).length / Math.max(parts.size, others.length)
    if (same >= 0.5 && same > most) {
      most = same
      best = candidate
    }
  }
  return best
}

/** Letters to add, leave out, change or swap with a neighbour to make one word of the other. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let distance = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) distance = Math.min(distance, (beforeLast[column - 2] ?? 0) + 1)
      current.push(distance)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] ?? 0
}
