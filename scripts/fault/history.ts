import { closeSync, fdatasync, openSync, readFileSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'

const sync = promisify(fdatasync)

/** What is written down of an act, which has one number however often it is asked for. */
export type HistoryEntry =
  | { number: number; is: 'asked'; subject: string; act: string; policy: string; version: number }
  | { number: number; is: 'confirmed'; id: string; index: number; receipt: string }
  | { number: number; is: 'unknown'; why: string }
  | { number: number; is: 'wrong'; why: string }

/**
 * What people asked for and what they were told, on a disk that no fault is done to. A line counts once the disk
 * has it: an act is asked for only after that, and an answer is taken for one only after that.
 */
export class History {
  readonly #path: string
  readonly #file: number
  #waiting: string[] = []
  #writing: Promise<void> | null = null

  constructor(path: string) {
    this.#path = path
    this.#file = openSync(path, 'a')
  }

  /** Resolves when the disk has the line; lines that come meanwhile share the next write. */
  async write(line: HistoryEntry): Promise<void> {
    this.#waiting.push(`${JSON.stringify(line)}\n`)
    await this.#writing
    if (this.#waiting.length > 0) this.#writing = this.#flush()
    await this.#writing
  }

  async #flush(): Promise<void> {
    try {
      while (this.#waiting.length > 0) {
        writeSync(this.#file, this.#waiting.splice(0).join(''))
        await sync(this.#file)
      }
    } finally {
      this.#writing = null
    }
  }

  /** Everything that the disk has. */
  read(): HistoryEntry[] {
    const lines = readFileSync(this.#path, 'utf8').trimEnd().split('\n')
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line))
  }

  close(): void {
    closeSync(this.#file)
  }
}
