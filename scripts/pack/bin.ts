#!/usr/bin/env node
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'

const USAGE = 'Usage: npx kelisim new-key key.json [--id courses] [--origin https://courses.example]'

/** `kelisim new-key <file>`: makes the key with which a product signs, and prints what to register. */
function main(args: string[]): number {
  const options = parseOptions(args)
  if (options === null) return fail(USAGE, 2)
  const { file, id, origin } = options
  const { privateKey } = generateKeyPairSync('ed25519')
  const { kty, crv, x, d } = privateKey.export({ format: 'jwk' })
  const named = { kid: `${id}-${x?.slice(0, 6)}`, alg: 'EdDSA' }
  try {
    // Never over a key that is there, which old receipts may need; and for its owner alone.
    writeFileSync(file, `${JSON.stringify({ kty, crv, x, d, ...named })}\n`, { mode: 0o600, flag: 'wx' })
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    return fail(isThere ? `There is a file ${file} already.` : String(error), 1)
  }
  process.stderr.write(`${file} holds your private key: keep it out of git, and give it to nobody.
This stands in products.yaml of the service, under "products:"; the service reads it when it starts.
`)
  process.stdout.write(`  - id: ${id}
    origins: [${origin}]
    issuer: ${origin}
    returnUrls: [${origin}/]
    policies: [privacy]
    keys: [${JSON.stringify({ kty, crv, x, ...named, use: 'sig' })}]
`)
  return 0
}

function parseOptions(args: string[]) {
  try {
    const text = { type: 'string' } as const
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { id: text, origin: text },
    })
    const [command, file, ...rest] = positionals
    const { id = 'courses', origin = 'https://courses.example' } = values
    const isOrigin = URL.canParse(origin) && new URL(origin).origin === origin
    const isGood = command === 'new-key' && rest.length === 0 && /^[a-z][a-z0-9-]{0,39}$/.test(id) && isOrigin
    return isGood && file !== undefined ? { file, id, origin } : null
  } catch {
    return null
  }
}

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}

process.exitCode = main(process.argv.slice(2))
