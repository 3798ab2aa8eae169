import pg from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type PostgresServer, sharePostgres } from '../fixture.ts'
import { createRename } from '../fixture-act.ts'
import { isStoreFault } from '../store.ts'
import { createAct, KEYS } from '../store-suite.ts'
import { openDurable, openPostgresStore } from './postgres.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

const person = (number: number) => createAct({ subject: `person-${number}` })

test('a database that can only be read answers, but says that it takes nothing', async () => {
  const url = await server.createDatabase()
  const store = await openPostgresStore(url)
  await store.ping()
  const name = new URL(url).pathname.slice(1)
  await server.run(url, `alter database "${name}" set default_transaction_read_only = on`)
  const others = 'from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()'
  await server.run(url, `select pg_terminate_backend(pid) ${others}`)
  await vi.waitFor(() => expect(store.ping()).rejects.toMatchObject({ code: '25006' }), 10_000)
  await store.close()
}, 30_000)

test('while somebody holds the row of the head nothing is recorded and nobody waits for ever; reads go on', async () => {
  const url = await server.createDatabase()
  const store = await openPostgresStore(url)
  await store.append([person(1)], KEYS)
  const holder = new pg.Client(url)
  await holder.connect()
  await holder.query('begin')
  await holder.query('select * from log_head for update')
  const writes = [() => store.append([person(2)], KEYS), () => store.rename(createRename(), KEYS)]
  for (const write of writes) {
    const failure = await write().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: '55P03' })
    expect(isStoreFault(failure)).toBe(true)
    expect(await store.listActs(person(1))).toHaveLength(1)
  }
  await holder.query('rollback')
  expect(await store.listActs(person(2))).toEqual([])
  expect(await store.append([person(1), person(2)], KEYS)).toMatchObject([
    { kind: 'known' },
    { kind: 'stored' },
  ])
  await holder.end()
  await store.close()
}, 30_000)

test('a process that falls asleep in the middle loses its transaction, and the others go on', async () => {
  const url = await server.createDatabase()
  const asleep = await openDurable(url)
  const store = await openPostgresStore(url)
  const [begun, awake] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const sleeping = asleep.hot
    .addAtHead([], async () => {
      begun.resolve()
      await awake.promise
      return { rows: null, result: null }
    })
    .catch((error: unknown) => error)
  await begun.promise
  await vi.waitFor(
    async () => expect(await store.append([person(1)], KEYS)).toMatchObject([{ kind: 'stored' }]),
    { timeout: 40_000, interval: 100 },
  )
  awake.resolve()
  // What it would have committed is gone with its connection, and it goes on with another.
  expect(await sleeping).toBeInstanceOf(Error)
  expect(await asleep.hot.readActs([person(1)])).toHaveLength(1)
  await asleep.close()
  await store.close()
}, 60_000)

test('a batch is two journeys, however many it holds', async () => {
  const url = await server.createDatabase()
  const store = await openPostgresStore(url)
  const trips: number[] = []
  let open = 0
  let count = 0
  const query = pg.Client.prototype.query as (...all: unknown[]) => unknown
  const counting = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...all: unknown[]
  ) {
    // What is sent while an answer is awaited goes along.
    if (open++ === 0) count++
    const asked = Reflect.apply(query, this, all) as Promise<unknown>
    return Promise.resolve(asked).finally(() => open--) as never
  } as never)
  for (const acts of [[person(1), person(2)], [person(3)]]) {
    count = 0
    await store.append(acts, KEYS)
    trips.push(count)
  }
  counting.mockRestore()
  expect(trips).toEqual([2, 2])
  await store.close()
})
