import type { Edit, ExpectedFact } from './edit.ts'

/** What a diff tells a reader: a kind, and the words that it quotes from either side. */
export interface Told {
  kind: string
  before: string | null
  after: string | null
}

/** An edit with what was told of it, sorted into found, missed and false. */
export interface Judged {
  edit: Edit
  found: number
  missed: ExpectedFact[]
  wrong: Told[]
}

/** Pairs every expected fact with one flag at most, and every flag with one fact, as many as there can be. */
export function judgeEdit(edit: Edit, told: readonly Told[]): Judged {
  const owners: (number | undefined)[] = told.map(() => undefined)
  const missed = edit.facts.filter((_, index) => !claim(index, new Set()))
  const wrong = told.filter((_, index) => owners[index] === undefined)
  return { edit, found: edit.facts.length - missed.length, missed, wrong }

  /** Finds a flag for a fact; a flag that is taken is given up where its owner can have another. */
  function claim(fact: number, tried: Set<number>): boolean {
    return told.some((one, index) => {
      const expected = edit.facts[fact]
      if (!expected || tried.has(index) || !tellsOf(one, expected)) return false
      tried.add(index)
      const owner = owners[index]
      if (owner !== undefined && !claim(owner, tried)) return false
      owners[index] = fact
      return true
    })
  }
}

function tellsOf(told: Told, { kind, before, after }: ExpectedFact): boolean {
  // The tables know no hours of the day: they are numbers there.
  const toldKind = told.kind === 'time' ? 'number' : told.kind
  return (
    [kind].flat().some((one) => one === toldKind) &&
    quotes(told.before, before, COUNTED.has(toldKind)) &&
    quotes(told.after, after, COUNTED.has(toldKind))
  )
}

const COUNTED: ReadonlySet<string> = new Set(['number', 'money', 'date', 'period', 'percentage'])
/** Possession and case, which Kazakh puts behind the last word of what is counted: «күн-інен», «жас-қа». */
const ENDING = /^-?(?:с?[ыі]н?)?(?:[дтн][ае]н|[ғгқк][ае]|[дтн][ыі]ң?|н?[дт][ае]|н[ае]|[мбп]ен|[ыі]ң)?(?= )/u

/** Whole words only: `1` tells nothing of `1 000`, nor `18` of `18:00`; «жиырма күн» does of «жиырма күннен». */
function quotes(told: string | null, expected: string | null, counted: boolean): boolean {
  if (expected === null) return true
  if (told === null) return false
  const [one, other] = [normalize(told), normalize(expected)]
  const beginning = other.trimEnd()
  return (
    one.length > 2 &&
    (one.includes(other) ||
      other.includes(one) ||
      (counted &&
        /\p{L}$/u.test(beginning) &&
        one.includes(beginning) &&
        ENDING.test(one.slice(one.indexOf(beginning) + beginning.length))))
  )
}

/** Words without case, each between spaces: a grouped number is one word, a sign or an ending beside it another. */
function normalize(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(?<=\d)\s(?=\d{3}(?!\d))/gu, '')
    .replaceAll(/[%\p{Sc}]/gu, ' $& ')
    .replaceAll(/(?<=[\d%]\s?)-(?=\p{L})/gu, ' ')
    .split(/\s+/u)
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}%\p{Sc}]+|[^\p{L}\p{N}%\p{Sc}]+$/gu, ''))
    .filter(Boolean)
  return ` ${words.join(' ')} `
}
