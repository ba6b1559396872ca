// A static server for the demonstration pages and the tests: loopback only, no cache, folders laid over each other.
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/**
 * Serves folders by address: `roots` maps a prefix ('/form/') to the folders in which its files are looked for, in order.
 * `answer(request, response)` may answer first (return true), for faults and headers. Takes the next free port after `port`; 0: any.
 */
export async function serve({ port = 0, roots, answer }) {
  const server = createServer((request, response) => {
    if (answer?.(request, response)) return
    respond(roots, request, response).catch(() => response.writeHead(500).end('error'))
  })
  const bound = await listen(server, port)
  return {
    origin: `http://127.0.0.1:${bound}`,
    port: bound,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(done)
      }),
  }
}

async function respond(roots, request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1')
  const prefix = Object.keys(roots)
    .filter((one) => pathname.startsWith(one))
    .sort((a, b) => b.length - a.length)[0]
  const file = prefix === undefined ? undefined : await find([roots[prefix]].flat(), pathname.slice(prefix.length))
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end(`Nothing at ${pathname}`)
    return
  }
  response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' })
  if (request.method === 'HEAD') response.end()
  else createReadStream(file).pipe(response)
}

async function find(folders, rest) {
  let path
  try {
    path = normalize(decodeURIComponent(rest === '' || rest.endsWith('/') ? `${rest}index.html` : rest))
  } catch {
    return undefined
  }
  if (path.startsWith('..') || path.startsWith(sep) || path.includes('\0')) return undefined
  for (const folder of folders) {
    const file = join(folder, path)
    const found = await stat(file).catch(() => undefined)
    if (found?.isFile()) return file
  }
  return undefined
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && port !== 0) listen(server, port + 1).then(done, fail)
      else fail(error)
    })
    server.listen(port, '127.0.0.1', () => done(server.address().port))
  })
}
