import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { diffVersions } from '../../domain/diff/diff-versions.ts'
import { type ByLocale, LOCALES, type Locale, mapLocales } from '../../domain/locale.ts'
import { sayIn } from '../say.ts'
import { listParityRows } from './parity-rows.ts'
import { renderParityTable } from './parity-table.ts'

const SENTENCES: ByLocale<readonly string[]> = {
  kk: [
    'Әкімші деректерді жинайды.',
    'Пайдаланушы деректерін өзгерте алады.',
    'Деректер он жыл сақталады.',
    'Шағым поштамен жіберіледі.',
  ],
  ru: [
    'Администратор собирает данные.',
    'Пользователь может изменить свои данные.',
    'Данные хранятся десять лет.',
    'Жалоба направляется по почте.',
  ],
  en: [
    'The administrator collects data.',
    'The user may change the data.',
    'Data is kept for ten years.',
    'A complaint is sent by post.',
  ],
}
type Edit = (clauses: string[]) => string[]
const numbered = (clauses: readonly string[]) =>
  clauses.map((clause, n) => `1.${n + 1}. ${clause}\n\n`).join('')
/** The texts before and after, each language edited in its own way. */
const rows = (edits: Partial<ByLocale<Edit>>) => {
  const print = (edit: (locale: Locale) => Edit | undefined) =>
    mapLocales((locale) => numbered(edit(locale)?.([...SENTENCES[locale]]) ?? SENTENCES[locale]))
  const diffs = diffVersions(
    print(() => undefined),
    print((locale) => edits[locale]),
  )
  return {
    rows: listParityRows(diffs).map(({ number, fates, differs }) => [
      number,
      ...LOCALES.map((l) => fates[l]),
      differs,
    ]),
    diffs,
  }
}
const all = (edit: Edit) => mapLocales(() => edit)
const without: Edit = ([a = '', , ...rest]) => [a, ...rest]
const more: Edit = (clauses) =>
  clauses.map((clause, n) => (n === 2 ? clause.replace(/он|десять|ten/, '15') : clause))
const insert: Edit = ([a = '', ...rest]) => [a, 'Қосымша тармақ. Новый пункт. New clause.', ...rest]
const last: Edit = ([a = '', ...rest]) => [...rest, a]

describe('the languages side by side', () => {
  test.each<[string, Partial<ByLocale<Edit>>, unknown[][]]>([
    ['nothing is changed', {}, []],
    ['a clause is changed alike', all(more), [['1.3', 'changed', 'changed', 'changed', false]]],
    ['one language is left behind', { kk: more, ru: more }, [['1.3', 'changed', 'changed', 'same', true]]],
    [
      'a clause is deleted, and numbers only shift',
      all(without),
      [['1.2', 'removed', 'removed', 'removed', false]],
    ],
    ['a clause is deleted in one language', { en: without }, [['1.2', 'same', 'same', 'removed', true]]],
    ['a clause is added, and numbers only shift', all(insert), [['1.2', 'added', 'added', 'added', false]]],
    [
      'a clause is added in two languages',
      { kk: insert, en: insert },
      [['1.2', 'added', 'same', 'added', true]],
    ],
    ['a clause is moved', all(last), [['1.4', 'moved', 'moved', 'moved', false]]],
  ])('when %s', (_, edits, expected) => expect(rows(edits).rows).toEqual(expected))

  test('agree on what changed from version 1 of the privacy policy to version 2', () => {
    const text = (version: number, locale: Locale) =>
      readFileSync(new URL(`../../../policies/privacy/${version}/${locale}.md`, import.meta.url), 'utf8')
    const found = listParityRows(
      diffVersions(
        mapLocales((locale) => text(1, locale)),
        mapLocales((locale) => text(2, locale)),
      ),
    )
    expect(found.length).toBeGreaterThan(30)
    expect(found.filter(({ differs }) => differs)).toEqual([])
    expect(found).toContainEqual({
      number: '7.7',
      fates: mapLocales(() => 'moved-changed'),
      differs: false,
    })
  })

  test('stand in a table with a sign for each fate and a warning where they differ', () => {
    const { diffs } = rows({ kk: more, ru: more })
    expect(renderParityTable(diffs, sayIn('ru'))).toBe(
      [
        '### Пункты на трёх языках',
        '⚠️ языки расходятся: 1',
        '| Пункт | kk | ru | en |\n|:--|:-:|:-:|:-:|\n| ⚠️ 1.3 | ✎ | ✎ | · |',
        '<sub>· без изменений · ✎ изменён · ＋ добавлен · － исключён · ↪ перенесён · ⚠️ языки расходятся</sub>',
      ].join('\n\n'),
    )
  })

  test('of many clauses show only those that differ, and count the others', () => {
    const text = (n: number, word: string) =>
      Array.from({ length: n }, (_, i) => `1.${i + 1}. ${word} ${i}.\n\n`).join('')
    const diffs = diffVersions(
      mapLocales(() => ''),
      { kk: text(60, 'Сөз'), ru: text(60, 'Слово'), en: text(59, 'Word') },
    )
    const table = renderParityTable(diffs, sayIn('en'))
    expect(table).toContain('| ⚠️ 1.60 | ＋ | ＋ | · |')
    expect(table).toContain('More clauses changed alike in all three languages: 59')
  })
})
