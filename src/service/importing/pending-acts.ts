import { DatabaseSync } from 'node:sqlite'
import type { ActKind } from '../../domain/acceptance/act.ts'
import type { ImportedAct } from './imported-act.ts'

/** An act of a person for one policy, as far as the next one is judged by it. */
export interface EarlierAct {
  id: string
  act: ActKind
  policy: string
  version: number
  after: string | null
  /** What a consent with choices was given to. */
  choices?: readonly string[] | undefined
  /** When it was done, as far as is known. */
  at: string
  /** The moment that an earlier system stated; null for what this service witnessed itself. */
  claimedAt?: string | null
  /** The product's signed word that it was the person; null where there was none. */
  token: string | null
  /** Place in the log; where it is not there yet, behind all that is. */
  index: number
}

/** An act as it is remembered: ids of choices hold no comma. */
type PendingRow = Omit<EarlierAct, 'index' | 'token' | 'choices'> & { choices: string | null }

/** The acts of the lines that were judged before, as if they had been recorded. */
export interface PendingActs {
  add(act: ImportedAct): void
  /** Those of a person for a policy, in the order of the lines. */
  list(act: Pick<ImportedAct, 'product' | 'subject' | 'policy'>): EarlierAct[]
  has(id: string): boolean
  close(): void
}

/**
 * Remembers acts on disk, because a file may name more people than fit in memory. The file has no name in any folder
 * and is gone with the process, however that ends.
 */
export function openPendingActs(): PendingActs {
  const database = new DatabaseSync('')
  database.exec(`pragma journal_mode = off; pragma synchronous = off;
    create table acts (line integer primary key, id text unique, product text, subject text, policy text,
      version integer, act text, after text, at text, choices text) strict;
    create index own on acts (product, subject, policy);
    begin`)
  const insert = database.prepare(
    'insert into acts (id, product, subject, policy, version, act, after, at, choices) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const select = database.prepare(
    `select id, act, policy, version, after, at, choices from acts
      where product = ? and subject = ? and policy = ? order by line`,
  )
  const find = database.prepare('select 1 from acts where id = ?')
  return {
    add({ id, product, subject, policy, version, act, after, at, choices }) {
      insert.run(id, product, subject, policy, version, act, after, at, choices ? choices.join() : null)
    },
    list({ product, subject, policy }) {
      const rows = select.all(product, subject, policy) as unknown as PendingRow[]
      return rows.map(({ choices, ...row }) => ({
        ...row,
        ...(choices !== null && { choices: choices.split(',') }),
        token: null,
        claimedAt: row.at,
        index: Number.POSITIVE_INFINITY,
      }))
    },
    has: (id) => find.get(id) !== undefined,
    close: () => database.close(),
  }
}
