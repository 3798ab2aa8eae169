import { randomBytes, randomUUID } from 'node:crypto'
import type { NewAct, Rename, SigningKeys } from './store.ts'

export const DIGEST = 'd'.repeat(64)
export const NOW = '2026-11-22T09:00:00.000Z'

/** Names of the keys with which the suite's log is said to be signed. */
export const KEYS: SigningKeys = { log: 'log-1', receipt: 'receipt-1' }

/** Makes an act with everything filled in; a test says only what it is about. */
export function createAct(facts: Partial<NewAct> = {}): NewAct {
  return {
    id: randomUUID(),
    at: NOW,
    claimedAt: null,
    realm: facts.product ?? 'olympiad',
    product: 'olympiad',
    subject: 'person-1',
    act: 'accept',
    policy: 'privacy',
    version: 1,
    locale: 'kk',
    digest: DIGEST,
    versionDigest: 'f'.repeat(64),
    shown: [DIGEST],
    presentation: null,
    onBehalf: null,
    token: 'header.payload.signature',
    issuedAt: '2026-11-22T08:59:00.000Z',
    mark: `mark of ${facts.realm ?? facts.product ?? 'olympiad'} ${facts.subject ?? 'person-1'}`,
    key: randomBytes(32).toString('base64url'),
    after: null,
    ...facts,
  }
}

/** Makes a change of an id with everything filled in. */
export function createRename(facts: Partial<Rename> = {}): Rename {
  const { id, at, realm, product, key } = createAct()
  const formerly = facts.formerly ?? 'person-1'
  const mark = `mark of ${facts.realm ?? realm} ${formerly}`
  return { ...{ id, at, realm, product, key, mark }, service: 'office', formerly, subject: 'new-1', ...facts }
}
