import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** What a database needs to be opened and an act to be recorded, with something to spare. */
const ROOM = 1024 * 1024

/** Tells whether the disk of a folder takes something, by trying. */
export function hasRoom(folder: string): boolean {
  const path = join(folder, `room.${process.pid}`)
  let file: number | null = null
  try {
    file = openSync(path, 'w', 0o600)
    if (writeSync(file, Buffer.alloc(ROOM)) < ROOM) return false
    fsyncSync(file)
    return true
  } catch {
    return false
  } finally {
    if (file !== null) closeSync(file)
    rmSync(path, { force: true })
  }
}
