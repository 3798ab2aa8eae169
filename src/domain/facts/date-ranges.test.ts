import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locale.ts'
import { completeRanges } from './date-ranges.ts'
import { findDates } from './dates.ts'
import { lowerInPlace } from './wording.ts'

const read = (text: string, locale: (typeof LOCALES)[number]) => {
  const lower = lowerInPlace(text)
  return completeRanges(findDates(lower, text, locale), lower).map(({ value }) => value)
}

describe('both ends of a range are whole dates', () => {
  it.each<[string[], kk: string, ru: string, en: string]>([
    [
      ['2026-04-01', '2026-06-30'],
      '2026 жылғы 1 сәуір мен 30 маусым аралығында',
      'с 1 апреля по 30 июня 2026 года',
      'from 1 April to 30 June 2026',
    ],
    [
      ['2025-01-01', '2025-12-31'],
      '2025 жылғы 1 қаңтардан 31 желтоқсанға дейін',
      'с 1 января по 31 декабря 2025 года',
      'January 1 through December 31, 2025',
    ],
    [
      ['2025-12-10', '2025-12-20'],
      '2025 жылғы 10–20 желтоқсан',
      'с 10 по 20 декабря 2025 года',
      'December 10–20, 2025',
    ],
    [['05-05', '05-07'], '5–7 мамырда', '5-го и 7-го мая', '5 and 7 May'],
    [
      ['2024-03-15', '2025-03-14'],
      '2024 жылғы 15 наурыз бен 2025 жылғы 14 наурыз',
      'с 15 марта 2024 года по 14 марта 2025 года',
      '15 March 2024 to 14 March 2025',
    ],
  ])('%j', (expected, ...texts) => {
    for (const [index, text] of texts.entries())
      expect(read(text, LOCALES[index] ?? 'en'), text).toEqual(expected)
  })
})

it.each<[string, string[]]>([
  ['с 20 декабря по 10 января 2026 года', ['12-20', '2026-01-10']],
  ['пункт 5, а также 10 мая 2026 года', ['2026-05-10']],
  ['сумма 15 и дата 10 мая', ['05-10']],
  ['1 апреля подписано, 30 июня 2026 года исполнено', ['04-01', '2026-06-30']],
])('what is no range is not completed: %s', (text, expected) => {
  expect(read(text, 'ru')).toEqual(expected)
})
