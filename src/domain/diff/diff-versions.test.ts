import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { Random } from '../../../scripts/harness/random.ts'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { type ByLocale, LOCALES, mapLocales } from '../locale.ts'
import { assertExact } from './assert-exact.ts'
import type { Change } from './change.ts'
import { isChanged } from './changed.ts'
import { diffVersions } from './diff-versions.ts'

const readShipped = (version: number) =>
  mapLocales((locale) =>
    readFileSync(new URL(`../../../policies/privacy/${version}/${locale}.md`, import.meta.url), 'utf8'),
  )

/** `3.4 → 7.7 moved, changed`: what became of a clause, however its words changed. */
function tell({ kind, moved, before, after }: Change): string {
  const what = {
    kept: [],
    form: ['form'],
    reworded: ['changed'],
    rewritten: ['changed'],
    added: ['added'],
    removed: ['removed'],
  }
  return `${before?.path ?? '–'} → ${after?.path ?? '–'} ${[...(moved ? ['moved'] : []), ...what[kind]].join(', ')}`.trim()
}

/** What changed in each language; each diff is exact. */
function compare(before: ByLocale<string>, after: ByLocale<string>, authentic = LOCALES[0]) {
  const diff = diffVersions(before, after, { authentic })
  for (const locale of LOCALES) assertExact(diff[locale], before[locale], after[locale])
  const told = mapLocales((locale) => diff[locale].changes.filter(isChanged).map(tell))
  return { ...told, disagreements: diff.disagreements, diff }
}

describe('version 2 of the privacy policy', () => {
  const { diff, disagreements, ...told } = compare(readShipped(1), readShipped(2))

  it('tells the same changes in the same order under the same addresses in all languages', () => {
    expect(told.ru).toEqual(told.kk)
    expect(told.en).toEqual(told.kk)
    expect(disagreements).toEqual([])
  })

  it.each([
    'the duty of who disagrees, 8.3 → 8.5 changed',
    'mailings, 3.4 → 7.7 moved, changed',
    'access to what is kept, 5.4 → 7.2 moved',
    'where data is stored, – → 5.4 added',
    'making data public, 3.2 → – removed',
    'deletion, 7.2 → 7.3 changed',
    'records, – → 9 added',
    'contradictions, 9.1 → 10.1 changed',
  ])('tells of %s', (line) => {
    for (const locale of LOCALES) expect(told[locale]).toContain(line.replace(/^.*?, (?=[\d–])/, ''))
  })

  it.each([
    ['3.3', '3.2'],
    ['9', '10'],
  ])('carries %s along to %s, words unchanged', (old, now) => {
    for (const locale of LOCALES) {
      const change = diff[locale].changes.find(({ before }) => before?.path === old)
      expect(change).toMatchObject({ kind: 'kept', moved: false, renumbered: true, after: { path: now } })
    }
  })
})

const SAID: ByLocale<string[]> = {
  kk: [
    'Оператор пайдаланушының дербес деректерін Қазақстандағы серверлерде сақтайды.',
    'Пайдаланушы деректерінің көшірмесін кез келген уақытта тегін сұрай алады.',
    'Бұл саясат үш тілде жарияланады және көрсетілген күннен бастап күшіне енеді.',
    'Деректер үшінші тұлғаларға заңда көзделген жағдайларда ғана беріледі.',
  ],
  ru: [
    'Оператор хранит персональные данные пользователя на серверах в Казахстане.',
    'Пользователь может в любое время бесплатно запросить копию своих данных.',
    'Настоящая политика публикуется на трёх языках и вступает в силу с указанного дня.',
    'Данные передаются третьим лицам только в случаях, предусмотренных законом.',
  ],
  en: [
    'The operator keeps the personal data of the user on servers in Kazakhstan.',
    'The user may ask for a copy of the data at any time and free of charge.',
    'This policy is published in three languages and takes effect from the day named in it.',
    'Data are given to third parties only in the cases for which the law provides.',
  ],
}
const NEW: ByLocale<string> = {
  kk: 'Мүлде жаңа тармақ осында тұрады.',
  ru: 'Здесь стоит совсем новый пункт.',
  en: 'Here stands a wholly new clause.',
}
type Edit = (clauses: string[]) => string[]
const numbered = (clauses: string[]) => clauses.map((clause, n) => `1.${n + 1}. ${clause}\n\n`).join('')
const plain = (clauses: string[]) => clauses.map((clause) => `${clause}\n\n`).join('')

