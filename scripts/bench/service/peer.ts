import { fileURLToPath } from 'node:url'
import { type Child, startChild } from '../../harness/child.ts'
import type { Recipe } from '../../harness/recipe.ts'
import { readStatedVersion } from '../../lib/install-apart.ts'
import { installPeers } from '../install-peers.ts'

const FOLDER = fileURLToPath(new URL('./peer/', import.meta.url))
const API_KEY = 'bench'
const TYPE = 'privacy_policy'
const HASH = `sha256:${'0'.repeat(64)}`

/** The version of c15t's backend that is measured, as the peer's own package states it. */
export function readPeerVersion(): string {
  return readStatedVersion(FOLDER, '@c15t/backend')
}

/** Installs c15t on demand; false, with a message, when that cannot be done. */
export function installPeer(): Promise<boolean> {
  return installPeers(FOLDER, ['@c15t/backend'])
}

/** Starts c15t's backend on a database of its own; its tables are made by its own migrator. */
export async function startPeer(database: string | null, file: string): Promise<Child> {
  const child = await startChild('c15t', `${FOLDER}serve.js`, {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database ?? '',
    SQLITE_FILE: file,
    API_KEY,
  })
  const answer = await fetch(`http://127.0.0.1:${child.port}/legal-documents/${TYPE}/current`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${API_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify({ version: '2', hash: HASH, effectiveDate: '2026-01-01T00:00:00Z' }),
  })
  if (answer.ok) return child
  await child.stop()
  throw new Error(`c15t rejected the document: ${answer.status} ${await answer.text()}`)
}

/** `POST /subjects` by the document's hash: the way that costs it least, without a token to verify. */
export const SUBJECTS: Recipe = {
  method: 'POST',
  path: '/subjects',
  body: JSON.stringify({
    subjectId: 'sub_{person}',
    externalSubjectId: '{person}',
    domain: 'bench.example',
    type: TYPE,
    policyHash: HASH,
    givenAt: 1_790_000_000_000,
  }),
}

/** `GET /consents/check` of one person for one document. */
export const CHECK: Recipe = { method: 'GET', path: `/consents/check?externalId={person}&type=${TYPE}` }
