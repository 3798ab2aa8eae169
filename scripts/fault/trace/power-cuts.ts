import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Random } from '../../harness/random.ts'
import { DiskImage } from './disk-image.ts'
import type { TraceEvent } from './event.ts'
import { isConfirmation } from './synced.ts'

/** What became of databases whose power was cut. */
export interface PowerCuts {
  cuts: number
  /** Acts that were confirmed before the power went and were not there afterwards, in one cut or more. */
  lost: number
  /** Databases that were not whole. */
  broken: number
}

/** What cutting the power needs. */
export interface CutOptions {
  /** The database file; its write-ahead log lies beside it. */
  database: string
  /** Moments at which the power goes, at most; each leaves two disks behind. */
  most: number
  /** Where the disks are laid out; the last one stays there. */
  folder: string
  random: Random
}

/** Cuts the power at confirmations of a traced SQLite, and opens what each cut would have left on the disk. */
export function cutPower(events: readonly TraceEvent[], options: CutOptions): PowerCuts {
  const { database, most, random } = options
  const image = new DiskImage(dirname(database))
  const confirmed: string[] = []
  const total = events.filter(isConfirmation).length
  const found: PowerCuts = { cuts: 0, lost: 0, broken: 0 }
  const lost = new Set<string>()
  const cut = (files: Map<string, Buffer>) => {
    const after = reopen(files, confirmed, options)
    for (const id of after.lost) lost.add(id)
    found.cuts++
    if (!after.isWhole) found.broken++
  }
  for (const event of events) {
    image.take(event)
    if (!isConfirmation(event)) continue
    confirmed.push(parseId(event.data))
    if (confirmed.length < total && !random.chance(most / total)) continue
    cut(image.tearUnsynced(random))
    cut(image.dropUnsynced())
  }
  return { ...found, lost: lost.size }
}

function reopen(files: Map<string, Buffer>, confirmed: readonly string[], { database, folder }: CutOptions) {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [path, content] of files) {
    // The index of the log is memory that lies in a file: it is made anew.
    if (!path.endsWith('-shm')) writeFileSync(join(folder, basename(path)), content)
  }
  const opened = new DatabaseSync(join(folder, basename(database)))
  try {
    const ids = new Set(
      opened
        .prepare('select id from records')
        .all()
        .map(({ id }) => id),
    )
    const [{ size } = {}] = opened.prepare('select size from log_head').all()
    const [{ integrity_check: verdict } = {}] = opened.prepare('pragma integrity_check').all()
    return {
      lost: confirmed.filter((id) => !ids.has(id)),
      isWhole: verdict === 'ok' && size === ids.size,
    }
  } catch {
    return { lost: confirmed, isWhole: false }
  } finally {
    opened.close()
  }
}

function parseId(answer: Buffer): string {
  return /"id":"([\w-]+)"/.exec(answer.toString('latin1'))?.[1] ?? ''
}
