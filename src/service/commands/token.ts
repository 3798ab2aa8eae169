import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { importJWK, type JWK, SignJWT } from 'jose'
import { stringify } from 'yaml'
import { KelisimError } from '../../domain/error.ts'
import { getAlg } from '../../domain/log/keys.ts'
import type { Products } from '../products/products.ts'
import { SERVICE_TOKEN } from '../tokens/service-token.ts'
import { collect, type Declare, type Tools } from './command.ts'

const USAGE = `npm run service -- token --product demo --name office --scope report --key office.jwk [--hours 1]
       npm run service -- token --new-key office.jwk --name office --scope report`

interface TokenOptions {
  product?: string
  name?: string
  scope: string[]
  key?: string
  hours: string
  newKey?: string
}

/** `token`: prints a token for a registered service, or makes the key to register one with. */
export const declareToken: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .option('--product <id>')
    .option('--name <service>')
    .option('--scope <scope>', '', collect, [])
    .option('--key <file>')
    .option('--hours <number>', '', '1')
    .option('--new-key <file>')
    .action((options: TokenOptions) => printToken(options, openTools()))

async function printToken(options: TokenOptions, { readProducts, print, now }: Tools): Promise<void> {
  const { name, scope, newKey } = options
  if (name === undefined || scope.length === 0)
    throw createUsageError('Name the service and at least one scope.')
  if (newKey !== undefined) {
    print(createKeyFile(newKey, name, scope))
    return
  }
  const { product, key } = options
  if (product === undefined || key === undefined)
    throw createUsageError('Name the product and the file of the key.')
  const registered = findService(readProducts(), product, name)
  const hours = Number(options.hours)
  if (!(hours > 0 && hours * 3600 <= SERVICE_TOKEN.longestLife)) {
    throw createUsageError(
      `--hours is "${options.hours}"; a token lasts at most ${SERVICE_TOKEN.longestLife / 3600} hours.`,
    )
  }
  const jwk = readKey(key)
  const iat = Math.floor(now().getTime() / 1000)
  const { azp } = registered
  const signed = await new SignJWT({ scope: scope.join(' '), ...(azp !== undefined && { azp }) })
    .setProtectedHeader({ alg: getAlg(jwk), typ: SERVICE_TOKEN.typ })
    .setIssuer(registered.issuer)
    .setAudience(registered.audience)
    .setSubject(name)
    .setIssuedAt(iat)
    .setExpirationTime(iat + Math.floor(hours * 3600))
    .setJti(randomUUID())
    .sign(await importJWK(jwk, getAlg(jwk)))
  print(signed)
}

function findService({ audience, products }: Products, id: string, name: string) {
  const product = products.find((one) => one.id === id)
  if (product === undefined) throw createUsageError(`No product "${id}" is registered.`)
  if (!product.services.some((service) => service.name === name)) {
    throw createUsageError(`The product ${id} has registered no service "${name}".`)
  }
  return { audience, issuer: product.issuer, azp: product.azp }
}

/** Writes a private key for its owner alone, and says what to register. */
function createKeyFile(path: string, name: string, scopes: string[]): string {
  if (existsSync(path)) throw createUsageError(`There is a file ${path} already.`)
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  writeFileSync(path, `${JSON.stringify(privateKey.export({ format: 'jwk' }))}\n`, { mode: 0o600 })
  const { kty, crv, x } = publicKey.export({ format: 'jwk' })
  return `Register it with the product in products.yaml:\n${stringify({ services: [{ name, scopes, key: { kty, crv, x } }] })}`
}

function readKey(path: string): JWK {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    // The parser's words would quote the key.
    throw new KelisimError('usage', `The key ${path} cannot be read as a JWK.`, `Usage: ${USAGE}`, { cause })
  }
}

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, `Usage: ${USAGE}`)
}
