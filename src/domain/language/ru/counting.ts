import type { Counting } from '../counting.ts'

/** The words that Russian counts with. */
export const counting: Counting = {
  units: {
    minute: ['минут'],
    hour: ['час'],
    day: ['дн', 'ден', 'сут'],
    week: ['недел'],
    month: ['месяц'],
    year: ['год', 'лет'],
    '%': ['процент'],
    KZT: ['тенге'],
    RUB: ['рубл'],
    USD: ['доллар'],
    EUR: ['евро'],
    GBP: ['фунт'],
  },
  dayKinds: { calendar: ['календарн'], working: ['рабоч'], banking: ['банк'] },
  factors: { thousand: ['тыс'], million: ['млн', 'миллион'], billion: ['млрд', 'миллиард'] },
  shortForms: ['тыс', 'млн', 'млрд', 'мес', 'дн', 'руб'],
  pairs: [],
  ordinalEndings: [],
  flagged: {
    currencies: ['тенге', 'рубл'],
    periods: ['дн', 'ден', 'месяц', 'год', 'лет', 'час', 'недел'],
    dayKinds: [String.raw`календарн\p{L}+`, String.raw`рабоч\p{L}+`],
    changing: [
      [/^д(?:ен|н)/u, 'день'],
      [/^(?:год|лет)/u, 'год'],
    ],
  },
}