/** The clauses before and after, each language edited in its own way. */
function edit(edits: Partial<ByLocale<Edit>>, print = numbered, from = SAID) {
  const before = mapLocales((locale) => `# T\n\n${print(from[locale])}`)
  const after = mapLocales((locale) => `# T\n\n${print(edits[locale]?.([...from[locale]]) ?? from[locale])}`)
  return compare(before, after)
}
const join: Edit = ([a, b, ...rest]) => [`${a} ${b}`, ...rest]
const JOINED = mapLocales((locale) => join(SAID[locale]))
const insert = mapLocales(
  (locale): Edit =>
    (clauses) => [NEW[locale], ...clauses],
)

describe('a draft of which one language is ahead', () => {
  test.each<[string, Partial<ByLocale<Edit>>, string[]]>([
    [
      'a word',
      { kk: ([a = '', ...rest]) => [a.replace('дербес', 'барлық'), ...rest] },
      ['1.1 → 1.1 changed'],
    ],
    ['a new clause', { kk: insert.kk }, ['– → 1.1 added']],
    ['a deleted clause', { kk: ([a = '', , ...rest]) => [a, ...rest] }, ['1.2 → – removed']],
    [
      'a new clause before one that was edited',
      { kk: ([a = '', ...rest]) => insert.kk([a.replace('дербес', 'барлық'), ...rest]) },
      ['– → 1.1 added', '1.1 → 1.2 changed'],
    ],
    [
      'as many new clauses as deleted ones',
      { kk: ([a = '', b = '', , d = '']) => insert.kk([a, b, d]) },
      ['– → 1.1 added', '1.3 → – removed'],
    ],
  ])('tells of %s there and of nothing elsewhere', (_, edits, expected) => {
    const found = edit(edits)
    expect([found.kk, found.ru, found.en]).toEqual([expected, [], []])
    expect(found.disagreements.map(({ changed, unchanged }) => [changed, unchanged])).toEqual(
      expected.map(() => [['kk'], ['ru', 'en']]),
    )
    // The same without numbers, where only the words tell which clause is which.
    const bare = edit(edits, plain)
    expect([bare.kk.length, bare.ru, bare.en]).toEqual([expected.length, [], []])
  })

  test('agrees with the others on what they changed alike', () => {
    const found = edit({
      ...insert,
      en: ([a = '', ...rest]) => insert.en([a.replace('keeps', 'holds'), ...rest]),
    })
    expect([found.kk, found.en]).toEqual([['– → 1.1 added'], ['– → 1.1 added', '1.1 → 1.2 changed']])
    expect(found.disagreements).toEqual([{ path: '1.2', changed: ['en'], unchanged: ['kk', 'ru'] }])
  })

  test('is no reason for any language to throw, whatever the others lack', () => {
    const random = new Random(5)
    for (let round = 0; round < chooseCount(40, 400); round++) {
      const shake: Edit = (clauses) =>
        clauses.filter(() => random.chance(0.7)).flatMap((one) => (random.chance(0.2) ? [one, one] : [one]))
      const print = random.chance(0.5) ? numbered : plain
      edit({ kk: shake, ru: shake, en: shake }, print)
    }
  })
})

test('a language without a text on one side is compared by itself and disagrees with nobody', () => {
  const before = mapLocales((locale) => numbered(SAID[locale]))
  const after = { ...mapLocales((locale) => numbered(SAID[locale].slice(1))), ru: '' }
  const found = compare(before, after)
  expect([found.kk, found.en]).toEqual([['1.1 → – removed'], ['1.1 → – removed']])
  expect(found.ru.length).toBe(4)
  expect(found.disagreements).toEqual([])
  expect(
    compare(
      mapLocales(() => ''),
      before,
    ).disagreements,
  ).toEqual([])
})

