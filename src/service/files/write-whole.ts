import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { mkdir, open, rename, writeFile } from 'node:fs/promises'
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
  syncNames(folder)
}

/**
 * Does what {@link writeAtomically} does without holding up everybody else while the disk works. Two at a time of one
 * file would be in each other's way: whoever calls it waits for the one before.
 */
export async function writeAtomicallyBeside(path: string, text: string, mode = 0o644): Promise<void> {
  const folder = dirname(path)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(`${path}.new`, text, { mode, flush: true })
  await rename(`${path}.new`, path)
  const names = await open(folder, 'r')
  try {
    await names.sync()
  } finally {
    await names.close()
  }
}

/** Makes a file, whole, unless one is there: of several processes that do it at once one does. */
export function writeUnlessThere(path: string, text: string, mode = 0o644): void {
  const folder = dirname(path)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const unfinished = `${path}.${randomUUID()}`
  writeFileSync(unfinished, text, { mode, flush: true })
  try {
    linkSync(unfinished, path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(unfinished)
  }
  syncNames(folder)
}

function syncNames(folder: string): void {
  const names = openSync(folder, 'r')
  try {
    fsyncSync(names)
  } finally {
    closeSync(names)
  }
}
