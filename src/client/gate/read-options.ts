import { KelisimError } from '../../domain/error.ts'
import { PolicyIdSchema } from '../../domain/policy/policy.ts'
import { isPattern } from './exempt.ts'
import type { AcceptanceOptions } from './options.ts'

/** A check of one option: what was expected when it does not hold. */
type Check = readonly [holds: (value: unknown) => boolean, expected: string]

const isOptional = (holds: (value: unknown) => boolean) => (value: unknown) =>
  value === undefined || holds(value)
const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isFunction = (value: unknown) => typeof value === 'function'
const isChoice = (value: unknown) => value === 'open' || value === 'closed'
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) > 0
const isAddress = (value: unknown) => {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, search, hash } = new URL(value)
  return /^https?:$/.test(protocol) && search === '' && hash === ''
}
const isWebAddress = (value: unknown) =>
  typeof value === 'string' && URL.canParse(value) && /^https?:/.test(value)
const isPolicyId = (value: unknown) => PolicyIdSchema.safeParse(value).success
const isListOf = (holds: (item: unknown) => boolean) => (value: unknown) =>
  Array.isArray(value) && value.length > 0 && value.every(holds)
const isExemption = (value: unknown) => isFunction(value) || (typeof value === 'string' && isPattern(value))

const BASE = 'an address without a query, such as https://5qbe.kz/auth'
const SIDE = '"open" or "closed": the choice is yours, and there is no default'
const FUNCTION = 'a function, or nothing'

const CHECKS: Record<keyof AcceptanceOptions, Check> = {
  service: [isAddress, BASE],
  internalService: [isOptional(isAddress), BASE],
  audience: [isOptional(isText), 'the audience of products.yaml, or nothing'],
  product: [isPolicyId, "the product's id in products.yaml"],
  issuer: [isText, "the product's issuer in products.yaml"],
  azp: [isOptional(isText), "the product's azp in products.yaml, or nothing"],
  claims: [isOptional(isFunction), FUNCTION],
  key: [isPrivateKey, 'a private key: a JWK with "d" (Ed25519, P-256, RSA from 2048 bits) or a CryptoKey'],
  kid: [isOptional(isText), 'the name of the key, or nothing'],
  alg: [
    isOptional((value) => ['EdDSA', 'ES256', 'RS256'].includes(value as string)),
    'EdDSA, ES256, RS256, or nothing',
  ],
  policies: [isOptional(isListOf(isPolicyId)), 'ids of policies, such as ["privacy"], or nothing'],
  signedOut: [isChoice, SIDE],
  whenUnavailable: [isChoice, SIDE],
  exempt: [
    isOptional((value) => Array.isArray(value) && value.every(isExemption)),
    'paths ("/logout"), all below one ("/payment/*") or functions, in a list',
  ],
  returnTo: [
    isOptional((value) => isFunction(value) || isWebAddress(value)),
    'one of the returnUrls of products.yaml, a function that gives one, or nothing',
  ],
  isPage: [isOptional(isFunction), FUNCTION],
  locale: [isOptional(isFunction), FUNCTION],
  pass: [isOptional(isFunction), FUNCTION],
  log: [isOptional(isFunction), FUNCTION],
  fetch: [isOptional(isFunction), FUNCTION],
  now: [isOptional(isFunction), FUNCTION],
  timeout: [isOptional(isCount), 'milliseconds'],
  capacity: [isOptional(isCount), 'a number of people'],
}

/**
 * Options that are whole, with addresses as they are used.
 *
 * @throws KelisimError `setting-invalid` that names everything wrong at once
 */
export function readOptions(options: AcceptanceOptions) {
  const given = options as unknown as Record<string, unknown>
  const wrong = Object.entries(CHECKS)
    .filter(([name, [holds]]) => !holds(given[name]))
    .map(([name, [, expected]]) => `${name} is ${formatValue(name, given[name])}; expected ${expected}.`)
  const unknown = Object.keys(given)
    .filter((name) => !Object.hasOwn(CHECKS, name))
    .map((name) => `There is no option "${name}".`)
  const problems = [...wrong, ...unknown]
  if (problems.length > 0) {
    throw new KelisimError('setting-invalid', problems.join('\n'), 'Fix these options of requireAcceptance.')
  }
  const service = options.service.replace(/\/+$/, '')
  const reached = (options.internalService ?? service).replace(/\/+$/, '')
  return { ...options, service, reached, audience: options.audience ?? service }
}

function isPrivateKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (!('kty' in value)) return 'type' in value && value.type === 'private'
  const { kty, crv, d, n } = value as Record<string, unknown>
  if (!isText(d)) return false
  return kty === 'RSA'
    ? typeof n === 'string' && n.length >= 342
    : (kty === 'OKP' && crv === 'Ed25519') || (kty === 'EC' && crv === 'P-256')
}

/** A value as a message may quote it: never a key. */
function formatValue(name: string, value: unknown): string {
  if (value === undefined) return 'missing'
  return name === 'key' ? 'not one that can sign' : (JSON.stringify(value) ?? String(value))
}
