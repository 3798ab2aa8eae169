import type { Writing } from '../writing.ts'

/** How Kazakh is written. */
export const writing: Writing = {
  name: 'Қазақша',
  nameInText: 'қазақша',
  dictionary: 'kk-KZ',
  // The space does not let a number break.
  groupMark: '\u00a0',
  dates: {
    months: [
      'қаңтар',
      'ақпан',
      'наурыз',
      'сәуір',
      'мамыр',
      'маусым',
      'шілде',
      'тамыз',
      'қыркүйек',
      'қазан',
      'қараша',
      'желтоқсан',
    ],
    write: (day, month, year) => `${year} жылғы ${day} ${month}`,
    order: ['year', 'day', 'month'],
    yearFirst: ['жылғы', 'жылы', String.raw`ж\.`],
    yearLast: [],
    monthFirst: false,
    alsoWords: [],
  },
}
