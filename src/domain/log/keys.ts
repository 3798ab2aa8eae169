import { z } from 'zod'
import { fromBase64Url } from '../encoding/base64.ts'
import { formatVerifierKey } from './checkpoint.ts'

/** A public key of the service (RFC 8037) and its life; one that is retired still verifies what it signed. */
const PublishedKeySchema = z.strictObject({
  kty: z.literal('OKP').describe('Type of the key (RFC 8037).'),
  crv: z.literal('Ed25519').describe('Its curve.'),
  x: z
    .string()
    .regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/)
    .describe('32 bytes in base64url; the last letter holds four bits, so that a key has one spelling.'),
  kid: z.string().describe('Its name, by which signatures name it.'),
  use: z.literal('sig').describe('It signs.'),
  alg: z.literal('EdDSA').describe('The algorithm of its signatures.'),
  purpose: z
    .enum(['log', 'receipt', 'pass'])
    .describe('What it signs: checkpoints of the log, receipts or passes; nothing else counts.'),
  createdAt: z.string().describe('From when it signed.'),
  retiredAt: z.string().nullable().describe('From when it signs nothing new; null while it does.'),
})
/**
 * A public key of the service; moments are ISO 8601, `retiredAt` is null while it signs.
 *
 * @example
 * const current = keys.filter(({ purpose, retiredAt }) => purpose === 'pass' && retiredAt === null)
 */
export type PublishedKey = z.output<typeof PublishedKeySchema>

/** The algorithm of RFC 7518 and RFC 8037 with which a key of this type signs, of the three that are taken. */
export function getAlg({ kty }: { kty?: string }): 'RS256' | 'ES256' | 'EdDSA' {
  return kty === 'RSA' ? 'RS256' : kty === 'EC' ? 'ES256' : 'EdDSA'
}

const KeysSchema = z.strictObject({
  keys: z.array(PublishedKeySchema).describe('Every key, the retired among them.'),
  log: z
    .strictObject({
      origin: z.string().describe('Name of the log in its checkpoints.'),
      verifierKeys: z
        .array(z.string())
        .describe('Keys of the log as tools for signed notes take them (C2SP signed-note).'),
    })
    .describe('The log and its keys.'),
})

/** Programs read either form of the log's keys; were they others, one would call genuine what the other refuses. */
function sayLogKeysTwice({ keys, log }: z.output<typeof KeysSchema>): boolean {
  try {
    const own = keys.filter(({ purpose }) => purpose === 'log')
    const lines = new Set(own.map(({ x }) => formatVerifierKey(log.origin, fromBase64Url(x))))
    const said = new Set(log.verifierKeys)
    return said.size === lines.size && [...lines].every((line) => said.has(line))
  } catch {
    return false
  }
}

/** Every key with which a service has ever signed; a JWK Set (RFC 7517 §5) with more said. */
export const PublishedKeysSchema = KeysSchema.refine(sayLogKeysTwice, {
  path: ['log', 'verifierKeys'],
  error: 'expected the keys whose purpose is "log", each as a line',
})
/**
 * Answer of the service's `GET keys`.
 *
 * @example
 * const keys: PublishedKeys = await (await fetch('https://5qbe.kz/auth/api/v1/keys')).json()
 */
export type PublishedKeys = z.output<typeof PublishedKeysSchema>
