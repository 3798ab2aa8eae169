import { readFileSync } from 'node:fs'
import { getSystemErrorMessage } from 'node:util'
import { KelisimError } from '../../domain/error.ts'

const ELSEWHERE = 'Name another place: npm run service -- --help tells which setting names which file.'
const ADVICE: Record<string, string> = {
  EACCES: 'Let the user who runs the service read and write it, or name another place.',
  EPERM: 'Let the user who runs the service read and write it, or name another place.',
  ENOSPC: 'Free some space, and start again: nothing that was confirmed is lost.',
  EDQUOT: 'Free some space, and start again: nothing that was confirmed is lost.',
  EROFS: 'Mount a writable folder there, or name another place.',
}

/**
 * What the system refused, as an operator can act on it; null for any other error.
 *
 * @param named the file in question, where the system may not name it itself
 */
export function toSystemError(error: unknown, named?: string): KelisimError | null {
  if (!(error instanceof Error) || !('errno' in error) || !('code' in error)) return null
  const reason = getSystemErrorMessage(Number(error.errno)) ?? error.message
  const code = String(error.code)
  const place = named ?? ('path' in error ? String(error.path) : 'A file')
  const message = `${place} cannot be used${formatUser(code)}: ${reason} (${code}).`
  return new KelisimError('setting-invalid', message, ADVICE[code] ?? ELSEWHERE, {
    cause: error,
  })
}

/** Whose permission it is, where permission is the trouble. */
function formatUser(code: string): string {
  const user = process.getuid?.()
  return (code === 'EACCES' || code === 'EPERM') && user !== undefined ? ` by user ${user}` : ''
}

/** Reads a file that an operator has named. */
export function readNamed(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw toSystemError(error, path) ?? error
  }
}
