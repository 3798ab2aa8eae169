import { describe, expect, test } from 'vitest'
import { type ByLocale, LOCALES, type Locale, mapLocales } from '../../locale.ts'
import type { Binding, Point } from '../../policy/point.ts'
import type { VersionFile } from '../../policy/version-file.ts'
import { checkVersion } from '../check-version.ts'
import { createDraft, createPolicy, publishDraft } from '../fixture.ts'

const TEXTS: ByLocale<string> = {
  kk: '# Ереже\n\n## 1. Деректер\n\n1.1. Біз өтінішті 30 күн бойы сақтаймыз.\n\n1.2. Біз көшірмені ешкімге бермейміз.\n\n1.3. Біз сізге хат жазамыз:\n\n- өтінішке қатысты;\n- осы ережеге қатысты.\n',
  ru: '# Правила\n\n## 1. Данные\n\n1.1. Мы храним обращения 30 дней.\n\n1.2. Мы никому не передаём копии.\n\n1.3. Мы пишем вам:\n\n- об обращении;\n- об этих правилах.\n',
  en: '# Rules\n\n## 1. Data\n\n1.1. We keep requests for 30 days.\n\n1.2. We do not give copies to anybody.\n\n1.3. We write to you:\n\n- about the request;\n- about these rules.\n',
}
const AT = '2026-11-22T18:00:00+05:00'
const NOTHING = { asks: 'nothing', acceptBy: undefined } as const
const POINT: Point = { kk: 'Бұл өзгеріс туралы.', ru: 'Об этой правке.', en: 'About this change.' }
const bind = (binding: Binding): Partial<VersionFile> => ({ summary: [{ ...POINT, ...binding }] })

type Edit = (text: string) => string
const edit = (change: Edit, locales: readonly Locale[] = LOCALES): ByLocale<string> =>
  mapLocales((locale) => (locales.includes(locale) ? change(TEXTS[locale]) : TEXTS[locale]))
const days: Edit = (text) => text.replace('30', '60')
const drop =
  (number: string): Edit =>
  (text) =>
    text.replace(new RegExp(String.raw`\n\n${number}\. .*`), '')
const add: Edit = (text) => `${text}\n1.4. ${/\n1\.1\. (.*)/.exec(text)?.[1]?.replace('30', '45')}\n`

/** Keys of the findings of a second version. */
function find(
  texts: ByLocale<string>,
  file: Partial<VersionFile> = {},
  { before = TEXTS, sealed = false } = {},
): string[] {
  const draft = createDraft(2, texts, file)
  const next = sealed ? publishDraft(draft, AT) : draft
  const policy = createPolicy([publishDraft(createDraft(1, before), AT), next])
  return checkVersion(policy, next, { published: true })
    .map(({ key }) => key)
    .filter((key) => /^(?:asks|summary|terms|numbering\.printed)/.test(key))
}

describe('who asks nothing', () => {
  test.each(LOCALES)('is refused over a fact that changed in %s alone', (locale) => {
    expect(find(edit(days, [locale]), NOTHING)).toEqual(['asks.substance'])
  })

  test('is told so once', () => {
    expect(find(edit(days), NOTHING)).toEqual(['asks.substance'])
  })

  test.each([
    ['of a word that stands nowhere else', 'Sellers pay here.', 'We wait for it.', []],
    ['of a word that the text uses', 'Sellers pay here.', 'We are sellers, too.', ['asks.substance']],
  ])('may correct one letter %s', (_, first, second, found) => {
    const write = (words: string) => ({ ...TEXTS, en: `${TEXTS.en}\n1.4. ${words} ${second}\n` })
    const [before, after] = [write(first), write(first.replace('Sellers', 'Sallers'))]
    expect(find(after, NOTHING, { before })).toEqual(found)
  })
})

describe('the summary speaks', () => {
  test.each(LOCALES)('of a fact that changed in %s alone', (locale) => {
    expect(find(edit(days, [locale]))).toEqual(['summary.uncovered'])
  })

  test.each<[string, ByLocale<string>, Partial<VersionFile>, string[]]>([
    ['of a clause once, whatever languages there are', edit(days), {}, ['summary.uncovered']],
    ['by its address', edit(days), bind({ clauses: ['1.1'] }), []],
    ['by that of what it belongs to', edit(days), bind({ clauses: ['1'] }), []],
    ['not by that of another one', edit(days), bind({ clauses: ['1.2'] }), ['summary.uncovered']],
    ['of what went by its old address', edit(drop('1.1')), bind({ removed: ['1.1'] }), []],
    ['of what came, in the authentic language', edit(add, ['kk']), {}, ['summary.uncovered']],
    ['not of what only a translation has', edit(add, ['ru']), {}, []],
    [
      'to nobody who is not asked',
      edit(days),
      { ...NOTHING, reason: mapLocales(() => 'A slip of the pen.') },
      [],
    ],
    ['of a term', TEXTS, { contact: 'other@5qbe.kz' }, ['summary.uncoveredTerm']],
    ['by the name of the term', TEXTS, { contact: 'other@5qbe.kz', ...bind({ terms: ['contact'] }) }, []],
    ['of no kind, which may not change', TEXTS, { kind: 'terms' }, ['terms.kindChanged']],
  ])('%s', (_, texts, file, found) => {
    expect(find(texts, file).filter((key) => key !== 'asks.unchanged')).toEqual(found)
  })

  test('of what went not by the address that another clause has now', () => {
    const shift: Edit = (text) => drop('1.1')(text).replace('1.2.', '1.1.').replace('1.3.', '1.2.')
    expect(find(edit(shift), bind({ clauses: ['1.1'] }))).toContain('summary.uncoveredRemoved')
  })

  test('of nothing that nobody can mend', () => {
    expect(find(edit(days), {}, { sealed: true })).toEqual([])
  })
})

