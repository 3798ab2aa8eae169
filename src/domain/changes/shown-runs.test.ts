import { describe, expect, test } from 'vitest'
import type { Change, Op } from '../diff/change.ts'
import { diffTexts } from '../diff/diff.ts'
import { buildChangeRuns, buildSideRuns, joinSideWords, type ShownRun } from './shown-runs.ts'

/** What a reader sees: `[-gone-]`, `[+come+]`, the stressed tail of a word after `·`. */
function seen(runs: readonly ShownRun[]): string {
  const signs = { removed: '-', added: '+' }
  return runs
    .map(({ mark, parts }) => {
      const text = parts.map((part) => (part.stressed ? `·${part.text}` : part.text)).join('')
      return mark === null ? text : `[${signs[mark]}${text}${signs[mark]}]`
    })
    .join('')
}

const opsOf = (before: string, after: string): readonly Op[] =>
  (diffTexts(before, after, 'ru').changes.find(({ kind }) => kind !== 'kept') as Change).ops

describe('a change is shown as running text, and each of its sides by itself', () => {
  test.each<[what: string, before: string, after: string, both: string, old: string, now: string]>([
    [
      'words that replace others stand beside them',
      '8.2. Данные хранятся десять лет.',
      '8.2. Данные хранятся один год.',
      'Данные хранятся [-десять лет-] [+один год+].',
      'Данные хранятся [-десять лет-].',
      'Данные хранятся [+один год+].',
    ],
    [
      'of two forms of a word the tails are stressed',
      '8.2. Данные передаются партнёру.',
      '8.2. Данные передаются партнёрам.',
      'Данные передаются [-партнёр·у-] [+партнёр·ам+].',
      'Данные передаются [-партнёр·у-].',
      'Данные передаются [+партнёр·ам+].',
    ],
    [
      'a new number of the clause itself is no word',
      '8.2. Данные хранятся год.',
      '8.3. Данные хранятся два года.',
      'Данные хранятся [-год-] [+два года+].',
      'Данные хранятся [-год-].',
      'Данные хранятся [+два года+].',
    ],
    [
      'emphasis that came is not shown, and its stars are not either',
      '8.2. Данные хранятся здесь.',
      '8.2. Данные **не** хранятся здесь.',
      'Данные [+не+] хранятся здесь.',
      'Данные хранятся здесь.',
      'Данные [+не+] хранятся здесь.',
    ],
    [
      'where a link leads is told elsewhere',
      '8.2. Смотрите [правила](https://a.example) и пишите нам.',
      '8.2. Смотрите [правила](https://b.example) или пишите нам.',
      'Смотрите правила [-и-] [+или+] пишите нам.',
      'Смотрите правила [-и-] пишите нам.',
      'Смотрите правила [+или+] пишите нам.',
    ],
    [
      'words at the ends that are written otherwise and look the same stay',
      `${'йод'.normalize('NFD')} хранится 30 дней, &copy; «Йод»`,
      'йод хранится 60 дней, © «Йод»',
      'йод хранится [-30-] [+60+] дней, © «Йод»',
      `${'йод'.normalize('NFD')} хранится [-30-] дней, © «Йод»`,
      'йод хранится [+60+] дней, © «Йод»',
    ],
    [
      'the last word stays, too, when its letters were composed otherwise',
      `8.2. Данные хранит 30 дней ${'Йод'.normalize('NFD')}`,
      '8.3. Данные хранит 60 дней Йод',
      'Данные хранит [-30-] [+60+] дней Йод',
      `Данные хранит [-30-] дней ${'Йод'.normalize('NFD')}`,
      'Данные хранит [+60+] дней Йод',
    ],
    [
      'a cell that came is one',
      '| Данные | Срок |\n|---|---|\n',
      '| Данные | Зачем | Срок |\n|---|---|---|\n',
      'Данные | [+Зачем |+] Срок',
      'Данные | Срок',
      'Данные | [+Зачем |+] Срок',
    ],
    [
      'cells of a table are kept apart by a bar, and the bars at its edges are left out',
      '| Данные | Срок |\n|---|---|\n| Почта | год |\n',
      '| Данные | Срок |\n|---|---|\n| Почта | век |\n',
      'Почта | [-год-] [+век+]',
      'Почта | [-год-]',
      'Почта | [+век+]',
    ],
  ])('%s', (_, before, after, both, old, now) => {
    const ops = opsOf(before, after)
    expect(
      [buildChangeRuns(ops), buildSideRuns(ops, 'removed'), buildSideRuns(ops, 'added')].map(seen),
    ).toEqual([both, old, now])
    const bare = (text: string) => text.replaceAll(/\[[-+]|[-+]\]|·/g, '')
    expect([joinSideWords(ops, 'removed'), joinSideWords(ops, 'added')]).toEqual([bare(old), bare(now)])
  })

  test.each([
    ['личные данные людей', 'личных данных лица', '[-личны·е данны·е людей-] [+личны·х данны·х лица+]'],
    [
      'личные данные всех людей',
      'личных данных всего лица',
      '[-личные данные всех людей-] [+личных данных всего лица+]',
    ],
    ['личные данные', 'личных', '[-личные данные-] [+личных+]'],
  ])('tails are stressed in a few words that replace as many: %s → %s', (removed, added, expected) => {
    const ops: Op[] = [
      { kind: 'removed', text: removed },
      { kind: 'added', text: added },
    ]
    expect(seen(buildChangeRuns(ops))).toBe(expected)
  })

  test('a number that was quietly carried along is not marked, and each side has its own', () => {
    const ops: Op[] = [
      { kind: 'same', text: 'Смотрите пункт ' },
      { kind: 'removed', text: '8.2', note: 'label' },
      { kind: 'added', text: '8.3', note: 'label' },
      { kind: 'same', text: ' и пишите.' },
    ]
    const all = [buildChangeRuns(ops), buildSideRuns(ops, 'removed'), buildSideRuns(ops, 'added')].map(seen)
    expect(all).toEqual([
      'Смотрите пункт 8.3 и пишите.',
      'Смотрите пункт 8.2 и пишите.',
      'Смотрите пункт 8.3 и пишите.',
    ])
  })

  test('a reference that was carried along is shown where a clause begins with it', () => {
    const ops: Op[] = [
      { kind: 'removed', text: '1.2.', note: 'label' },
      { kind: 'added', text: '1.3.', note: 'label' },
      { kind: 'same', text: ' ' },
      { kind: 'removed', text: '1.3-тармаққа', note: 'reference' },
      { kind: 'added', text: '1.4-тармаққа', note: 'reference' },
      { kind: 'same', text: ' сәйкес берілген.' },
    ]
    const all = [buildChangeRuns(ops), buildSideRuns(ops, 'removed'), buildSideRuns(ops, 'added')].map(seen)
    expect(all).toEqual([
      '1.4-тармаққа сәйкес берілген.',
      '1.3-тармаққа сәйкес берілген.',
      '1.4-тармаққа сәйкес берілген.',
    ])
  })

  test('a change without a word shows nothing', () => {
    const ops: Op[] = [
      { kind: 'removed', text: '| ', note: 'markup' },
      { kind: 'added', text: ' ', note: 'space' },
    ]
    expect([seen(buildChangeRuns(ops)), joinSideWords(ops, 'added')]).toEqual(['', ''])
  })
})
