import { expect, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { diffTexts } from '../diff/diff.ts'
import { LOCALES } from '../locale.ts'
import { buildComparativeRows, type ComparativeCell } from './comparative-rows.ts'

const BEFORE = `# Саясат

Кіріспе сөз.

## 1. Деректер

1.1. Деректер 10 күн сақталады.

1.2. Әкімші деректерді келісімді орындау үшін үшінші тұлғаларға беріледі деп есептейді.

1.3. Бұл тармақ енді керек емес, сондықтан толығымен алынып тасталады.

## 2. Құқықтар

2.1. Пайдаланушы өз деректерін кез келген уақытта көре алады, өзгерте алады және жоя алады.

2.2. Пайдаланушы осы құқықтарын пайдалану үшін Әкімшіге электрондық пошта арқылы жазады.

2.3. Әкімші өтінішке күнтізбелік он күн ішінде тегін жауап береді.
`
const AFTER = `# Саясат

Кіріспе сөз, толығырақ.

## 1. Деректер мен мерзімдер

1.1. Деректер 15 күн сақталады.

1.2. Әкімші деректерді келісімді орындау үшін үшінші тұлғаларға берілмейді деп есептейді.

1.3. Пайдаланушы осы құқықтарын пайдалану үшін Әкімшіге электрондық пошта арқылы жазады.

## 2. Құқықтар

2.1. Пайдаланушы өз деректерін кез келген уақытта көре алады, өзгерте алады және жоя алады.

2.2. Әкімші өтінішке күнтізбелік он күн ішінде тегін жауап береді.

2.3. Мүлде жаңа ереже: шағым жасауға болады.

2.3.1. Оның жаңа тармақшасы да бар.
`
const rows = (locale: (typeof LOCALES)[number]) =>
  buildComparativeRows(diffTexts(BEFORE, AFTER, locale).changes, sayDomainIn(locale))

const text = (cell: ComparativeCell) =>
  'absent' in cell
    ? `(${cell.absent})`
    : `${cell.label} ${cell.runs
        .map(({ mark, parts }) => {
          const words = parts.map((part) => part.text).join('')
          return mark === null ? words : mark === 'added' ? `{+${words}+}` : `[-${words}-]`
        })
        .join('')}`

test('each changed element has a row with what it was and what it is', () => {
  expect(
    rows('kk').map(({ element, kinds, before, after }) =>
      [element, kinds.join(', '), text(before), text(after)].join(' · '),
    ),
  ).toEqual([
    'Кіріспе · өзгертілді ·  Кіріспе сөз. ·  Кіріспе сөз{+, толығырақ+}.',
    '1-бөлім · өзгертілді · 1. Деректер · 1. Деректер {+мен мерзімдер+}',
    '1.1-тармақ · өзгертілді · 1.1. Деректер [-10-] күн сақталады. · 1.1. Деректер {+15+} күн сақталады.',
    '1.2-тармақ · өзгертілді · 1.2. Әкімші деректерді келісімді орындау үшін үшінші тұлғаларға [-беріледі-] деп есептейді. · 1.2. Әкімші деректерді келісімді орындау үшін үшінші тұлғаларға {+берілмейді+} деп есептейді.',
    '1.3-тармақ · алып тасталды · 1.3. [-Бұл тармақ енді керек емес, сондықтан толығымен алынып тасталады.-] · (Алып тасталды)',
    '2.2 → 1.3-тармақ · орны ауысты · 2.2. Пайдаланушы осы құқықтарын пайдалану үшін Әкімшіге электрондық пошта арқылы жазады. · 1.3. Пайдаланушы осы құқықтарын пайдалану үшін Әкімшіге электрондық пошта арқылы жазады.',
    '2.3-тармақ · қосылды · (Жоқ) · 2.3. {+Мүлде жаңа ереже: шағым жасауға болады.+}',
    '2.3.1-тармақша · қосылды · (Жоқ) · 2.3.1. {+Оның жаңа тармақшасы да бар.+}',
  ])
})

test.each(LOCALES)('elements are named as lawyers write them, in %s', (locale) => {
  const expected = {
    kk: ['Кіріспе', '1-бөлім', '1.1-тармақ', '2.3.1-тармақша'],
    ru: ['Преамбула', 'Раздел 1', 'Пункт 1.1', 'Подпункт 2.3.1'],
    en: ['Preamble', 'Section 1', 'Clause 1.1', 'Subclause 2.3.1'],
  }[locale]
  const names = rows(locale).map(({ element }) => element)
  expect(names.filter((name) => expected.includes(name))).toEqual(expected)
})

test('the tail in which two forms of a word differ is stressed', () => {
  const row = rows('kk').find(({ element }) => element === '1.2-тармақ')
  const stressed = row && 'runs' in row.after ? row.after.runs.flatMap(({ parts }) => parts) : []
  expect(stressed.filter((part) => part.stressed).map((part) => part.text)).toEqual(['мейді'])
})

test('equal texts have no rows', () => {
  expect(buildComparativeRows(diffTexts(BEFORE, BEFORE, 'kk').changes, sayDomainIn('kk'))).toEqual([])
})
