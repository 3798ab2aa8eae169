import type { Counting } from '../counting.ts'

/** The words that English counts with. */
export const counting: Counting = {
  units: {
    MCI: ['mci(?!\\p{L})', 'monthly calculation ind'],
    second: ['seconds(?!\\p{L})'],
    minute: ['minutes?(?!\\p{L})'],
    hour: ['hour', 'hrs?(?!\\p{L})'],
    day: ['days?(?!\\p{L})'],
    week: ['week(?!end)'],
    month: ['month'],
    quarter: ['quarters?(?!\\p{L})'],
    year: ['year'],
    '%': [String.raw`per\s?cent`],
    KZT: ['(?:kazakhstani )?tenge'],
    RUB: ['(?:russian )?r[uo]ub?l'],
    USD: [String.raw`(?:u\.?s\.? )?dollar`],
    EUR: ['euros?(?!p)'],
    GBP: ['pounds?(?: sterling)?'],
    CNY: ['yuan'],
  },
  dayKinds: { calendar: ['calendar'], working: ['working', 'business'], banking: ['banking'] },
  factors: {
    thousand: ['thousand'],
    million: ['million', 'mln(?!\\p{L})'],
    billion: ['billion', 'bln(?!\\p{L})', 'bn(?!\\p{L})'],
    trillion: ['trillion'],
  },
  shortForms: [],
  figureEndings: ['(?:st|nd|rd|th)(?!\\p{L})'],
  fixed: [
    ['half (?:a|of a|of the) year|half-year\\p{L}*', 6, 'month'],
    ['half an hour|half-hour', 30, 'minute'],
    ['half a day', 12, 'hour'],
    ['fortnight', 14, 'day'],
  ],
  implied: { before: '(?<=(?<!\\p{L})an? (?:(?:calendar|single|full) )?)', behind: '' },
  compounds: null,
}
