import { expect, test } from 'vitest'
import { type ByLocale, mapLocales } from '../../locale.ts'
import type { Version } from '../../policy/policy.ts'
import { checkLibrary } from '../check.ts'
import { createDraft, createPolicy, publishDraft } from '../fixture.ts'

const AT = '2026-09-01T09:00:00+05:00'
const ASKED = 'Сұрау электрондық пошта арқылы жіберіледі.'
const ANSWERED = 'Жауап он күн ішінде беріледі.'
const ONE = { kk: ASKED, ru: 'Запрос направляется по электронной почте.', en: 'A request is sent by e-mail.' }
const OTHER = { kk: ASKED, ru: 'Обращение посылают письмом.', en: 'A request is sent by e-mail.' }
const ELSE = {
  kk: ANSWERED,
  ru: 'Ответ даётся в течение десяти дней.',
  en: 'An answer is given within ten days.',
}

/** Both sentences in one clause. */
const join = (one: ByLocale<string>, other: ByLocale<string>) =>
  mapLocales((locale) => `${one[locale]} ${other[locale]}`)

/** A text of clauses 1.1, 1.2 and so on. */
function write(...clauses: ByLocale<string>[]): ByLocale<string> {
  const build = (title: string, read: (clause: ByLocale<string>) => string) =>
    [`# ${title}`, `## 1. ${title}`, ...clauses.map((clause, n) => `1.${n + 1}. ${read(clause)}`)].join(
      '\n\n',
    )
  return {
    kk: `${build('Ереже', ({ kk }) => kk)}\n`,
    ru: `${build('Правила', ({ ru }) => ru)}\n`,
    en: `${build('Rules', ({ en }) => en)}\n`,
  }
}

function listTold(versions: Version[]): string[] {
  return checkLibrary([createPolicy(versions)]).flatMap(({ key, file, line, severity }) =>
    key === 'parity.twoTranslations' ? [`${file.slice('privacy/'.length)}:${line} ${severity}`] : [],
  )
}

const publish = (texts: ByLocale<string>) => publishDraft(createDraft(1, texts), AT)

test('a first version is told where the other translation stands', () => {
  expect(listTold([createDraft(1, write(ONE, ELSE, OTHER))])).toEqual(['1/ru.md:9 note'])
})

test('a pair of translations is told once', () => {
  expect(listTold([createDraft(1, write(ONE, OTHER, ELSE, OTHER))])).toEqual(['1/ru.md:7 note'])
})

test('of the next version it is told where a new clause brings the other translation', () => {
  const before = publish(write(ONE, ELSE))
  expect(listTold([before, createDraft(2, write(ONE, ELSE, OTHER))])).toEqual(['2/ru.md:9 note'])
  // A clause that stayed is told of by the one that came, wherever they stand.
  expect(listTold([before, createDraft(2, write(OTHER, ONE, ELSE))])).toEqual(['2/ru.md:5 note'])
})

test('and where a changed one does', () => {
  const before = publish(write(ONE, ELSE))
  expect(listTold([before, createDraft(2, write(ONE, join(ELSE, OTHER)))])).toEqual(['2/ru.md:7 note'])
})

test('what stood there in both ways before is not told, although something else is new', () => {
  const before = publish(write(ONE, OTHER))
  expect(listTold([before, createDraft(2, write(ONE, join(OTHER, ELSE)))])).toEqual([])
})

test('nor a clause that was reworded in one language alone, which is a cause of its own, answered or not', () => {
  const before = publish(write(ONE, ONE, ELSE))
  const draft = createDraft(2, write(ONE, OTHER, ELSE))
  expect(listTold([before, draft])).toEqual([])
  const alone = checkLibrary([createPolicy([before, draft])]).find(({ key }) => key === 'parity.alone')
  const exceptions = alone?.answer ? [{ ...alone.answer, reason: 'Тілі түзелді.' }] : []
  const answered = createDraft(2, draft.texts, { exceptions })
  expect(checkLibrary([createPolicy([before, answered])]).map(({ key }) => key)).not.toContain('parity.alone')
  expect(listTold([before, answered])).toEqual([])
})

test('it is answered like other differences', () => {
  const draft = createDraft(1, write(ONE, OTHER))
  const [note] = checkLibrary([createPolicy([draft])]).filter(({ key }) => key === 'parity.twoTranslations')
  expect(note?.answer).toMatchObject({ clause: '1.2', rule: 'parity-terms' })
  const exceptions = note?.answer ? [{ ...note.answer, reason: 'Өзгеше айтылған.' }] : []
  expect(checkLibrary([createPolicy([createDraft(1, draft.texts, { exceptions })])])).toEqual([])
})
