import { strFromU8, unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { LOCALES, type Locale } from '../../domain/locale.ts'
import { listPointWords } from '../../domain/policy/point.ts'
import type { Policy, Version } from '../../domain/policy/policy.ts'
import { loadLibrary } from '../../library/read-library.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { buildComparativeDocx } from './comparative-docx.ts'

const shipped = new URL('../../../policies', import.meta.url).pathname
const privacy = loadLibrary(shipped, sayDomainIn('en')).find(({ id }) => id === 'privacy') as Policy
const [first, second] = privacy.versions as [Version, Version]

const WORDS = {
  kk: [
    'Салыстырма кесте',
    'Құрылымдық элемент',
    'Негіздеме',
    '7.7-тармақ',
    'Назар аударыңыз:',
    'орны ауысты',
  ],
  ru: [
    'Сравнительная таблица',
    'Структурный элемент',
    'Обоснование',
    'Пункт 3.4 → 7.7',
    'Обратите внимание:',
    'перенесено',
  ],
  en: ['Comparative table', 'Element', 'Reason', 'Clause 3.4 → 7.7', 'Note:', 'moved'],
} as const
const LANGUAGES = { kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB' }

type Parts = Record<string, string>
const partsOf = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, data]) => [path, strFromU8(data)]))
/** The text of each paragraph. */
const paragraphs = (xml = '') =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>/gs)].map(([paragraph]) =>
    [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)/g)].map(([, text]) => text).join(''),
  )
const plain = (xml = '') => xml.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const runs = (xml: string, property: RegExp) =>
  [...xml.matchAll(/<w:r>.*?<\/w:r>/gs)]
    .filter(([run]) => property.test(run))
    .map(([run]) => /<w:t[^>]*>([^<]*)/.exec(run)?.[1])

describe.each(LOCALES)('the comparative table in %s', (locale: Locale) => {
  let parts: Parts
  let document: string
  let rows: string[]
  beforeAll(async () => {
    const { bytes } = await buildComparativeDocx(privacy, first, second, locale)
    parts = partsOf(bytes)
    document = parts['word/document.xml'] ?? ''
    rows = document.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
  })

  test('names its columns, the elements, what moved and what not to miss', () => {
    expect(WORDS[locale].filter((word) => !document.includes(word))).toEqual([])
  })

  test('has the element, what it said, what it says, and an empty cell for the reason', () => {
    const cells = (rows[2] ?? '').match(/<w:tc>.*?<\/w:tc>/gs)?.map((cell) => paragraphs(cell).join(' / '))
    expect(cells).toHaveLength(5)
    expect(cells?.[0]).toBe('2')
    expect(cells?.[1]).toMatch(/1\.5/)
    expect(cells?.[3]).toMatch(/^1\.5\. /)
    expect(cells?.[4]).toBe('')
  })

  test('strikes what goes and underlines what comes, so that nothing is said by colour', () => {
    const [struck, underlined] = [runs(document, /<w:strike\/>/), runs(document, /<w:u w:val="single"\/>/)]
    expect([struck.length > 10, underlined.length > 20]).toEqual([true, true])
    expect(/<w:color|<w:highlight/.test(document)).toBe(false)
    const old = first.texts[locale].replaceAll(/\s+/g, ' ')
    // The first is the one that explains the mark.
    expect(struck.slice(1).filter((words) => !old.includes(plain(words)))).toEqual([])
  })

  test('loses no word: what stands in a cell stands in the text', () => {
    const absent = /^(?:Жоқ|Алып тасталды|Отсутствует|Исключён|None|Removed)$/
    const cells = rows.slice(1).map((row) => row.match(/<w:tc>.*?<\/w:tc>/gs) ?? [])
    for (const [column, version] of [
      [2, first],
      [3, second],
    ] as const) {
      const text = version.texts[locale].replaceAll(/\s+/g, ' ')
      const words = cells.map((row) => plain(paragraphs(row[column])[0]).trim())
      expect(words.filter((said) => !absent.test(said) && !text.includes(said))).toEqual([])
      expect(words.filter((said) => absent.test(said)).length).toBeLessThan(words.length)
    }
  })

  test('lies across A4, repeats its head and numbers its pages', () => {
    expect(document.includes('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>')).toBe(true)
    expect(rows.map((row) => row.includes('<w:tblHeader/>')).indexOf(true)).toBe(0)
    const foot = Object.entries(parts).find(([path]) => /^word\/footer\d*\.xml$/.test(path))?.[1] ?? ''
    expect(foot).toMatch(/PAGE/)
    expect(foot).toMatch(/NUMPAGES/)
    expect(paragraphs(foot).join('')).toContain(`privacy 1 → 2 · ${locale}`)
  })

  test('is spelt in its language', () => {
    expect(/<w:lang w:val="([^"]*)"/.exec(parts['word/styles.xml'] ?? '')?.[1]).toBe(LANGUAGES[locale])
  })

  test('states the digests of both texts, the dates and the summary', () => {
    const text = paragraphs(document).join('\n')
    const facts = [
      ...[first, second].map(({ file }) => file.digests?.[locale] ?? ''),
      ...listPointWords(second.file.summary, locale),
    ]
    expect(facts.filter((fact) => !plain(text).includes(fact))).toEqual([])
  })

  test('is the same file whenever it is made', async () => {
    const [one, two] = [
      await buildComparativeDocx(privacy, first, second, locale),
      await buildComparativeDocx(privacy, first, second, locale),
    ]
    expect(Buffer.compare(Buffer.from(one.bytes), Buffer.from(two.bytes))).toBe(0)
    expect(parts['docProps/core.xml']).toContain('>2026-11-22T19:40:03Z</dcterms:created>')
  })
})