test('where all languages together are undecided, the authentic one decides', () => {
  const word = (locale: string, n: number) =>
    `${{ kk: 'сөз', ru: 'слов', en: 'word' }[locale]}${'абвгдежзик'[n]}`
  /** A clause of ten words, so many of which stood in the old one. */
  const say = (locale: string, old: number, sign: string) =>
    Array.from({ length: 10 }, (_, n) => (n < old ? word(locale, n) : `${sign}${word(locale, n)}`)).join(' ')
  const before = mapLocales((locale) => say(locale, 10, ''))
  const shares = { kk: [8, 4], ru: [4, 8], en: [6, 6] }
  const after = mapLocales((locale) =>
    shares[locale].map((old, n) => say(locale, old, 'жэ'[n] ?? '')).join('\n\n'),
  )
  const kindsFor = (authentic: 'kk' | 'ru') =>
    diffVersions(before, after, { authentic }).en.changes.map(({ kind }) => kind)
  expect([kindsFor('kk'), kindsFor('ru')]).toEqual([
    ['reworded', 'added'],
    ['added', 'reworded'],
  ])
})

test('a clause split under numbers is split in all languages, and changed where its words are', () => {
  const split = mapLocales(
    (locale): Edit =>
      () =>
        SAID[locale],
  )
  const found = edit(split, numbered, JOINED)
  for (const locale of LOCALES)
    expect(
      found.diff[locale].changes.slice(1).map(({ kind, before, after }) => [kind, before?.path, after?.path]),
    ).toEqual([
      ['form', '1.1', '1.1'],
      ['kept', '1.2', '1.3'],
      ['kept', '1.3', '1.4'],
    ])
  const reworded: Edit = () => [
    SAID.en[0] ?? '',
    'Anyone may ask for a copy of the data whenever they like and free of charge.',
    ...SAID.en.slice(2),
  ]
  const changed = edit({ ...split, en: reworded }, numbered, JOINED)
  expect([changed.kk, changed.ru, changed.en]).toEqual([
    ['1.1 → 1.1 form'],
    ['1.1 → 1.1 form'],
    ['1.1 → 1.1 changed'],
  ])
})

describe('whatever is done to all languages alike', () => {
  const base = mapLocales((locale) => readShipped(1)[locale].trim().split('\n\n'))
  const added = mapLocales((locale) => readShipped(2)[locale].trim().split('\n\n').slice(-8))

  /** Deletes, moves, inserts, joins and rewords clauses, the same ones in every language. */
  function revise(random: Random): ByLocale<string[]> {
    const texts = mapLocales((locale) => [...base[locale]])
    for (let left = random.int(1, 6); left > 0; left--) {
      const { length } = texts.kk
      const [at, to, share] = [random.int(2, length - 3), random.int(2, length - 3), random.next()]
      const what = random.pick(['delete', 'move', 'insert', 'swap', 'reword'] as const)
      const one = random.int(0, 7)
      for (const locale of LOCALES) {
        const list = texts[locale]
        if (what === 'insert') list.splice(at, 0, added[locale][one] ?? '')
        else if (what === 'delete') list.splice(at, 1)
        else if (what === 'move') list.splice(to, 0, ...list.splice(at, 1))
        else if (what === 'swap') list.splice(at, 2, ...list.slice(at, at + 2).reverse())
        else list[at] = withoutWords(list[at] ?? '', share)
      }
    }
    return texts
  }

  const withoutWords = (clause: string, share: number) => {
    // Of a short heading one language may lose its number, and another a word.
    if (clause.startsWith('#')) return clause
    const words = clause.split(' ')
    const from = Math.max(1, Math.floor(share * words.length * 0.7))
    return words.filter((_, n) => n < from || n >= from + Math.ceil(words.length * 0.2)).join(' ')
  }

  it('is told alike in all of them', () => {
    for (let seed = 0; seed < chooseCount(25, 200); seed++) {
      const after = revise(new Random(seed))
      const print = (texts: ByLocale<string[]>) => mapLocales((locale) => `${texts[locale].join('\n\n')}\n`)
      const { kk, ru, en, disagreements } = compare(print(base), print(after))
      expect([ru, en, disagreements], `seed ${seed}`).toEqual([kk, kk, []])
    }
  })
})
