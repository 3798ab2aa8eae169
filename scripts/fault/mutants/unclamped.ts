import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { replaceAppend } from './append.ts'
import type { Mutant } from './mutant.ts'

/** A log that forgets the time of its newest record, so that nothing holds the next one to it. */
export const forgetTime: Mutant = (tools) =>
  replaceAppend(tools, (store) => {
    const database = new DatabaseSync(join(tools.settings.data, 'acceptances.sqlite'))
    database.exec('pragma busy_timeout = 5000')
    return async (acts, keys) => {
      database.exec("update log_head set at = ''")
      return store.append(acts, keys)
    }
  })
