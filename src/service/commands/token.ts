import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { importJWK, type JWK, SignJWT } from 'jose'
import { stringify } from 'yaml'
import { KelisimError } from '../../domain/error.ts'
import { getAlg } from '../../domain/log/keys.ts'
import type { Products } from '../products/products.ts'
import { SERVICE_TOKEN } from '../tokens/service-token.ts'
import type { Command } from './command.ts'

const USAGE = `Usage: npm run service -- token --product demo --name office --scope report --key office.jwk [--hours 1]
       npm run service -- token --new-key office.jwk --name office --scope report`

/** `token`: prints a token for a registered service, or makes the key to register one with. */
export const printToken: Command = async (args, { readProducts, print, now }) => {
  const options = parseOptions(args)
  const { name, scope = [] } = options
  if (name === undefined || scope.length === 0)
    throw createUsageError('Name the service and at least one scope.')
  if (options['new-key'] !== undefined) {
    print(createKeyFile(options['new-key'], name, scope))
    return
  }
  const { product, key } = options
  if (product === undefined || key === undefined)
    throw createUsageError('Name the product and the file of the key.')
  const registered = findService(readProducts(), product, name)
  const hours = Number(options.hours ?? '1')
  if (!(hours > 0 && hours * 3600 <= SERVICE_TOKEN.longestLife)) {
    throw createUsageError(
      `--hours is "${options.hours}"; a token lasts at most ${SERVICE_TOKEN.longestLife / 3600} hours.`,
    )
  }
  const jwk = readKey(key)
  const iat = Math.floor(now().getTime() / 1000)
  const signed = await new SignJWT({ scope: scope.join(' ') })
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

function parseOptions(args: string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args,
      options: {
        product: text,
        name: text,
        scope: { type: 'string', multiple: true },
        key: text,
        hours: text,
        'new-key': text,
      },
    }).values
  } catch (cause) {
    throw createUsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

function findService({ audience, products }: Products, id: string, name: string) {
  const product = products.find((one) => one.id === id)
  if (product === undefined) throw createUsageError(`No product "${id}" is registered.`)
  if (!product.services.some((service) => service.name === name)) {
    throw createUsageError(`The product ${id} has registered no service "${name}".`)
  }
  return { audience, issuer: product.issuer }
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
    throw new KelisimError('usage', `The key ${path} cannot be read as a JWK.`, USAGE, { cause })
  }
}

function createUsageError(message: string): KelisimError {
  return new KelisimError('usage', message, USAGE)
}
