import { KelisimError } from '../domain/error.ts'
import { readNamed } from './files/system-error.ts'
import type { Settings } from './settings.ts'

/** The address of the database with its password, which may stand in a file of its own; null for SQLite. */
export function readDatabaseAddress({
  database,
  databasePassword,
}: Pick<Settings, 'database' | 'databasePassword'>): string | null {
  if (databasePassword === null) return database
  const name = 'DATABASE_PASSWORD_FILE'
  if (database === null) throw createSettingError(`${name} is set, but DATABASE_URL is not.`)
  const [head, user, rest] = /^(\w+:\/\/)([^:@/]+)@(.*)$/.exec(database)?.slice(1) ?? []
  if (user === undefined)
    throw createSettingError(`${name} is set, but DATABASE_URL names no user, or a password too.`)
  // Editors and `echo` end a file with a newline that is no part of the password.
  const password = readNamed(databasePassword)
    .toString()
    .replace(/\r?\n$/, '')
  if (password === '') throw createSettingError(`The password file ${databasePassword} is empty.`)
  return `${head}${user}:${encodeURIComponent(password)}@${rest}`
}

function createSettingError(message: string): KelisimError {
  return new KelisimError(
    'setting-invalid',
    message,
    'Name the user in DATABASE_URL=postgresql://user@host:5432/database, and let the file hold the password alone.',
  )
}
