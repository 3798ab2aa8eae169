import { findKind, type KeyKind } from '../products/keys/key-kinds.ts'
import type { Charge, ProductKeys } from '../products/keys/product-keys.ts'
import { checkSignature, type VerificationKey } from '../products/keys/verification-key.ts'
import type { Claims, ParsedToken } from './parse-token.ts'
import { createAlgorithmProblem, createCriticalProblem, createUnsignedProblem } from './token-problem.ts'

/** Of so many keys without a name each is tried. */
const MOST_TRIED = 8

/**
 * Finds the key of the product that made the signature of a token; never one that the token brings along. Where none of
 * the known ones did, and none has the name that the token gives, newer ones are looked at.
 */
export async function findSigner(
  token: ParsedToken,
  keys: ProductKeys,
  issuer: string,
  charge: Charge,
): Promise<VerificationKey> {
  const { header } = token
  // RFC 7515 §4.1.11: what has to be understood, and is not.
  if (header.crit !== undefined) throw createCriticalProblem()
  const kind = findKind(header.alg)
  if (kind === undefined) throw createAlgorithmProblem(header.alg)

  const known = await keys.list(charge)
  const chosen = chooseKeys(known, kind, header)
  let signer = await findAmong(chosen, token)
  if (signer !== undefined) return signer
  let tried = chosen.length
  let isNamed = hasName(known, header)
  const newer = isNamed ? null : await keys.listNewer(charge)
  if (newer !== null) {
    const others = chooseKeys(newer, kind, header).filter((key) => !chosen.includes(key))
    signer = await findAmong(others, token)
    if (signer !== undefined) return signer
    tried += others.length
    isNamed = hasName(newer, header)
  }
  throw createUnsignedProblem(header, issuer, { tried, isNamed })
}

/** A name that a token gives to a key which is registered without one says nothing against it. */
function chooseKeys(keys: readonly VerificationKey[], kind: KeyKind, header: Claims) {
  const fitting = keys.filter((key) => key.kind === kind)
  if (header.kid === undefined) return fitting.slice(0, MOST_TRIED)
  const name = hasName(keys, header) ? header.kid : undefined
  return fitting.filter(({ kid }) => kid === name).slice(0, MOST_TRIED)
}

function hasName(keys: readonly VerificationKey[], { kid }: Claims): boolean {
  return keys.some((key) => key.kid !== undefined && key.kid === kid)
}

async function findAmong(
  keys: readonly VerificationKey[],
  { data, signature }: ParsedToken,
): Promise<VerificationKey | undefined> {
  for (const key of keys) if (await checkSignature(key, data, signature)) return key
  return undefined
}
