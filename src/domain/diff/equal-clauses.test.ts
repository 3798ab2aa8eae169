import { describe, expect, test } from 'vitest'
import { Random } from '../../../scripts/harness/random.ts'
import { assertExact } from './assert-exact.ts'
import { diffTexts } from './diff.ts'

const BEFORE = [
  'The operator keeps the data of the user for ten days after the end of the contract.',
  'The user may ask for a copy of the data at any time and free of charge.',
]
const AFTER = [
  'The operator keeps the data of the user for thirty days after the end of the contract.',
  'The user may ask for two copies of the data at any time and free of charge.',
]

/** How often each thing happened: `{ kept: 6, reworded: 12 }`. */
function count(before: string, after: string): Record<string, number> {
  const diff = diffTexts(before, after, 'en')
  assertExact(diff, before, after)
  const counts: Record<string, number> = {}
  for (const { kind, moved } of diff.changes) {
    const what = moved ? `${kind}, moved` : kind
    counts[what] = (counts[what] ?? 0) + 1
  }
  return counts
}

function write(sections: number, title: (n: number) => string, clauses: (n: number) => string[]): string {
  return Array.from({ length: sections }, (_, n) => {
    const list = clauses(n).map((clause, m) => `${n + 1}.${m + 1}. ${clause}\n\n`)
    return `## ${n + 1}. ${title(n)}\n\n${list.join('')}`
  }).join('')
}

describe.each([6, 7, 49, 200])('%i sections that say the same', (n) => {
  test('and are changed alike are all reworded, whatever they are called', () => {
    for (const title of [(at: number) => `Service ${at}`, () => 'Service'])
      expect(
        count(
          write(n, title, () => BEFORE),
          write(n, title, () => AFTER),
        ),
      ).toEqual({
        kept: n,
        reworded: 2 * n,
      })
  })

  test('and of which every other one is changed are reworded only there', () => {
    const title = (at: number) => `Service ${at}`
    const after = write(n, title, (at) => (at % 2 === 1 ? AFTER : BEFORE))
    const changed = 2 * Math.floor(n / 2)
    expect(
      count(
        write(n, title, () => BEFORE),
        after,
      ),
    ).toEqual({ kept: 3 * n - changed, reworded: changed })
  })

  test('get one more of them', () => {
    const title = () => 'Service'
    expect(
      count(
        write(n, title, () => BEFORE),
        write(n + 1, title, () => AFTER),
      ),
    ).toEqual({
      kept: n,
      reworded: 2 * n,
      added: 3,
    })
  })
})

describe('of sections that say the same', () => {
  const TITLES = ['Orders', 'Payments', 'Letters', 'Courses']
  const print = (titles: string[], clausesOf: (title: string) => string[]) =>
    titles
      .map(
        (title) =>
          `## ${title}\n\n${clausesOf(title)
            .map((clause) => `${clause}\n\n`)
            .join('')}`,
      )
      .join('')
  const all = print(TITLES, () => BEFORE)
  /** Old clauses that are gone or changed, by the heading under which they stood. */
  const told = (after: string, kind: 'removed' | 'reworded') => {
    const { changes } = diffTexts(all, after, 'en')
    return changes
      .filter((change) => change.kind === kind && !change.ops.some(({ text }) => text.startsWith('#')))
      .map(({ before }) => TITLES.findLast((title) => all.indexOf(`## ${title}`) <= (before?.start ?? -1)))
  }

  test.each(TITLES)('the clauses of %s go when it does, whatever else is changed', (gone) => {
    const left = TITLES.filter((title) => title !== gone)
    for (const clauses of [BEFORE, AFTER])
      expect(
        told(
          print(left, () => clauses),
          'removed',
        ),
      ).toEqual([gone, gone])
  })

  test.each(TITLES)('the clauses of %s are the ones that are changed', (one) => {
    const after = print(TITLES, (title) => (title === one ? AFTER : BEFORE))
    expect(told(after, 'reworded')).toEqual([one, one])
  })
})

test.each([20, 300, 3000])(
  'of 3,000 clauses with so few as %i words, 3 %% of them edited, none is lost',
  (words) => {
    const random = new Random(words)
    const pick = () => `w${random.int(0, words - 1).toString(36)}x`
    const before = Array.from({ length: 3000 }, () => Array.from({ length: random.int(12, 22) }, pick))
    const after = before.map((clause) => clause.map((word) => (random.chance(0.03) ? pick() : word)))
    const print = (clauses: string[][]) =>
      clauses
        .map((clause, n) => `${Math.floor(n / 10) + 1}.${(n % 10) + 1}. ${clause.join(' ')}.\n\n`)
        .join('')
    const { kept = 0, reworded = 0, rewritten = 0, ...others } = count(print(before), print(after))
    expect(others).toEqual({})
    expect(kept + reworded + rewritten).toBe(3000)
  },
)
