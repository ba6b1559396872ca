export function isOrcaHere(): boolean

export function untriedOrca(): string[]
