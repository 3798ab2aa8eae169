import { sql } from 'kysely'
import type { Engine } from './engine.ts'

/** A database that answers and takes nothing, such as a standby that nobody has promoted; its code is PostgreSQL's. */
export class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError'
  readonly code = '25006'

  constructor() {
    super('the database can only be read')
  }
}

/** Asks a database whether it answers, and whether it would take something. */
export async function pingEngine({ name, reader }: Pick<Engine, 'name' | 'reader'>): Promise<void> {
  if (name === 'sqlite') {
    await sql`select 1`.execute(reader)
    return
  }
  // A standby says on, whatever was set.
  const { rows } = await sql<{ isReadOnly: string }>`
    select current_setting('transaction_read_only') as "isReadOnly"`.execute(reader)
  if (rows[0]?.isReadOnly === 'on') throw new ReadOnlyError()
}
