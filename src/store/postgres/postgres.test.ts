import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type PostgresServer, sharePostgres } from '../fixture.ts'
import { createRename } from '../fixture-act.ts'
import { createAct, KEYS, testStore } from '../store-suite.ts'
import { CommitCheckingClient } from './commit-checking-client.ts'
import { openPostgres, openPostgresStore } from './postgres.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

testStore('PostgreSQL', async () => {
  const url = await server.createDatabase()
  return { open: () => openPostgresStore(url), remove: async () => {} }
})

describe('PostgreSQL', () => {
  test.each([
    ["update records set leaf = '{}'", 'records are never changed'],
    ['delete from records', 'records are never deleted'],
    ['truncate records cascade', 'are never deleted'],
    ["update batches set root = ''", 'batches are never changed'],
    ['delete from versions', 'versions are never deleted'],
    ["update openings set act = 'decline'", 'openings are never changed'],
    ['update openings set formerly = null', 'openings are never changed'],
    ["update renames set to_id = 'somebody'", 'renames are never changed'],
  ])('the database itself refuses "%s"', async (sql, reason) => {
    const url = await server.createDatabase()
    const store = await openPostgresStore(url)
    await store.append([createAct()], KEYS)
    await store.rename(createRename(), KEYS)
    await expect(server.run(url, sql)).rejects.toThrow(reason)
    await store.close()
  })

  test('a question is planned once for each connection, whatever it asks about', async () => {
    const client = new CommitCheckingClient(await server.createDatabase())
    await client.connect()
    for (const value of [1, 2, 3]) {
      const { rows } = await client.query('select $1::int as "value"', [value])
      expect(rows).toEqual([{ value }])
    }
    const { rows } = await client.query(
      'select statement from pg_prepared_statements order by prepare_time',
      [],
    )
    expect(rows.map(({ statement }: { statement: string }) => statement)).toEqual([
      'select $1::int as "value"',
      'select statement from pg_prepared_statements order by prepare_time',
    ])
    await client.end()
  })

  test.each([
    ['new', 0],
    ['small', 10],
  ])(
    'a burst of newcomers into a %s database is not answered by reading what everybody else did',
    async (_name, before) => {
      const url = await server.createDatabase()
      const newcomers = (count: number) =>
        Array.from({ length: count }, () => createAct({ subject: randomUUID() }))
      const first = await openPostgresStore(url)
      for (let batch = 0; batch < before; batch++) await first.append(newcomers(6), KEYS)
      await first.close()
      if (before > 0) await server.run(url, 'analyze')
      await server.run(url, 'select pg_stat_reset()')

      const second = await openPostgresStore(url)
      for (let batch = 0; batch < 40; batch++) await second.append(newcomers(250), KEYS)
      // What was read is counted when a connection ends.
      await second.close()
      const { rows } = await server.run(
        url,
        `select (seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read
        from pg_stat_user_tables where relname = 'openings'`,
      )
      // Each batch would read all before it, 200,000 in all.
      expect(rows[0].read).toBeLessThan(50_000)
    },
    60_000,
  )

  test('past the statements that are kept prepared further ones are planned each time, and answered all the same', async () => {
    const client = new CommitCheckingClient(await server.createDatabase())
    await client.connect()
    for (let n = 0; n < 250; n++) {
      const { rows } = await client.query(`select $1::int + ${n} as "sum"`, [1])
      expect(rows).toEqual([{ sum: n + 1 }])
    }
    const { rows } = await client.query('select count(*)::int as "kept" from pg_prepared_statements')
    expect(rows[0].kept).toBeGreaterThan(0)
    expect(rows[0].kept).toBeLessThanOrEqual(200)
    await client.end()
  })

  test('a number that JavaScript would round is refused, not rounded', async () => {
    const engine = openPostgres(await server.createDatabase())
    const asked = (number: string) =>
      sql.raw<{ n: number }>(`select ${number}::int8 as n`).execute(engine.reader)
    expect((await asked('9007199254740991')).rows).toEqual([{ n: Number.MAX_SAFE_INTEGER }])
    await expect(asked('9007199254740993')).rejects.toThrow('9007199254740993 is too large a number')
    await engine.close()
  })

  test('a connection that breaks while it lies idle is told of, and replaced', async () => {
    const url = await server.createDatabase()
    const lost: Error[] = []
    const told = await openPostgresStore(url, (error) => lost.push(error))
    const untold = await openPostgresStore(url)
    for (const store of [told, untold]) await store.ping()
    const name = new URL(url).pathname.slice(1)
    await server.run(
      url,
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`,
    )
    await vi.waitFor(() => expect(lost).not.toHaveLength(0))
    for (const store of [told, untold]) {
      await store.ping()
      await store.close()
    }
  })

  test('two processes grow one log, without a gap and without a fork', async () => {
    const url = await server.createDatabase()
    const stores = [await openPostgresStore(url), await openPostgresStore(url)]
    const rounds = Array.from({ length: 40 }, (_, round) =>
      stores.map((store, process) =>
        store.append(
          [createAct({ subject: `person-${round}-${process}` }), createAct({ subject: `both-${round}` })],
          KEYS,
        ),
      ),
    )
    const outcomes = (await Promise.all(rounds.flat())).flat()
    const places = outcomes.flatMap((outcome) => (outcome.kind === 'stored' ? outcome.act.index : []))
    expect(places.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, index) => index))
    expect(outcomes.filter(({ kind }) => kind === 'known')).toHaveLength(40)
    for (const store of stores) await store.close()
  })

  test('a database that may lose what it confirmed is refused', async () => {
    const url = await server.createDatabase()
    const name = new URL(url).pathname.slice(1)
    await server.run(url, `alter database ${name} set synchronous_commit = off`)
    await expect(openPostgresStore(url)).rejects.toMatchObject({
      code: 'setting-invalid',
      message: 'The acceptance database answers synchronous_commit = off, expected on.',
    })
  })

  test('a connection that breaks fails what it was doing, and nothing after', async () => {
    const url = await server.createDatabase()
    const lost: Error[] = []
    const store = await openPostgresStore(url, (error) => lost.push(error))
    await store.append([createAct()], KEYS)
    const name = new URL(url).pathname.slice(1)
    const kill = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`
    const under = Array.from({ length: 20 }, (_, n) =>
      store.append([createAct({ subject: `person-${n}-during` })], KEYS).catch((error: Error) => error),
    )
    await server.run(url, kill)
    await Promise.all(under)
    expect(await store.append([createAct()], KEYS)).toMatchObject([{ kind: 'known' }])
    await store.close()
  })

  test('a commit that may not have reached the standby counts as unknown, and the retry finds it', async () => {
    const url = await server.createDatabase()
    const store = await openPostgresStore(url)
    await store.recordVersions([], createAct().at, KEYS)
    const name = new URL(url).pathname.slice(1)
    let act = createAct()
    let people = 0
    // A standby that is not there: commits wait for it until somebody cancels them.
    await server.run(url, "alter system set synchronous_standby_names = 'nobody'")
    await server.run(url, 'select pg_reload_conf()')
    try {
      const cancel = `select pg_cancel_backend(pid) from pg_stat_activity where datname = '${name}' and wait_event = 'SyncRep'`
      let answer: unknown = []
      // The setting is in force a moment after it was asked for; who writes before then need not wait.
      while (Array.isArray(answer)) {
        act = createAct({ subject: `person-${++people}` })
        let isOver = false
        const writing = store
          .append([act], KEYS)
          .catch((error: Error) => error)
          .finally(() => {
            isOver = true
          })
        while (!isOver) await server.run(url, cancel)
        answer = await writing
      }
      expect(answer).toMatchObject({ name: 'CommitUnknownError' })
    } finally {
      await server.run(url, 'alter system reset synchronous_standby_names')
      await server.run(url, 'select pg_reload_conf()')
    }
    expect(await store.append([act], KEYS)).toMatchObject([{ kind: 'known' }])
    await store.close()
  })

  test('the role of the service can do its work, and nothing to the log', async () => {
    const owner = await server.createDatabase()
    await (await openPostgresStore(owner)).close()
    const role = `service_${randomUUID().replaceAll('-', '')}`
    await server.run(owner, `create role ${role} login password 'secret'`)
    const grants = readFileSync(join(import.meta.dirname, 'role.sql'), 'utf8').replaceAll(':role', role)
    await server.run(owner, grants)

    const url = owner.replace('kelisim:kelisim', `${role}:secret`)
    const store = await openPostgresStore(url)
    await store.recordVersions(
      [{ id: randomUUID(), policy: 'privacy', version: 1, facts: '[]' }],
      createAct().at,
      KEYS,
    )
    expect(await store.append([createAct()], KEYS)).toMatchObject([{ kind: 'stored' }])
    expect(
      await store.bindKeys([{ kid: 'log-1', use: 'log', value: '', since: createAct().at }]),
    ).toHaveLength(1)
    await store.hold(createAct(), createAct().at)
    await store.hold(createAct(), null)
    expect(await store.erase({ ...createAct(), id: randomUUID() }, KEYS)).toMatchObject({
      kind: 'erased',
      records: 1,
    })
    await store.forgetErasures('2030-01-01T00:00:00.000Z', createAct().at)
    await expect(store.scrub()).rejects.toThrow(`The database belongs to kelisim, not to ${role}`)
    await store.close()
    for (const forbidden of [
      "update records set leaf = ''",
      'delete from records',
      'delete from batches',
      'delete from bound_keys',
      'truncate openings',
      'drop trigger records_no_update on records',
      'alter table records disable trigger all',
      'drop table records cascade',
    ]) {
      await expect(server.run(url, forbidden)).rejects.toThrow(/permission denied|must be owner/)
    }
  })

  test('a role, a password and a database that do not fit are told with what to do', async () => {
    const owner = await server.createDatabase()
    const role = `service_${randomUUID().replaceAll('-', '')}`
    await server.run(owner, `create role ${role} login password 'secret'`)
    const asRole = owner.replace('kelisim:kelisim', `${role}:secret`)
    const adviceOf = (url: string) =>
      openPostgresStore(url).catch((reason: { advice: string }) => reason.advice) as Promise<string>
    expect(await adviceOf(asRole)).toContain('npm run service -- migrate')
    await (await openPostgresStore(owner)).close()
    expect(await adviceOf(asRole)).toContain('src/store/postgres/role.sql')
    expect(await adviceOf(asRole.replace('secret', 'wrong'))).toMatch(/^Check user and password/)
    expect(await adviceOf(`${asRole}_none`)).toMatch(/^Make the database first/)
  })

  test.each([
    ['postgresql://kelisim:kelisim@127.0.0.1:1/nothing', '127.0.0.1:1'],
    ['nonsense', 'DATABASE_URL'],
  ])('a server that is not there is reported without its password: %s', async (url, host) => {
    const error = await openPostgresStore(url).catch((reason: Error) => reason)
    expect(error).toMatchObject({
      code: 'setting-invalid',
      message: expect.stringContaining(`at ${host} cannot be used`),
    })
    expect(String((error as Error).message)).not.toContain('kelisim:kelisim')
  })
})
