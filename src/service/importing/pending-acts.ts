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
  /** What an earlier system or a letter stated of that; null where the service was there itself. */
  claimedAt: string | null
  /** The product's signed word that it was the person; null where there was none. */
  token: string | null
  /** Place in the log; where it is not there yet, behind all that is. */
  index: number
}

/** An act as it is remembered: ids of choices hold no comma. */
type PendingRow = Omit<EarlierAct, 'index' | 'token' | 'choices' | 'claimedAt'> & { choices: string | null }

/** Whose acts, and about what. */
type Line = Pick<ImportedAct, 'product' | 'subject' | 'policy'>

/** The acts of the lines that were judged before, as if they had been recorded. */
export interface PendingActs {
  add(act: ImportedAct): void
  /** The last one of a person for a policy. */
  findLast(line: Line): EarlierAct | undefined
  /**
   * Those of a person for a policy from their last withdrawal on, in the order of the lines: it ends what they had
   * accepted, so that however long a history is, each of its acts is read about once.
   */
  listStanding(line: Line): EarlierAct[]
  /** The one with an id, if it is about the same. */
  findSame(line: Line & { id: string }): EarlierAct | undefined
  has(id: string): boolean
  close(): void
}

/**
 * Remembers acts on disk, because a file may name more people than fit in memory. The file has no name in any folder
 * and is gone with the process, however that ends.
 *
 * @param realmOf within which acts for a product count: who answered one of a group has answered all
 */
export function openPendingActs(realmOf: (product: string) => string = (product) => product): PendingActs {
  const database = new DatabaseSync('')
  database.exec(`pragma journal_mode = off; pragma synchronous = off;
    create table acts (line integer primary key, id text unique, realm text, subject text, policy text,
      version integer, act text, after text, at text, choices text) strict;
    create index own on acts (realm, subject, policy);
    begin`)
  const insert = database.prepare(
    'insert into acts (id, realm, subject, policy, version, act, after, at, choices) values (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  )
  const columns = 'id, act, policy, version, after, at, choices'
  const own = 'realm = ? and subject = ? and policy = ?'
  const newestFirst = database.prepare(`select ${columns} from acts where ${own} order by line desc`)
  const last = database.prepare(`select ${columns} from acts where ${own} order by line desc limit 1`)
  const same = database.prepare(`select ${columns} from acts where ${own} and id = ?`)
  const find = database.prepare('select 1 from acts where id = ?')
  return {
    add({ id, product, subject, policy, version, act, after, at, choices }) {
      const realm = realmOf(product)
      insert.run(id, realm, subject, policy, version, act, after, at, choices ? choices.join() : null)
    },
    findLast({ product, subject, policy }) {
      const row = last.get(realmOf(product), subject, policy)
      return row && toEarlier(row)
    },
    listStanding({ product, subject, policy }) {
      const acts: EarlierAct[] = []
      for (const row of newestFirst.iterate(realmOf(product), subject, policy)) {
        const act = toEarlier(row)
        acts.push(act)
        if (act.act === 'withdraw') break
      }
      return acts.reverse()
    },
    findSame({ product, subject, policy, id }) {
      const row = same.get(realmOf(product), subject, policy, id)
      return row && toEarlier(row)
    },
    has: (id) => find.get(id) !== undefined,
    close: () => database.close(),
  }
}

function toEarlier(row: unknown): EarlierAct {
  const { choices, ...act } = row as PendingRow
  return {
    ...act,
    ...(choices !== null && { choices: choices.split(',') }),
    claimedAt: act.at,
    token: null,
    index: Number.POSITIVE_INFINITY,
  }
}
