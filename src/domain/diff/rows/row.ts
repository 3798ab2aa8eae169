import { isWord } from '../../language/tokenize.ts'
import type { Alignable, Bag } from '../align/pair.ts'
import type { DiffBlock } from '../block/diff-block.ts'
import { findName, findTitle } from './name.ts'

const NOTHING: Bag = new Map()

/** One clause of a version in its languages: at most one block a language, null where it has none. */
export class Row implements Alignable {
  readonly parts: readonly (DiffBlock | null)[]
  readonly key: string
  readonly weight: number
  readonly table: number
  readonly parent: number
  readonly #first: DiffBlock
  #size: number | undefined
  #bags: readonly Bag[] | undefined
  #phrases: readonly Bag[] | undefined
  #name: string | null | undefined
  #titles: readonly (string | null)[] | undefined

  constructor(parts: readonly (DiffBlock | null)[], table = -1, parent = -1) {
    this.parts = parts
    const blocks = parts.filter((part) => part !== null)
    this.#first = blocks[0] as DiffBlock
    this.key = parts.length === 1 ? this.#first.key : parts.map((part) => part?.key ?? '').join('\0')
    this.weight = blocks.reduce((sum, block) => sum + block.weight, 0) / parts.length
    this.table = table
    this.parent = parent
  }

  get kind(): DiffBlock['block']['kind'] {
    return this.#first.block.kind
  }

  get number(): string | null {
    return this.#first.block.number
  }

  get level(): number {
    return this.#first.block.place.level
  }

  get size(): number {
    this.#size ??= this.parts.reduce((sum, part) => sum + (part?.size ?? 0), 0) / this.parts.length
    return this.#size
  }

  get bags(): readonly Bag[] {
    this.#bags ??= this.parts.map((part) => part?.bag ?? NOTHING)
    return this.#bags
  }

  get phrases(): readonly Bag[] {
    this.#phrases ??= this.parts.map((part) => (part ? countPhrases(part) : NOTHING))
    return this.#phrases
  }

  get name(): string | null {
    if (this.#name === undefined) {
      const names = this.parts.map((part) => part && findName(part.block))
      this.#name = names.some((name) => name === null) ? null : names.join('\0')
    }
    return this.#name
  }

  get titles(): readonly (string | null)[] {
    this.#titles ??= this.parts.map((part) => part && findTitle(part.block))
    return this.#titles
  }
}

/** How much of a word is compared; endings change. */
const STEM = 6

/** Every two words that follow each other, with their counts. */
function countPhrases({ cut }: DiffBlock): Bag {
  const found = new Map<string, number>()
  let last: string | null = null
  for (const { text } of cut.list) {
    if (!isWord(text)) continue
    const stem = text.slice(0, STEM).toLowerCase()
    if (last !== null) found.set(`${last} ${stem}`, (found.get(`${last} ${stem}`) ?? 0) + 1)
    last = stem
  }
  return found
}
