import { listUnits } from '../../../../src/domain/changes/hidden/list-units.ts'
import { subtractWords } from '../../../../src/domain/changes/hidden/word-bag.ts'
import type { Locale } from '../../../../src/domain/locale.ts'
import type { Random } from '../../../harness/random.ts'
import type { Edit } from './edits.ts'
import type { Mutant } from './mutant.ts'
import type { Demand, Recipe } from './recipe.ts'

/** Plants a change of a recipe into a text: both sides get the same surroundings. */
export function plantRecipe(recipe: Recipe, locale: Locale, host: string, random: Random): Mutant | null {
  const [before, after] = random.pick(recipe.pairs[locale])
  const fill = createFiller(random)
  const wrap = recipe.whole ? (text: string) => text : random.pick(WRAPS)
  const [old, now] = [wrap(fill(before)), wrap(fill(after))]
  const place = findSeam(host, random)
  if (place === null) return null
  const put = (text: string) =>
    `${host.slice(0, place).trimEnd()}\n\n${text}\n\n${host.slice(place).trimStart()}`.trimStart()
  return createMutant(recipe, locale, put(old), put(now), `${old}  →  ${now}`)
}

/** Changes a text as it is. */
export function plantEdit(edit: Edit, locale: Locale, host: string, random: Random): Mutant | null {
  const after = edit.change(host, random)
  if (after === null || after === host) return null
  return createMutant(edit, locale, host, after, describeDifference(host, after))
}

function createMutant(
  { kind, seen, named, asks }: Demand,
  locale: Locale,
  before: string,
  after: string,
  what: string,
): Mutant {
  const [old, now] = [before, after].map(listWords) as [string[], string[]]
  const [removed, added] = [subtractWords(old, now), subtractWords(now, old)]
  return {
    kind,
    seen,
    named,
    asks,
    locale,
    before,
    after,
    removed,
    added,
    what: what.replace(/\n/g, '⏎').slice(0, 300),
  }
}

/** Numbers of clauses are told by notes; the checker asks for each of them. */
function listWords(text: string): string[] {
  return listUnits(text.replace(/^((?:## )?)\d+(?:\.\d+)*\. /gm, '$1')).map((unit) => unit.text)
}

/** Where a sentence can stand. */
const WRAPS: readonly ((sentence: string) => string)[] = [
  (sentence) => sentence,
  (sentence) => `- ${sentence}\n- 5qbe.kz`,
  (sentence) => `1. 5qbe.kz\n2. ${sentence}`,
  (sentence) => `91.7. ${sentence}`,
  (sentence) => `5qbe.kz: ${sentence}`,
  (sentence) => `| № | 5qbe.kz |\n| --- | --- |\n| I | ${sentence} |`,
  (sentence) => `> ${sentence}`,
  (sentence) => `- 5qbe.kz:\n  - ${sentence}`,
]

/** Before a block of which neither itself nor the one above belongs to a list, so that nothing runs together. */
function findSeam(host: string, random: Random): number | null {
  const seams = [...host.matchAll(/\n\n(?=\S)/g)].map(({ index }) => index + 2)
  const isPlain = (line: string | undefined) =>
    line !== undefined && !/^\s*(?:[-*+>|\s]|\d+[.)] |\(|\p{L}\))/u.test(line)
  const fit = [...seams, host.length].filter((at) => {
    const above = host.slice(0, at).trimEnd().split('\n').at(-1)
    const below = host.slice(at).split('\n')[0]
    return isPlain(above) && (at === host.length || isPlain(below))
  })
  return fit.length === 0 ? null : random.pick(fit)
}

function createFiller(random: Random): (text: string) => string {
  const n = random.int(2, 9)
  const m = ((n - 2 + random.int(1, 7)) % 8) + 2
  const p = random.int(11, 28)
  const q = ((p - 11 + random.int(1, 17)) % 18) + 11
  const values = { n, m, p, q } as const
  return (text) => text.replace(/‹([nmpq])›/g, (_, name: keyof typeof values) => String(values[name]))
}

function describeDifference(before: string, after: string): string {
  let start = 0
  while (before[start] === after[start] && start < before.length) start++
  let end = 0
  while (before.at(-1 - end) === after.at(-1 - end) && end < Math.min(before.length, after.length) - start)
    end++
  const from = Math.max(0, start - 30)
  const cut = (text: string) => text.slice(from, Math.min(text.length - end + 30, start + 110))
  return `${cut(before)}  →  ${cut(after)}`
}
