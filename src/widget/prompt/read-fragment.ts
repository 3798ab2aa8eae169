import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'
import { GateError } from '../gate-error.ts'

type File = NonNullable<SubjectRequirement['version']>['texts']['kk']

/**
 * A fragment whose bytes are the promised ones.
 *
 * @example
 * const { content, sha256 }: Verified<TextFragment> = await gate.text(requirement)
 */
export interface Verified<T> {
  sha256: string
  content: T
}

/** Gets a fragment and proves that its bytes are the ones that the requirement names. */
export async function readFragment<T>(
  file: File,
  readFile: (path: string, cache: RequestCache) => Promise<ArrayBuffer>,
): Promise<Verified<T>> {
  for (const cache of ['default', 'reload'] as const) {
    // A fragment may be rendered anew under its old address: the browser may still hold the earlier one.
    const bytes = await readFile(file.path, cache)
    if (!crypto.subtle) throw new GateError('insecure-context', 'needs https')
    if ((await computeSha256(bytes)) === file.sha256)
      return { sha256: file.sha256, content: JSON.parse(new TextDecoder().decode(bytes)) }
  }
  throw new GateError('fragment-mismatch', file.path)
}

async function computeSha256(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  // Prototype.js has an `Array.from` of its own, which maps nothing.
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
