import { createHash } from 'node:crypto'
import { isPublished, type Policy } from '../../../src/domain/policy/policy.ts'
import { findLastChange } from '../../../src/domain/publication/last-change.ts'

/**
 * A digest of everything that the files of one policy are made of: the program with its settings, the policy's own
 * published versions, byte for byte, and the last moment at which something about it changed. Nothing else reaches its
 * pages: their view is narrowed to it, see `src/site/build/policy-view.ts`.
 */
export function computePolicyKey(program: string, { id, versions }: Policy, now: Date): string {
  const bytes = versions.filter(isPublished).map(({ number, source, texts }) => [number, source, texts])
  const moment = findLastChange({ versions }, now).toISOString()
  return createHash('sha256')
    .update(JSON.stringify([program, id, bytes, moment]))
    .digest('hex')
}
