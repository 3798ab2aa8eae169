/** What is done to a file: bytes at a place, or another size. */
export type Change = { at: number; data: Buffer } | { size: number }

/** A file of which the disk has a part for certain, and the rest perhaps. */
export class FileImage {
  readonly #certain = new Content()
  /** What was done since, in its order. */
  readonly #pending: Change[] = []
  /** How much of that a sync that is under way covers, by thread. */
  readonly #asked = new Map<number, number>()
  #size = 0

  /** Writes at a place, or at the end where none is given. */
  write(at: number | null, data: Buffer): void {
    const place = at ?? this.#size
    this.#size = Math.max(this.#size, place + data.length)
    this.#pending.push({ at: place, data })
  }

  resize(size: number): void {
    this.#size = size
    this.#pending.push({ size })
  }

  /** The disk is being asked for all that was done before. */
  ask(thread: number): void {
    this.#asked.set(thread, this.#pending.length)
  }

  /** The disk has answered. */
  answer(thread: number): void {
    const covered = this.#asked.get(thread) ?? 0
    for (const change of this.#pending.splice(0, covered)) this.#certain.apply(change)
    for (const [other, length] of this.#asked) this.#asked.set(other, Math.max(0, length - covered))
  }

  /** What the disk has for certain. */
  readSynced(): Buffer {
    return this.#certain.copy().toBuffer()
  }

  /** That, and those pieces of the rest that are kept. */
  with(piecesOf: (change: Change) => Change[], isKept: () => boolean): Buffer {
    const content = this.#certain.copy()
    for (const piece of this.#pending.flatMap(piecesOf)) if (isKept()) content.apply(piece)
    return content.toBuffer()
  }
}

/** Bytes that grow. */
class Content {
  #room = Buffer.alloc(0)
  #size = 0

  apply(change: Change): void {
    const end = 'size' in change ? change.size : Math.max(this.#size, change.at + change.data.length)
    this.#resize(end)
    if ('data' in change) change.data.copy(this.#room, change.at)
  }

  toBuffer(): Buffer {
    return this.#room.subarray(0, this.#size)
  }

  copy(): Content {
    const copy = new Content()
    copy.#room = Buffer.from(this.toBuffer())
    copy.#size = this.#size
    return copy
  }

  #resize(size: number): void {
    if (size > this.#room.length) this.#room = Buffer.concat([this.toBuffer()], 2 * size)
    // What lies beyond an end that comes and goes is nought.
    if (size < this.#size) this.#room.fill(0, size, this.#size)
    this.#size = size
  }
}
