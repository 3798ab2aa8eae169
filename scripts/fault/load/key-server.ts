import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

/** A product's server that publishes its keys, and the ways in which it can fail to. */
export interface KeyServer {
  url: string
  /** Certificate by which the service knows it. */
  certificate: string
  /** How it answers from now on. */
  behave(as: 'well' | 'failing' | 'hanging' | 'endless'): void
  /** How often it was asked. */
  countAsked(): number
  close(): void
}

/** What an endless answer comes to. */
const ENDLESS_BYTES = 150_000_000
const CHUNK = Buffer.alloc(256 * 1024, ' ')

/** Serves a JWKS on this machine, as `products.yaml` demands over https. */
export async function openKeyServer(folder: string, jwks: object): Promise<KeyServer> {
  const [key, certificate] = ['jwks.key', 'jwks.crt'].map((name) => join(folder, name)) as [string, string]
  const args = 'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost'
  const names = ['-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost']
  const made = spawnSync('openssl', [...args.split(' '), ...names, '-keyout', key, '-out', certificate])
  if (made.status !== 0) throw new Error(`openssl made no certificate. ${made.stderr}`)

  let behaviour: Parameters<KeyServer['behave']>[0] = 'well'
  let asked = 0
  const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (_, response) => {
    asked++
    if (behaviour === 'hanging') return
    if (behaviour === 'failing') response.writeHead(500).end()
    else if (behaviour === 'endless') void sendEndless(response)
    else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(jwks))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json`,
    certificate,
    behave: (as) => {
      behaviour = as
    },
    countAsked: () => asked,
    close() {
      server.close()
      server.closeAllConnections()
    },
  }
}

/** White space, which is no end of a JSON text, until there is enough or nobody takes it any more. */
async function sendEndless(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' })
  const chunks = Array.from({ length: ENDLESS_BYTES / CHUNK.length }, () => CHUNK)
  await pipeline(Readable.from(chunks), response).catch(() => {})
}
