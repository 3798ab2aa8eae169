import { Migrator } from 'kysely/migration'
import type { Engine } from './engine.ts'
import { migrationsFor } from './migrations/index.ts'

/** Brings the schema up to date; an error leaves it as it was. */
export async function migrate({ writer, name }: Pick<Engine, 'writer' | 'name'>): Promise<void> {
  const migrator = new Migrator({
    db: writer,
    provider: { getMigrations: async () => migrationsFor(name) },
  })
  const { error } = await migrator.migrateToLatest()
  if (error !== undefined) throw error
}
