import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { chooseCount, IS_FULL, TEST_SEED } from '../../scripts/harness/test-run/sample.ts'
import { audit } from '../domain/log/audit/audit.ts'
import type { AuditBaseline, AuditFinding, StoredCheckpoint } from '../domain/log/audit/check.ts'
import { type Contents, createMemoryRows, readContents } from '../domain/log/audit/fixture.ts'
import { createRandom, fillLog, KEY_NAMES } from './fixture-log.ts'
import {
  appendForged,
  type Fault,
  flip,
  insert,
  pick,
  remove,
  rewriteHistory,
  swap,
} from './fixture-tamper.ts'
import { openSqliteScan } from './sqlite/scan-sqlite.ts'
import { openSqliteStore } from './sqlite/sqlite.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const COUNT = chooseCount(100, 10_000)
const KEPT = 90

let whole: Contents
let older: Contents[] = []
let yardstick: AuditBaseline
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-tamper-'))
  const path = join(folder, 'log.sqlite')
  const store = await openSqliteStore(path)
  let checkpoints: StoredCheckpoint[] = []
  const look = async () => {
    const scan = await openSqliteScan(path)
    yardstick = {
      checkpoints,
      knowsKey: (name, use) => KEY_NAMES.some((keys) => keys[use] === name),
      migrations: scan.migrations,
    }
    const contents = await readContents(scan.rows)
    await scan.close()
    return contents
  }
  await fillLog(store, {
    people: 130,
    async afterEach(person) {
      if (person % 8 === 0) older.push(await look())
      if (person !== KEPT) return
      const { size = 0, root = '' } = (await store.findHead()) ?? {}
      checkpoints = [{ place: 'kept.txt', size, root }]
    },
  })
  whole = await look()
  await store.close()
  rmSync(folder, { recursive: true })
  older = older.filter(({ records }) => records.length < keptSize())
})

const keptSize = () => yardstick.checkpoints[0]?.size ?? 0

/** The first finding, which is all that is needed; null for none. */
async function firstFinding(contents: Contents, marks = yardstick): Promise<AuditFinding | null> {
  let first: AuditFinding | null = null
  const enough = new Error('found')
  await audit(createMemoryRows(contents), marks, (finding) => {
    first = finding
    throw enough
  }).catch((error) => {
    if (error !== enough) throw error
  })
  return first
}

const rollBack: Fault = (log, chance) => {
  Object.assign(log, structuredClone(pick(older, chance)))
  return `rolled back to ${log.records.length} records`
}
const rollBackAndGrow: Fault = (log, chance) => {
  rollBack(log, chance)
  return appendForged(keptSize() + Math.floor(chance() * 60))(log, chance)
}
const FAULTS: Record<string, { share: number; spoil: Fault }> = {
  'bits flipped': { share: 0.5, spoil: flip },
  'rows removed': { share: 0.15, spoil: remove },
  'rows swapped': { share: 0.15, spoil: swap },
  'rows inserted': { share: 0.1, spoil: insert },
  'rolled back': { share: 0.02, spoil: rollBack },
  'rolled back and grown past the checkpoint': { share: 0.04, spoil: rollBackAndGrow },
  'rewritten so that everything fits': {
    share: 0.04,
    spoil: (log, chance) => rewriteHistory(keptSize())(log, chance),
  },
}

test('the log without a fault is whole', async () => {
  expect(await firstFinding(whole)).toBeNull()
  expect(whole.records.length).toBeGreaterThan(400)
})

describe.each(Object.entries(FAULTS))('%s', (name, { share, spoil }) => {
  const count = Math.round(COUNT * share)

  test(`${count} of ${count} are found`, { timeout: 1_200_000 }, async () => {
    const chance = createRandom(TEST_SEED)
    const missed: string[] = []
    for (let done = 0; done < count; ) {
      const spoiled = structuredClone(whole)
      const damage = spoil(spoiled, chance)
      if (damage === null) continue
      done++
      if ((await firstFinding(spoiled)) === null) missed.push(damage)
    }
    if (IS_FULL) console.log(`${name}: ${count - missed.length} of ${count}`)
    expect(missed).toEqual([])
  })
})

test.each([rollBack, rollBackAndGrow, FAULTS['rewritten so that everything fits']?.spoil])(
  'without a checkpoint from outside, consistent forgeries pass: %o',
  async (spoil) => {
    const chance = createRandom(TEST_SEED)
    for (let done = 0; done < 5; done++) {
      const spoiled = structuredClone(whole)
      spoil?.(spoiled, chance)
      expect(await firstFinding(spoiled, { ...yardstick, checkpoints: [] })).toBeNull()
    }
  },
)
