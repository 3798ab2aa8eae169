import type { Migration } from 'kysely/migration'
import * as acts from './0001-acts.ts'

/** Every change of the schema, by the name under which the database remembers it; names are final. */
export const MIGRATIONS: Record<string, Migration> = {
  '0001-acts': acts,
}
