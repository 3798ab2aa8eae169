import { expect, test } from 'vitest'
import type { AppendOutcome, NewAct } from '../../store/store.ts'
import { CommitUnknownError } from '../../store/store-fault.ts'
import { createAct, KEYS } from '../../store/store-suite.ts'
import type { Problem } from '../http/problem.ts'
import { createWriteQueue } from './write-queue.ts'

/** A store that writes when it is told to. */
function slowStore() {
  const batches: NewAct[][] = []
  const gates: ((failure?: Error) => void)[] = []
  return {
    batches,
    /** Lets the transaction under way end. */
    finish: async (failure?: Error) => {
      gates.shift()?.(failure)
      await new Promise((resolve) => setTimeout(resolve, 30))
    },
    store: {
      append: (acts: readonly NewAct[]) => {
        batches.push([...acts])
        return new Promise<AppendOutcome[]>((resolve, reject) => {
          gates.push((failure) =>
            failure ? reject(failure) : resolve(acts.map(({ id }) => ({ kind: 'stale', last: id }))),
          )
        })
      },
    },
  }
}
const turn = () => new Promise((resolve) => setTimeout(resolve, 30))
const acts = (count: number) => Array.from({ length: count }, (_, n) => createAct({ subject: `person-${n}` }))

test('what arrives while a transaction runs shares the next one, in its order', async () => {
  const { store, batches, finish } = slowStore()
  const queue = createWriteQueue({ store, keys: () => KEYS })
  const [first, ...rest] = acts(6)
  if (first === undefined) throw new Error('no act')
  const outcomes = [queue.append(first)]
  await turn()
  outcomes.push(...rest.map((act) => queue.append(act)))
  expect(queue.depth()).toBe(5)
  await finish()
  await finish()
  expect(batches.map((batch) => batch.map(({ subject }) => subject))).toEqual([
    ['person-0'],
    ['person-1', 'person-2', 'person-3', 'person-4', 'person-5'],
  ])
  // Each caller gets the outcome of their own act.
  expect(await Promise.all(outcomes)).toEqual([first, ...rest].map(({ id }) => ({ kind: 'stale', last: id })))
})

test('a transaction takes no more than a batch', async () => {
  const { store, batches, finish } = slowStore()
  const queue = createWriteQueue({ store, keys: () => KEYS, batch: 4 })
  const outcomes = acts(10).map((act) => queue.append(act))
  for (let round = 0; round < 4; round++) {
    await turn()
    await finish()
  }
  await Promise.all(outcomes)
  expect(batches.map(({ length }) => length)).toEqual([4, 4, 2])
})

test('a full queue refuses with a time to wait, and takes again when there is room', async () => {
  const { store, finish } = slowStore()
  const queue = createWriteQueue({ store, keys: () => KEYS, capacity: 3, batch: 3 })
  const [first, ...others] = acts(8)
  if (first === undefined) throw new Error('no act')
  const kept = [queue.append(first)]
  await turn()
  kept.push(...others.slice(0, 3).map((act) => queue.append(act)))
  const refused = await queue.append(createAct({ subject: 'late' })).catch((problem: Problem) => problem)
  expect(refused).toMatchObject({ id: 'overloaded', headers: { 'retry-after': '1' } })
  await finish()
  const room = queue.append(createAct({ subject: 'later' }))
  await finish()
  await finish()
  await Promise.all([...kept, room])
})

test('a transaction that fails fails its own acts and no others', async () => {
  const { store, finish } = slowStore()
  const queue = createWriteQueue({ store, keys: () => KEYS, batch: 1 })
  const [one, other] = acts(2)
  if (one === undefined || other === undefined) throw new Error('no act')
  const outcomes = [queue.append(one), queue.append(other)].map((outcome) =>
    outcome.catch((error: Error) => error.message),
  )
  await turn()
  await finish(new Error('the disk is full'))
  await finish()
  expect(await Promise.all(outcomes)).toEqual(['the disk is full', { kind: 'stale', last: other.id }])
})

