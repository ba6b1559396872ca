export function untriedFiles(): string[]

export function untriedLines(): string[]
