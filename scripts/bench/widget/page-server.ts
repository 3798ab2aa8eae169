import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import type { Contender } from './contender.ts'

/** A product's server: one page with a prompt, and the files that it needs, all compressed as well as gzip can. */
export interface PageServer {
  origin: string
  /** Says what the page is from now on. */
  show(contender: Contender): void
  stop(): Promise<void>
}

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' }

/** Starts the server on a free port of this machine. */
export async function startPageServer(): Promise<PageServer> {
  let shown: Contender | null = null
  const server: Server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1)
    const made = await shown?.answer?.(path)
    const content = made ?? (path === '' ? renderPage(shown) : shown?.files[path])
    if (content === undefined) {
      response.writeHead(404).end()
      return
    }
    const type = path === '' ? TYPES.html : (TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain')
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-encoding': 'gzip' })
    response.end(gzipSync(content, { level: 9 }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    show(contender) {
      shown = contender
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function renderPage(contender: Contender | null): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Page</title><link rel="icon" href="data:,"></head><body><h1>Page</h1>${contender?.page ?? ''}</body></html>`
}
