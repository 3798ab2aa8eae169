import { createAct, KEYS } from '../../../../src/store/fixture-act.ts'
import { openPostgresStore } from '../../../../src/store/postgres/postgres.ts'
import { openSqliteStore } from '../../../../src/store/sqlite/sqlite.ts'
import { computeMedian } from '../../../harness/statistics.ts'
import type { AppendCost, AppendSettings } from './settings.ts'

// The process that `measureAppend` starts: the store by itself, without tokens, rules, receipts or HTTP.
const { database, file, ms } = JSON.parse(process.env.APPEND ?? '{}') as AppendSettings
const BATCHES = [1, 16, 256]
const WARM_UP = 10

const store = database === null ? await openSqliteStore(file) : await openPostgresStore(database)
let person = 0
const createBatch = (size: number) =>
  Array.from({ length: size }, () => createAct({ subject: `person-${++person}` }))

const costs: AppendCost[] = []
for (const size of BATCHES) {
  const times: number[] = []
  for (const end = performance.now() + ms; performance.now() < end || times.length <= WARM_UP; ) {
    const batch = createBatch(size)
    const began = performance.now()
    await store.append(batch, KEYS)
    times.push((1000 * (performance.now() - began)) / size)
  }
  costs.push({ batch: size, microseconds: computeMedian(times.slice(WARM_UP)) })
}
await store.close()
console.log(JSON.stringify(costs))
