import type { Counting } from '../counting.ts'

/** The words that English counts with. */
export const counting: Counting = {
  units: {
    minute: ['minute'],
    hour: ['hour'],
    day: ['day'],
    week: ['week'],
    month: ['month'],
    year: ['year'],
    '%': [String.raw`per\s?cent`],
    KZT: ['tenge'],
    RUB: ['r[uo]ub?l'],
    USD: ['dollar'],
    EUR: ['euro'],
    GBP: ['pound'],
  },
  dayKinds: { calendar: ['calendar'], working: ['working', 'business'], banking: ['banking'] },
  factors: { thousand: ['thousand'], million: ['million'], billion: ['billion'] },
  shortForms: [],
  pairs: ['per cent'],
  ordinalEndings: ['st', 'nd', 'rd', 'th'],
  flagged: {
    currencies: [],
    periods: ['day', 'week', 'month', 'year', 'hour'],
    dayKinds: ['calendar', 'working', 'business'],
    changing: [],
  },
}
