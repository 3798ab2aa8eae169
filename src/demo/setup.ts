import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import type { Manifest } from '../domain/publication/manifest.ts'
import { OFFICE } from './office-token.ts'
import { listPastActs, PRODUCT } from './seed.ts'
import { readDemoSettings } from './settings.ts'

const MARK =
  '# The first product is the demo, written anew at every start; what stands below it is yours and stays.'

/** Makes the demo's key, registers the demo with the service and writes down what its people had accepted. */
async function main() {
  const { acceptances, key, manifest, origin, products, service } = readDemoSettings(process.env)
  if (!existsSync(manifest)) {
    console.error(`There is no built site: ${manifest} is missing.\nBuild it: npm run build`)
    process.exitCode = 1
    return
  }
  const published = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
  const { d: _, ...publicKey } = await openKey(key)

  // Addresses may differ between two starts. A file that somebody has begun anew is theirs.
  const [mark, , , , ...others] = existsSync(products) ? readFileSync(products, 'utf8').split('\n') : [MARK]
  if (mark === MARK) {
    const policies = published.policies.map(({ id }) => id)
    const returnUrls = [`${origin}/*`]
    const links = { help: `${origin}/` }
    const { kid: _kid, alg: _alg, use: _use, ...officeKey } = publicKey
    const services = [{ name: OFFICE.name, scopes: OFFICE.scopes, key: officeKey }]
    const keys = [publicKey]
    const demo = {
      id: PRODUCT,
      origins: [origin],
      policies,
      issuer: origin,
      keys,
      services,
      returnUrls,
      links,
    }
    // JSON is YAML too.
    const lines = [MARK, `audience: ${service}`, 'products:', `  - ${JSON.stringify(demo)}`, ...others]
    write(products, `${lines.join('\n').trimEnd()}\n`)
  }
  // Once: what they answered since then, in the demo itself, is not to be contradicted.
  if (!existsSync(acceptances)) {
    write(
      acceptances,
      listPastActs(published, new Date())
        .map((act) => `${JSON.stringify(act)}\n`)
        .join(''),
    )
  }
}

async function openKey(path: string): Promise<JWK> {
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as JWK
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid: 'demo-1', alg: 'EdDSA', use: 'sig' }
  write(path, `${JSON.stringify(key, null, 2)}\n`)
  return key
}

function write(path: string, text: string) {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  writeFileSync(path, text, { mode: 0o600 })
}

await main()
