import { DatabaseSync } from 'node:sqlite'
import { CompiledQuery, Kysely } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { NodeSqliteDialect } from './node-sqlite.ts'

let database: DatabaseSync
let db: Kysely<unknown>
beforeEach(() => {
  database = new DatabaseSync(':memory:')
  database.exec('create table answers (person text primary key)')
  db = new Kysely({ dialect: new NodeSqliteDialect(database) })
})
afterEach(() => db.destroy())

const transaction = (...statements: string[]) =>
  db.transaction().execute(async (inside) => {
    for (const statement of statements) await inside.executeQuery(CompiledQuery.raw(statement))
  })
const count = () => database.prepare('select count(*) as n from answers').get()?.n

test('a transaction that fails leaves nothing behind', async () => {
  const twice = transaction("insert into answers values ('a')", "insert into answers values ('a')")
  await expect(twice).rejects.toThrow('UNIQUE constraint failed')
  expect(count()).toBe(0)
})

test('of more different statements than are kept prepared each is still answered, again and again', async () => {
  for (let round = 0; round < 2; round++) {
    for (let n = 0; n < 600; n++) {
      const { rows } = await db.executeQuery<{ n: number }>(CompiledQuery.raw(`select ${n} as n`))
      expect(rows).toEqual([{ n }])
    }
  }
})

test('where SQLite itself has ended the transaction, as on a full disk, the reason is told and not that it has ended', async () => {
  const ended = transaction(
    "insert into answers values ('a')",
    "insert or rollback into answers values ('a')",
  )
  await expect(ended).rejects.toThrow('UNIQUE constraint failed')
  expect(count()).toBe(0)
  await transaction("insert into answers values ('b')")
  expect(count()).toBe(1)
})
