import { createHash } from 'node:crypto'
import type { BoundKey } from '../../store/store.ts'
import type { KeyFile } from './key-file.ts'

const MARK_CONTEXT = 'kelisim/v1/mark\0'

/** What a database may know of a key file: the public half of each key, and a hash of the secret. */
export function describeKeys({ mark, keys }: KeyFile): BoundKey[] {
  const value = createHash('sha256').update(MARK_CONTEXT).update(mark, 'base64url').digest('base64url')
  const since = keys[0]?.createdAt ?? ''
  return [
    ...keys.map(({ kid, use, createdAt, jwk }) => ({ kid, use, value: jwk.x, since: createdAt })),
    { kid: `mark-${value.slice(0, 12)}`, use: 'mark', value, since },
  ]
}