test('a draft is proposed in place of the version in force', async () => {
  const { publishedAt: _, digests: __, effectiveAt: ___, ...file } = second.file
  const draft = {
    ...second,
    number: 3,
    file,
    texts: { ...second.texts, ru: second.texts.ru.replace('10 (', '15 (') },
  }
  const policy = { ...privacy, versions: [first, second, draft] }
  const { bytes, rows } = await buildComparativeDocx(policy, second, draft, 'ru')
  const text = paragraphs(partsOf(bytes)['word/document.xml'])
  expect(rows).toBe(1)
  expect(text).toContain('Действующая редакция')
  expect(text).toContain('Предлагаемая редакция')
  expect(text).toContain('редакция 3, проект')
  expect(text).toContain('Срок: 10 (десяти) календарных дней → 15 (десяти) календарных дней')
})

test('equal texts make no table, and the document says so', async () => {
  const { bytes, rows } = await buildComparativeDocx(privacy, second, { ...second, number: 3 }, 'kk')
  expect(rows).toBe(0)
  const document = partsOf(bytes)['word/document.xml'] ?? ''
  expect(document.includes('<w:tbl>')).toBe(false)
  expect(paragraphs(document)).toContain('Екі редакцияның мәтіні бірдей.')
})

test('references that were left behind, and addresses under the same words, stand below the table', async () => {
  const text = (rest: string) =>
    `# П\n\n## 1. Р\n\n1.1. Смотрите пункт 1.2 на [сайте](https://a.kz) оператора.\n\n${rest}`
  const policy = { ...privacy, versions: [] }
  const as = (number: number, words: string): Version => ({
    ...first,
    number,
    texts: { kk: words, ru: words, en: words },
  })
  const { bytes } = await buildComparativeDocx(
    policy,
    as(1, text('1.2. Данные хранятся десять дней после удаления учётной записи.\n')),
    as(
      2,
      text(
        '1.2. Совсем новый пункт о чём-то ином, чего прежде не было.\n\n1.3. Данные хранятся десять дней после удаления учётной записи.\n',
      ).replace('a.kz', 'b.kz'),
    ),
    'ru',
  )
  const said = paragraphs(partsOf(bytes)['word/document.xml'])
  expect(said).toContain('Адрес ссылки: https://a.kz → https://b.kz')
  expect(said).toContain('1.1: устаревшая ссылка: 1.2, теперь 1.3')
})
