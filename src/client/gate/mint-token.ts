import { mintSubjectToken, type SubjectTokenOptions } from '../mint-subject-token.ts'
import type { AcceptanceOptions } from './options.ts'

/** Signs a token as a gate's settings say, with what the product says of the person now. */
export async function mintGateToken(
  { claims, ...settings }: Pick<AcceptanceOptions, 'issuer' | 'azp' | 'claims' | 'key' | 'kid' | 'alg'>,
  facts: Omit<SubjectTokenOptions, 'issuer' | 'azp' | 'claims' | 'key' | 'kid' | 'alg'>,
): Promise<string> {
  return mintSubjectToken({ ...settings, ...facts, claims: await claims?.(facts.subject) })
}
