/** A WebKit that can be driven here. */
export interface WebKitEngine {
  readonly name: string
  readonly driver: string
  /** The program that gives it a screen; null where it draws without one. */
  readonly screen: string | null
  /** What its driver has to be told, for it to open a window that needs no person. */
  readonly capabilities: object
}

export function findWebKits(): WebKitEngine[]
