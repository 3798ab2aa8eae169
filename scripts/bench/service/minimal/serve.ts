import { generateKeyPairSync, sign } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createBatcher } from './batch.ts'
import { openLog } from './log.ts'
import type { MinimalSettings } from './settings.ts'
import { createVerifier } from './verify.ts'

// The floor under a service that keeps Kelisim's promise for an act: the token verified in the pool, one durable batch
// of what waits, its leaves in an RFC 6962 tree, one signature over the new root. Nothing is judged, no rule is asked,
// no framework stands between; what it leaves out is what Kelisim's own code may cost.
const settings = JSON.parse(process.env.MINIMAL ?? '{}') as MinimalSettings
const verifyToken = createVerifier(settings)
const log = await openLog(settings)
const { privateKey } = generateKeyPairSync('ed25519')
const append = createBatcher(log, (root) => sign(null, root, privateKey))

const server = createServer(async (request, response) => {
  try {
    const subject = await verifyToken(request.headers.authorization)
    const act = JSON.parse((await readBody(request)).toString())
    const record = { ...act, subject, id: crypto.randomUUID(), at: new Date().toISOString() }
    const leaf = JSON.stringify(record)
    const { index, size, root, signature } = await append(leaf)
    const receipt = { index, size, root: root.toString('base64'), signature: signature.toString('base64') }
    const answer = Buffer.from(JSON.stringify({ id: record.id, leaf, receipt }))
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': answer.length })
    response.end(answer)
  } catch {
    response.writeHead(401).end()
  }
})

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  return Buffer.concat(pieces)
}

server.listen(0, '127.0.0.1', () => {
  console.log(`minimal responder listening on http://localhost:${(server.address() as AddressInfo).port}/`)
})
// The bench holds the other end: when it is gone, however it went, so is this.
process.stdin.resume().once('end', () => process.exit(0))
