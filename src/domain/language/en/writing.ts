import type { Writing } from '../writing.ts'

/** How English is written. */
export const writing: Writing = {
  name: 'English',
  nameInText: 'English',
  dictionary: 'en-GB',
  groupMark: ',',
  dates: {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    write: (day, month, year) => `${day} ${month} ${year}`,
    order: ['day', 'month', 'year'],
    yearFirst: [],
    yearLast: [],
    monthFirst: true,
    alsoWords: ['May'],
  },
}
