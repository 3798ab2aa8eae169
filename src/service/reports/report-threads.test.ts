import { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { PRODUCTS } from '../fixture.ts'
import type { ReportJob, Reports } from './report.ts'
import { createReportThread } from './report-thread.ts'
import { createReports } from './report-threads.ts'

/** Threads that were started. */
let started: Worker[] = []
let reports: Reports
const PATIENCE = { piece: 60_000, reader: 60_000 }

function open(patience: Partial<typeof PATIENCE> = {}, facts: { threads?: number; waiting?: number } = {}) {
  const lane = { threads: 1, waiting: 1, patience: 60_000, idle: 60_000, ...facts }
  const limits = { ...lane, threadPatience: { ...PATIENCE, ...patience } }
  return createReports(
    (given) => {
      const worker = new Worker(new URL('./fixture-thread.ts', import.meta.url), {
        resourceLimits: { maxOldGenerationSizeMb: 64 },
      })
      started.push(worker)
      return createReportThread(worker, given)
    },
    { people: limits, staff: limits },
  )
}

beforeEach(() => {
  started = []
  reports = open()
})
afterEach(() => reports.close())

function createJob(subject: string, facts: Partial<ReportJob> = {}): ReportJob {
  const [product] = PRODUCTS.products
  if (product === undefined) throw new Error('there is no product')
  const now = new Date('2026-11-22T09:00:00.000Z')
  return {
    request: { kind: 'bundle', subject, issuedAt: now, signers: [] },
    product,
    now,
    catalog: null,
    ...facts,
  }
}
async function read(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  let text = ''
  for await (const bytes of pieces) text += Buffer.from(bytes).toString()
  return text
}
const ask = async (subject: string, facts?: Partial<ReportJob>) =>
  read(await reports.run(createJob(subject, facts)))
const failure = (promise: Promise<unknown>) => promise.then(() => null).catch((error) => error)

test('pieces come in their order, and the same thread makes the next report', async () => {
  const catalog = new Map([['privacy', {} as never]])
  expect(await ask('tell', { catalog })).toBe('ab privacy 2026-11-22T09:00:00.000Z')
  // The catalog is sent once, and again when it has changed.
  expect(await ask('tell', { catalog })).toContain('privacy')
  expect(await ask('tell')).toBe('ab  2026-11-22T09:00:00.000Z')
  expect(started).toHaveLength(1)
})

test('what was refused before anything was given is thrown as it was, without what libraries add', async () => {
  const problem = await failure(reports.run(createJob('refuse')))
  expect(problem).toMatchObject({
    name: 'Problem',
    id: 'store-unavailable',
    message: 'Later.',
    headers: { 'retry-after': '5' },
    cause: { message: 'the disk', code: 'SQLITE_IOERR' },
  })
  expect(problem.cause).not.toHaveProperty('row')
  expect(await ask('tell')).toContain('a')
})

test('a report that breaks is broken for its reader, and the next is made', async () => {
  const pieces = await reports.run(createJob('break'))
  expect(await failure(read(pieces))).toMatchObject({ message: 'broken' })
  expect(await ask('tell')).toContain('a')
  expect(started).toHaveLength(1)
})

test('a thread that crashes takes its report alone with it, and is replaced', async () => {
  const pieces = await reports.run(createJob('crash'))
  expect(await failure(read(pieces))).toMatchObject({
    message: 'the thread of a report has ended',
    cause: { message: 'crashed' },
  })
  expect(await ask('tell')).toContain('a')
  expect(started).toHaveLength(2)
})

test('a report that takes too much memory takes its thread alone with it', async () => {
  expect(await failure(reports.run(createJob('hoard')))).toMatchObject({
    message: 'the thread of a report has ended',
    cause: { code: 'ERR_WORKER_OUT_OF_MEMORY' },
  })
  expect(await ask('tell')).toContain('a')
})

test('a thread that hears nothing any more is ended when its time is over, and is replaced', async () => {
  reports = open({ piece: 4000 })
  const pieces = await reports.run(createJob('block'))
  const waiting = ask('tell')
  expect(await failure(read(pieces))).toMatchObject({ id: 'answer-late' })
  expect(await waiting).toContain('a')
  expect(started).toHaveLength(2)
})

test('who stops reading frees the thread', async () => {
  const pieces = await reports.run(createJob('flood'))
  await pieces.next()
  await pieces.return()
  expect(await ask('tell')).toContain('a')
  expect(started).toHaveLength(1)
})

test('a report that nobody reads on frees its thread, and half of it is not taken for all', async () => {
  reports = open({ reader: 50 })
  const pieces = await reports.run(createJob('flood'))
  await pieces.next()
  expect(await ask('tell')).toContain('a')
  expect(await failure(read(pieces))).toMatchObject({ message: 'a report was not read' })
  expect(started).toHaveLength(1)
})

test('so many wait and no more: others are told at once to come again', async () => {
  const pieces = await reports.run(createJob('flood'))
  const waiting = ask('tell')
  expect(await failure(reports.run(createJob('tell')))).toMatchObject({
    id: 'overloaded',
    headers: { 'retry-after': '5' },
  })
  // Those of staff wait for others.
  const { request, ...job } = createJob('tell')
  const staff = await failure(reports.run({ ...job, request: { ...request, kind: 'standing' } as never }))
  expect(staff).toBeNull()
  await pieces.return()
  expect(await waiting).toContain('a')
})

test('a body goes to the thread, however long it is', async () => {
  async function* body() {
    for (let piece = 0; piece < 100; piece++) yield Buffer.from(`${piece},`)
  }
  const text = await read(await reports.run(createJob('echo'), body()))
  expect(text).toBe(`${Array.from({ length: 100 }, (_, piece) => `${piece},`).join('')}.`)
})

test('a body that breaks off breaks its report', async () => {
  // biome-ignore lint/correctness/useYield: nothing comes
  async function* body(): AsyncGenerator<Uint8Array> {
    throw new Error('aborted')
  }
  expect(await failure(reports.run(createJob('echo'), body()))).toMatchObject({ message: 'aborted' })
  expect(await ask('tell')).toContain('a')
})

test('closing ends what is under way, also a thread that hears nothing', async () => {
  const pieces = await reports.run(createJob('block'))
  const waiting = failure(ask('tell'))
  await reports.close()
  expect(await waiting).toMatchObject({ id: 'overloaded' })
  expect(await failure(read(pieces))).toMatchObject({ message: 'the thread of a report has ended' })
  expect(await failure(reports.run(createJob('tell')))).toMatchObject({ id: 'overloaded' })
})
