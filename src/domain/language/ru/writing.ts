import type { Writing } from '../writing.ts'

/** How Russian is written. */
export const writing: Writing = {
  name: 'Русский',
  nameInText: 'русский',
  dictionary: 'ru-KZ',
  // The space does not let a number break.
  groupMark: '\u00a0',
  dates: {
    months: [
      'января',
      'февраля',
      'марта',
      'апреля',
      'мая',
      'июня',
      'июля',
      'августа',
      'сентября',
      'октября',
      'ноября',
      'декабря',
    ],
    write: (day, month, year) => `${day} ${month} ${year} года`,
    order: ['day', 'month', 'year'],
    yearFirst: [],
    yearLast: ['года', String.raw`г\.`],
    monthFirst: false,
    alsoWords: [],
  },
}
