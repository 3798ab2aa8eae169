import { type Check, RESTORE } from './check.ts'
import { Cursor } from './cursor.ts'

/** What the engine itself can tell of the database. */
export const ENGINE_CHECKS: Record<string, Check> = {
  engine: {
    advice: `The file is damaged. ${RESTORE}`,
    watch(tell, rows) {
      // Begun first: an engine may look for damage beside the reading of everything else.
      const damages = new Cursor(rows.damages())
      const looking = damages.look()
      return {
        async end() {
          await looking
          for (const { damage } of await damages.takeWhile(() => true)) tell('database', damage, 'no damage')
        },
      }
    },
  },

  migration: {
    advice: 'Open it with the version of Kelisim that made it, or restore a backup.',
    watch: (tell, rows, { migrations }) => ({
      async end() {
        const found: string[] = []
        for await (const { name } of rows.migrations()) found.push(name)
        if (found.join() !== migrations.join()) {
          tell('migrations', found.join(', ') || 'none', migrations.join(', '))
        }
      },
    }),
  },

  row: {
    advice: `No Kelisim writes such a row. ${RESTORE}`,
    // Rows are told of as they are read. Nothing else reads these two, and nothing proves what they say:
    // they are for the running service and no part of the log.
    watch: (_, rows) => ({
      async end() {
        for await (const _row of rows.holds());
        for await (const _row of rows.erasures());
      },
    }),
  },
}
