import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { CompactSign, generateKeyPair, importJWK, type JWK, jwtVerify } from 'jose'

/** What the bare responders are told. */
export interface BareSettings {
  issuer: string
  audience: string
  key: JWK
  /** What `GET` answers. */
  body: string
}

// The least that an honest service does: it verifies the token of every request. A GET is answered with the
// same words always; a POST is read, parsed, signed and handed back. Nothing is judged, stored or logged.
const { issuer, audience, key, body } = JSON.parse(process.env.BARE ?? '{}') as BareSettings
const [publicKey, { privateKey }] = await Promise.all([
  importJWK(key, 'EdDSA'),
  generateKeyPair('EdDSA', { crv: 'Ed25519' }),
])

const server = createServer(async (request, response) => {
  try {
    const subject = await verifyToken(request.headers.authorization)
    const [status, answer] =
      request.method === 'POST' ? [201, await signReceipt(request, subject)] : [200, body]
    response.writeHead(status, {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(answer),
    })
    response.end(answer)
  } catch {
    response.writeHead(401).end()
  }
})

async function verifyToken(authorization = ''): Promise<string> {
  const { payload } = await jwtVerify(authorization.slice('Bearer '.length), publicKey, {
    algorithms: ['EdDSA'],
    typ: 'kelisim-subject+jwt',
    issuer,
    audience,
    requiredClaims: ['iss', 'aud', 'sub', 'iat', 'exp', 'jti'],
    maxTokenAge: 600,
  })
  return payload.sub ?? ''
}

async function signReceipt(request: IncomingMessage, subject: string): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const act = JSON.parse(Buffer.concat(pieces).toString())
  const record = { ...act, subject, id: crypto.randomUUID(), at: new Date().toISOString() }
  const receipt = await new CompactSign(Buffer.from(JSON.stringify(record)))
    .setProtectedHeader({ alg: 'EdDSA', typ: 'bare-receipt+jws' })
    .sign(privateKey)
  return JSON.stringify({ ...record, receipt })
}

server.listen(0, '127.0.0.1', () => {
  console.log(`bare responders listening on http://localhost:${(server.address() as AddressInfo).port}/`)
})
// The bench holds the other end: when it is gone, however it went, so is this.
process.stdin.resume().once('end', () => process.exit(0))
