import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { openPostgresStore } from '../../store/postgres/postgres.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { AcceptanceStore } from '../../store/store.ts'
import { PRODUCTS } from '../fixture.ts'
import { createLine, NOW, runImport } from './fixture.ts'

let server: PostgresServer
const folder = mkdtempSync(join(tmpdir(), 'kelisim-import-'))
const file = join(folder, 'acts.ndjson')
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server.stop()
}, 60_000)

const ENGINES = {
  SQLite: () => openSqliteStore(join(folder, `${randomUUID()}.sqlite`)),
  PostgreSQL: async () => openPostgresStore(await server.createDatabase()),
}
const owner = { realm: 'olympiad', subject: 'person-1' }
const first = createLine()
const second = createLine({ act: 'withdraw', after: first.id, at: '2026-11-21T09:00:00.000Z' })

describe.each(Object.entries(ENGINES))('an import into %s', (_, open) => {
  let store: AcceptanceStore
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())
  const size = async () => (await store.findHead())?.size ?? 0

  test('keeps the order and ids of acts; their own moments stand beside that of the import', async () => {
    expect(await runImport(store, file, [first, '', second])).toEqual({ stored: 2, known: 0 })
    expect(await store.listActs(owner)).toMatchObject([
      { id: first.id, at: NOW, claimedAt: first.at, index: 0, token: null },
      { id: second.id, at: NOW, claimedAt: second.at, index: 1, token: null, after: first.id },
    ])
  })

  test('that only judges says what it would do, and does nothing', async () => {
    await runImport(store, file, [first])
    expect(await runImport(store, file, [first, second], { isDry: true })).toEqual({ stored: 1, known: 1 })
    expect(await size()).toBe(1)
  })

  test('that is run again records nothing twice, also what stands in the file twice', async () => {
    await runImport(store, file, [first, second, first])
    expect(await runImport(store, file, [first, second])).toEqual({ stored: 0, known: 2 })
    expect(await size()).toBe(2)
  })

  test('of products of one group has one chain of answers for each person', async () => {
    const [olympiad, school] = PRODUCTS.products
    if (olympiad === undefined || school === undefined) throw new Error('the fixture has changed')
    const services: [] = []
    const products = [olympiad, { ...school, policies: olympiad.policies }].map((product) => ({
      ...product,
      services,
      group: 'all',
    }))
    const elsewhere = { ...second, product: 'school' }
    expect(await runImport(store, file, [first, elsewhere], { products })).toEqual({ stored: 2, known: 0 })
    expect(await store.listActs({ ...owner, realm: 'all' })).toMatchObject([
      { product: 'olympiad' },
      { product: 'school' },
    ])
    expect(await store.listActs(owner)).toEqual([])
  })

  test('that was interrupted goes on where it was, a person’s chain of answers included', async () => {
    const people = Array.from({ length: 600 }, (_, n) => {
      const given = createLine({ subject: `person-${n}` })
      return [given, createLine({ subject: `person-${n}`, act: 'withdraw', after: given.id })]
    })
    const lines = [...people.map(([given]) => given), ...people.map(([, withdrawn]) => withdrawn)].flatMap(
      (line) => line ?? [],
    )
    const broken = new Proxy(store, {
      get(target, name) {
        const member = Reflect.get(target, name)
        if (name !== 'append') return typeof member === 'function' ? member.bind(target) : member
        return async (...parameters: Parameters<AcceptanceStore['append']>) => {
          if ((await size()) >= 768) throw new Error('the power is gone')
          return target.append(...parameters)
        }
      },
    })
    await expect(runImport(broken, file, lines)).rejects.toThrow('the power is gone')
    expect(await size()).toBe(768)
    expect(await runImport(store, file, lines)).toEqual({ stored: 432, known: 768 })
    expect(await size()).toBe(1200)
  })

  test('does not bring back who was erased', async () => {
    await runImport(store, file, [first])
    const erasure = { ...owner, id: randomUUID(), at: NOW, mark: owner.subject }
    await store.erase(erasure, { log: 'log-1', receipt: 'receipt-1' })
    await expect(runImport(store, file, [first])).rejects.toThrow(`${file}:1  id-taken`)
    expect(await store.listActs(owner)).toEqual([])
  })
})
