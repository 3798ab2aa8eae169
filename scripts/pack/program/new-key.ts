import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { CommandError, type Io } from './io.ts'

/** `new-key <file>`: makes the key with which a product signs, and prints what to register. */
export function makeKey(
  file: string,
  { id = 'courses', origin = 'https://courses.example' },
  io: Io,
): number {
  const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(id) || !isOrigin) throw new CommandError('', 2)
  const { privateKey } = generateKeyPairSync('ed25519')
  const { kty, crv, x, d } = privateKey.export({ format: 'jwk' })
  const named = { kid: `${id}-${x?.slice(0, 6)}`, alg: 'EdDSA' }
  try {
    // Never over a key that is there, which old receipts may need; and for its owner alone.
    writeFileSync(file, `${JSON.stringify({ kty, crv, x, d, ...named })}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    throw new CommandError(isThere ? `There is a file ${file} already.` : String(error), 1)
  }
  io.err(`${file} holds your private key: keep it out of git, and give it to nobody.
This stands in products.yaml of the service, under "products:"; it is read again when it changes.
`)
  io.out(`  - id: ${id}
    origins: [${origin}]
    issuer: ${origin}
    returnUrls: [${origin}/*]
    policies: [privacy]
    keys: [${JSON.stringify({ kty, crv, x, ...named, use: 'sig' })}]
`)
  return 0
}
