import { DatabaseSync } from 'node:sqlite'
import type { Mutant } from './mutant.ts'

/** An SQLite that falls back to `synchronous=NORMAL` and says that it did not, as some builds do. */
export const relaxSync: Mutant = (tools) => {
  const { exec, prepare } = DatabaseSync.prototype
  DatabaseSync.prototype.exec = function (sql) {
    return exec.call(this, sql.replace('synchronous = FULL', 'synchronous = NORMAL'))
  }
  DatabaseSync.prototype.prepare = function (sql, ...more) {
    return prepare.call(this, sql === 'pragma synchronous' ? 'select 2 as synchronous' : sql, ...more)
  }
  return tools
}
