import { createHash } from 'node:crypto'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely'
import { expect, test } from 'vitest'
import type { Engine } from '../sql/engine.ts'
import { listMigrations } from './index.ts'

/**
 * The beginning of the SHA-256 of what each migration says to a database. Once it stands here it never changes: the
 * databases that have run it would be others than those that run it from now on. A new migration adds a line.
 */
const RELEASED: Record<string, Record<Engine['name'], string>> = {
  '0001-log': { sqlite: '8ad903fe3c6d066c8bbc46b1', postgres: '7c05e7ceebbd6922fcc50447' },
  '0002-count-rows': { sqlite: 'e3b0c44298fc1c149afbf4c8', postgres: '26beb543c0644721084d47e8' },
  '0003-retractions': { sqlite: 'afbf687d846b752dbf2b8a5e', postgres: '0d84b33127c05c17c03c2d9f' },
  '0004-realms': { sqlite: '001bb6b947f49803fd02879a', postgres: '8af665ad57665da137841e5c' },
  '0005-presentations': { sqlite: 'ae3355e7f44440ab4af2c553', postgres: 'c335845878d9100d00e0655f' },
  '0006-bound-keys': { sqlite: '601362d3774c22c8cb9972a1', postgres: '48f5196ba7c65642dc76f032' },
  '0007-entries': { sqlite: '713161b88606afd4e7d07de2', postgres: '7cebca1f3ddbb7ad64a36c49' },
  '0008-renames': { sqlite: 'e1079d6de54f13ff0c8a7cca', postgres: '673ebf25e078afac2260c1a7' },
  '0009-forgotten': { sqlite: '359d67c8a4a522054bf0371c', postgres: '021ca94bfd1636016acdae79' },
  '0010-feed-index': { sqlite: 'e3b0c44298fc1c149afbf4c8', postgres: '8f81f05553949e57e6e76569' },
}

/** A driver that does nothing; asked which schema it is in, it has an answer. */
class DeafDriver extends DummyDriver {
  override async acquireConnection() {
    const connection = await super.acquireConnection()
    return { ...connection, executeQuery: async <R>() => ({ rows: [{ schema: 'public' } as R] }) }
  }
}

/** A database that keeps what it is told, and does nothing. */
function createDeaf(engine: Engine['name'], told: string[]): Kysely<unknown> {
  const dialect =
    engine === 'postgres'
      ? {
          createAdapter: () => new PostgresAdapter(),
          createDriver: () => new DeafDriver(),
          createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
          createQueryCompiler: () => new PostgresQueryCompiler(),
        }
      : {
          createAdapter: () => new SqliteAdapter(),
          createDriver: () => new DeafDriver(),
          createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
          createQueryCompiler: () => new SqliteQueryCompiler(),
        }
  return new Kysely({
    dialect,
    log: ({ query }) => void told.push(JSON.stringify([query.sql, query.parameters])),
  })
}

async function digestMigration(name: string, engine: Engine['name']): Promise<string> {
  const told: string[] = []
  const db = createDeaf(engine, told)
  await listMigrations(engine)[name]?.up(db)
  return createHash('sha256').update(told.join('\n')).digest('hex').slice(0, 24)
}

test('a migration that was released is never changed: write another one', async () => {
  const found: typeof RELEASED = {}
  for (const name of Object.keys(listMigrations('sqlite'))) {
    found[name] = {
      sqlite: await digestMigration(name, 'sqlite'),
      postgres: await digestMigration(name, 'postgres'),
    }
  }
  expect(found).toEqual(RELEASED)
})

test('both engines have the same migrations, in the order of their names', () => {
  const names = Object.keys(listMigrations('sqlite'))
  expect(Object.keys(listMigrations('postgres'))).toEqual(names)
  expect(names.toSorted()).toEqual(names)
})