describe('a point is bound', () => {
  const both = edit((text) => drop('1.2')(days(text)))
  const covered = (binding: Binding) => bind({ clauses: ['1.1'], removed: ['1.2'], ...binding })
  const meaning = (binding: Binding) => ({ ...covered({}), meaning: [{ ...POINT, ...binding }] })
  test.each<[string, Partial<VersionFile>, string[]]>([
    ['to clauses of this version', covered({}), []],
    ['to no clause of the one before', covered({ clauses: ['1.1', '1.2'] }), ['summary.unknownClause']],
    ['to no old clause that is still there', covered({ removed: ['1.2', '1.3'] }), ['summary.notRemoved']],
    ['to no term that stayed', covered({ terms: ['contact'] }), ['summary.unchangedTerm']],
    ['in its meaning, too', meaning({ clauses: ['7.7'] }), ['summary.unknownClause']],
    [
      'in its meaning to terms and clauses as they are',
      meaning({ removed: ['1.3'], terms: ['contact'] }),
      [],
    ],
  ])('%s', (_, file, found) => {
    expect(find(both, file)).toEqual(found)
  })

  test('to no old clause that only this version has', () => {
    expect(find(edit(add), bind({ clauses: ['1.4'], removed: ['1.4'] }))).toEqual(['summary.unknownRemoved'])
  })

  test('to an old clause of which a part went, or which one language lost', () => {
    const item: Edit = (text) => text.replace(/;\n- .*\./, '.')
    expect(find(edit(item), bind({ removed: ['1.3'] }))).toEqual([])
    expect(find(edit(drop('1.2'), ['ru']), bind({ removed: ['1.2'] }))).toEqual([])
  })

  test('to what it may be, where nobody can mend it', () => {
    const wrong = covered({ terms: ['contact'], removed: ['1.3'] })
    expect(find(both, wrong, { sealed: true })).toEqual([])
  })
})

describe('plain words', () => {
  test('say of a first version what it means, of a later one what changed, of a last one that it ends', () => {
    const first = createDraft(1, TEXTS, { summary: [] })
    const told = checkVersion(createPolicy([first]), first, { published: true }).map(({ key }) => key)
    expect(told.filter((key) => key.startsWith('summary'))).toEqual(['summary.emptyMeaning'])
    expect(find(edit(days), { summary: [] })).toEqual(['summary.empty'])
    expect(find(TEXTS, { ...NOTHING, ends: true, summary: [] })).toEqual(['summary.emptyEnd'])
  })

  test.each<[string, Partial<VersionFile>, string[]]>([
    ['of the meaning are some', { meaning: [] }, ['summary.emptyMeaning']],
    [
      'of the meaning are in every language',
      { meaning: [{ ...POINT, ru: undefined }] },
      ['summary.missingLanguage'],
    ],
    ['wait for a translation', { pending: ['ru'], summary: [{ ...POINT, ru: undefined }] }, []],
  ])('%s', (_, file, found) => {
    expect(find(TEXTS, file).filter((key) => key !== 'asks.unchanged')).toEqual(found)
  })
})

test('what was published elsewhere is refused as long as nothing acts upon it', () => {
  const imported = { publishedAt: AT, effectiveAt: AT, source: 'the old site' }
  expect(find(edit(days), { ...bind({ clauses: ['1.1'] }), imported })).toContain('terms.unsupported')
})

describe('choices', () => {
  const choice = (id: string, kk = id) => ({
    id,
    title: { ...mapLocales((locale) => `${id} ${locale}`), kk },
  })
  const two = [choice('email'), choice('sms')]
  const consent = { kind: 'consent', required: false } as const

  test.each<[string, Partial<VersionFile>, string[]]>([
    ['belong to a consent', { ...consent, choices: two }, []],
    ['belong to nothing else', { choices: two }, ['terms.choicesOfConsent']],
    [
      'have an id of their own',
      { ...consent, choices: [...two, choice('sms', 'Other')] },
      ['terms.choiceTwice'],
    ],
    [
      'have a title of their own',
      { ...consent, choices: [...two, choice('call', 'sms')] },
      ['terms.choiceTwice'],
    ],
    ['are written', { ...consent, choices: [choice('email', '…'), choice('sms')] }, ['form.unwritten']],
  ])('%s', (_, file, found) => {
    const first = createDraft(1, TEXTS, { meaning: undefined, ...file })
    const told = checkVersion(createPolicy([first]), first, { published: true }).map(({ key }) => key)
    expect([...new Set(told.filter((key) => /choice|unwritten/.test(key)))]).toEqual(found)
  })

  test('that came or went are a change that the summary has to speak of', () => {
    expect(find(TEXTS, { choices: two })).toContain('summary.uncoveredTerm')
  })
})

test('a number in a list that is printed otherwise is told of as long as it can be mended', () => {
  const list: Edit = (text) => `${text}\n1. ${text.length}\n3. ${text.length}\n`
  expect(new Set(find(edit(list)))).toContain('numbering.printed')
  expect(find(edit(list), {}, { sealed: true })).not.toContain('numbering.printed')
})
