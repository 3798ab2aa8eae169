import { Migrator } from 'kysely/migration'
import { KelisimError } from '../../domain/error.ts'
import type { Engine } from '../sql/engine.ts'
import { listMigrations } from './index.ts'

/** Brings the schema up to date, and tells whether it was not; an error leaves it as it was. */
export async function migrate({ writer, name }: Pick<Engine, 'writer' | 'name'>): Promise<boolean> {
  const migrator = new Migrator({
    db: writer,
    provider: { getMigrations: async () => listMigrations(name) },
  })
  const { error, results = [] } = await migrator.migrateToLatest()
  if (error === undefined) return results.length > 0
  const [, newer] =
    /^corrupted migrations: previously executed migration (\S+) is missing/.exec(
      String((error as Error).message),
    ) ?? []
  if (newer === undefined) throw error
  throw new KelisimError(
    'schema-newer',
    `The acceptance database has been brought up to date (${newer}) by a newer program than this one.`,
    'Run the newer program again, or restore the backup from before the upgrade.',
    { cause: error },
  )
}
