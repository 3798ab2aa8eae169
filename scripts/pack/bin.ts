#!/usr/bin/env node
import { generateKeyPairSync } from 'node:crypto'
import { writeFileSync } from 'node:fs'

const USAGE = 'Usage: npx kelisim new-key kelisim-key.json'

/** `kelisim new-key <file>`: makes the key with which a product signs, and says what to register of it. */
function main([command, file, ...rest]: string[]): number {
  if (command !== 'new-key' || file === undefined || rest.length > 0) return fail(USAGE, 2)
  const { privateKey } = generateKeyPairSync('ed25519')
  const { kty, crv, x, d } = privateKey.export({ format: 'jwk' })
  const kid = `product-${x?.slice(0, 6)}`
  try {
    // Never over a key that is there: tokens and old receipts need it. For its owner alone.
    writeFileSync(file, `${JSON.stringify({ kty, crv, x, d, kid, alg: 'EdDSA' })}\n`, {
      mode: 0o600,
      flag: 'wx',
    })
  } catch (error) {
    const isThere = (error as NodeJS.ErrnoException).code === 'EEXIST'
    return fail(isThere ? `There is a file ${file} already.` : String(error), 1)
  }
  process.stdout.write(`${file} holds your private key: keep it out of git, and give it to nobody.
Whoever runs the service registers this in products.yaml, with your own words in the first lines:

  - id: courses
    origins: [https://courses.example]
    issuer: https://courses.example
    returnUrls: [https://courses.example/lesson]
    policies: [privacy]
    keys: [${JSON.stringify({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' })}]
`)
  return 0
}

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`)
  return code
}

process.exitCode = main(process.argv.slice(2))
