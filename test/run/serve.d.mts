import type { IncomingMessage, ServerResponse } from 'node:http'

export interface Served {
  readonly origin: string
  readonly port: number
  readonly close: () => Promise<unknown>
}

export function serve(options: {
  readonly port?: number
  readonly roots: Readonly<Record<string, string | readonly string[]>>
  readonly answer?: (request: IncomingMessage, response: ServerResponse) => boolean
}): Promise<Served>
