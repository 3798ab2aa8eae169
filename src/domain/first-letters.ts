/** What a pattern can begin with; `letters` is null where that may be anything, `empty` tells that it may be nothing. */
interface Beginning {
  letters: ReadonlySet<string> | null
  empty: boolean
}

const NOTHING: Beginning = { letters: new Set(), empty: true }
const ANYTHING: Beginning = { letters: null, empty: false }

/**
 * The letters and signs with which a match of a pattern can begin, read from the pattern; null where that may be any.
 *
 * @example
 * listFirstLetters('(?:ресей )?рубл|₽') // р, ₽
 */
export function listFirstLetters(pattern: string): ReadonlySet<string> | null {
  const { letters, empty } = new Reader(pattern).readChoices()
  return empty ? null : letters
}

/**
 * Files the rows of a table by the letters with which their patterns can begin. Rows keep their order, and are built
 * when they are first asked for: to compile a pattern takes a thousand times as long as to try it.
 */
export function fileByFirstLetter<Source, Row>(
  sources: readonly Source[],
  getPattern: (source: Source) => string,
  build: (sources: readonly Source[]) => Row,
): (letter: string) => Row {
  const filed = new Map<string, Row>()
  let known: { source: Source; letters: ReadonlySet<string> | null }[] | undefined
  return (letter) => {
    let row = filed.get(letter)
    if (row === undefined) {
      known ??= sources.map((source) => ({ source, letters: listFirstLetters(getPattern(source)) }))
      const mine = known.filter(({ letters }) => letters?.has(letter) ?? true)
      row = build(mine.map(({ source }) => source))
      filed.set(letter, row)
    }
    return row
  }
}

/** Reads a pattern of the tables from left to right, as far as it decides how a match begins. */
class Reader {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  /** Up to the end of the pattern, or of the group that was opened. */
  readChoices(): Beginning {
    let all = this.#readSequence()
    while (this.#take('|')) all = unite(all, this.#readSequence(), false)
    return all
  }

  #readSequence(): Beginning {
    let all = NOTHING
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#pattern[this.#at] as string)) {
      const next = this.#readPart()
      if (all.empty) all = unite(all, next, true)
    }
    return all
  }

  /** A letter, class or group with how often it may stand there. */
  #readPart(): Beginning {
    const part = this.#readOne()
    const times = this.#takeMatch(/(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/y)
    const least = times?.[1] ?? (times && times[0][0] !== '+' ? '0' : '1')
    return Number(least) === 0 ? { ...part, empty: true } : part
  }

  #readOne(): Beginning {
    const around = this.#takeMatch(/\(\?<?[=!]/y)
    const group = around ?? this.#takeMatch(/\((?:\?:|\?<\w+>)?/y)
    if (group) {
      const inside = this.readChoices()
      this.#take(')')
      return around ? NOTHING : inside
    }
    const list = this.#takeMatch(/\[([^\]\\^-]+)\]/y)
    if (list) return { letters: new Set(list[1]), empty: false }
    if (this.#takeMatch(/\[(?:[^\]\\]|\\.)*\]|\\[pP]\{\w+\}|\\\w|\./y)) return ANYTHING
    if (this.#takeMatch(/[$^]/y)) return NOTHING
    const [, letter = ''] = this.#takeMatch(/\\?(.)/sy) ?? []
    return { letters: new Set([letter]), empty: false }
  }

  #take(sign: string): boolean {
    const stands = this.#pattern[this.#at] === sign
    if (stands) this.#at++
    return stands
  }

  #takeMatch(form: RegExp): RegExpExecArray | null {
    form.lastIndex = this.#at
    const found = form.exec(this.#pattern)
    if (found) this.#at += found[0].length
    return found
  }
}

/** One or the other; or one behind the other, which may be nothing. */
function unite(one: Beginning, other: Beginning, inRow: boolean): Beginning {
  const letters = one.letters && other.letters && new Set([...one.letters, ...other.letters])
  return { letters, empty: inRow ? one.empty && other.empty : one.empty || other.empty }
}
