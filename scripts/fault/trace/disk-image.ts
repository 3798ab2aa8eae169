import { dirname } from 'node:path'
import type { Random } from '../../harness/random.ts'
import type { TraceEvent } from './event.ts'
import { type Change, FileImage } from './file-image.ts'

/** A sector is written whole or not at all; a page of a database is several. */
const SECTOR = 512

/**
 * What a disk would hold of a folder if the power went now. Certain is only what the disk was asked for: the content
 * of a file by a sync of the file, its name by a sync of the folder.
 */
export class DiskImage {
  readonly #folder: string
  /** Files by their names, as programs see them. */
  readonly #seen = new Map<string, FileImage>()
  /** Files by the names that the disk has for certain. */
  #certain = new Map<string, FileImage>()
  readonly #asked = new Map<number, Map<string, FileImage>>()

  constructor(folder: string) {
    this.#folder = folder
  }

  take(event: TraceEvent): void {
    const { path, thread } = event
    if (path === this.#folder) {
      if (event.is === 'syncing') this.#asked.set(thread, new Map(this.#seen))
      if (event.is === 'synced') this.#certain = this.#asked.get(thread) ?? this.#certain
    }
    if (dirname(path) !== this.#folder) return
    switch (event.is) {
      case 'opened':
        if (event.isEmptied) this.#openFile(path).resize(0)
        else this.#openFile(path)
        break
      case 'written':
        this.#openFile(path).write(event.at, event.data)
        break
      case 'cut':
        this.#openFile(path).resize(event.size)
        break
      case 'syncing':
        this.#openFile(path).ask(thread)
        break
      case 'synced':
        this.#openFile(path).answer(thread)
        break
      case 'renamed':
        this.#seen.set(event.to, this.#openFile(path))
        this.#seen.delete(path)
        break
      case 'removed':
        this.#seen.delete(path)
    }
  }

  /** The files with nothing of what was not asked for. */
  dropUnsynced(): Map<string, Buffer> {
    return new Map([...this.#certain].map(([path, file]) => [path, file.readSynced()]))
  }

  /** The files with a part of what was not asked for, sector by sector, and with all names. */
  tearUnsynced(random: Random): Map<string, Buffer> {
    const pieces = (change: Change) => ('data' in change ? splitSectors(change) : [change])
    return new Map([...this.#seen].map(([path, file]) => [path, file.with(pieces, () => random.chance(0.5))]))
  }

  #openFile(path: string): FileImage {
    const file = this.#seen.get(path) ?? new FileImage()
    this.#seen.set(path, file)
    return file
  }
}

function splitSectors({ at, data }: Extract<Change, { data: Buffer }>): Change[] {
  const pieces: Change[] = []
  for (let from = 0; from < data.length; ) {
    // Sectors lie where the disk has them, not where a write begins.
    const to = Math.min(data.length, from + SECTOR - ((at + from) % SECTOR))
    pieces.push({ at: at + from, data: data.subarray(from, to) })
    from = to
  }
  return pieces
}
