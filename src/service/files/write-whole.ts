import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Replaces a file, or makes it. Whatever happens meanwhile, a loss of power included, the old or the new one is
 * there, whole; after this has returned it is the new one.
 */
export function writeAtomically(path: string, text: string, mode = 0o644): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  // A new name may reach the disk before what it names: so the content first, then the name.
  writeFileSync(`${path}.new`, text, { mode, flush: true })
  renameSync(`${path}.new`, path)
  const names = openSync(folder, 'r')
  try {
    fsyncSync(names)
  } finally {
    closeSync(names)
  }
}