test('whoever waits too long is told to come again, and what was not begun is not written any more', async () => {
  const { store, batches, finish } = slowStore()
  const queue = createWriteQueue({ store, keys: () => KEYS, deadline: 100 })
  const [begun, waiting, later] = acts(3)
  if (begun === undefined || waiting === undefined || later === undefined) throw new Error('no act')
  const first = queue.append(begun).catch((problem: Problem) => problem)
  await turn()
  const second = queue.append(waiting).catch((problem: Problem) => problem)
  for (const answer of [await first, await second])
    expect(answer).toMatchObject({ id: 'store-unavailable', headers: { 'retry-after': '5' } })
  expect(queue.depth()).toBe(0)
  // The store still holds on to the first.
  expect(queue.oldestAgeMs()).toBeGreaterThan(90)
  const third = queue.append(later)
  await finish()
  await finish()
  await third
  expect(batches.flat().map(({ subject }) => subject)).toEqual(['person-0', 'person-2'])
  expect(queue.oldestAgeMs()).toBe(0)
})

test('a batch that fails after its acts were given up is not tried again in parts', async () => {
  const { store, batches, finish } = slowStore()
  const queue = createWriteQueue({ store, keys: () => KEYS, deadline: 20 })
  const outcomes = acts(4).map((act) => queue.append(act).catch((problem: Problem) => problem.id))
  expect(await Promise.all(outcomes)).toEqual(Array(4).fill('store-unavailable'))
  await finish(new Error('ill-formed'))
  // The question whether the store is there.
  await finish()
  expect(batches.map(({ length }) => length)).toEqual([4, 0])
})

/** A store in which one person's acts fail, and that is gone from the time it is told so. */
function faultyStore(faulty: string, failure: Error) {
  const calls: number[] = []
  const state = { isGone: false }
  const append = async (acts: readonly NewAct[]): Promise<AppendOutcome[]> => {
    calls.push(acts.length)
    if (state.isGone || acts.some(({ subject }) => subject === faulty)) throw failure
    return acts.map(({ id }) => ({ kind: 'stale', last: id }))
  }
  return { calls, state, store: { append } }
}
const settleAll = (queue: ReturnType<typeof createWriteQueue>, all: readonly NewAct[]) =>
  Promise.all(all.map((act) => queue.append(act).catch((error: Error) => error.message)))

test('an act at fault fails alone: those it shared a transaction with are written without it', async () => {
  const { store, calls } = faultyStore('person-100', new Error('ill-formed'))
  const all = acts(256)
  const outcomes = await settleAll(createWriteQueue({ store, keys: () => KEYS }), all)
  expect(outcomes).toEqual(
    all.map(({ id, subject }) => (subject === 'person-100' ? 'ill-formed' : { kind: 'stale', last: id })),
  )
  // Halves, and before each a question whether the store is there.
  expect(calls.filter((count) => count > 0).length).toBeLessThanOrEqual(17)
})

test('many acts at fault fail alone too', async () => {
  const { store } = faultyStore('person-0', new Error('ill-formed'))
  const all = acts(40).map((act, n) => (n % 4 === 0 ? { ...act, subject: 'person-0' } : act))
  const outcomes = await settleAll(createWriteQueue({ store, keys: () => KEYS }), all)
  expect(outcomes.filter((outcome) => outcome === 'ill-formed')).toHaveLength(10)
  expect(outcomes.filter((outcome) => typeof outcome === 'object')).toHaveLength(30)
})

test.each([
  ['a lost connection, which has no code', new Error('Connection terminated unexpectedly'), 2],
  ['a full disk', Object.assign(new Error('disk full'), { code: '53100' }), 1],
  ['a full disk of SQLite', Object.assign(new Error('full'), { code: 'ERR_SQLITE_ERROR', errcode: 13 }), 1],
  [
    'a doubtful commit',
    new Error('no answer', { cause: new CommitUnknownError('no answer to a commit') }),
    1,
  ],
])('%s is not tried again act by act', async (_, failure, tries) => {
  const { store, calls, state } = faultyStore('nobody', failure)
  state.isGone = true
  const outcomes = await settleAll(createWriteQueue({ store, keys: () => KEYS }), acts(256))
  expect(new Set(outcomes)).toEqual(new Set([failure.message]))
  expect(calls).toHaveLength(tries)
})
