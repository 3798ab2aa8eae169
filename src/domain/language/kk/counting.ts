import type { Counting } from '../counting.ts'

/** The words that Kazakh counts with. */
export const counting: Counting = {
  units: {
    minute: ['минут'],
    hour: ['сағат'],
    day: ['күн', 'тәулік'],
    week: ['апта'],
    month: ['ай'],
    year: ['жыл', 'жас'],
    '%': ['пайыз'],
    KZT: ['теңге'],
    RUB: ['рубл'],
    USD: ['доллар'],
    EUR: ['еуро'],
    GBP: ['фунт'],
  },
  dayKinds: { calendar: ['күнтізбелік'], working: ['жұмыс'], banking: ['банк'] },
  factors: { thousand: ['мың'], million: ['млн', 'миллион'], billion: ['млрд', 'миллиард'] },
  shortForms: ['млн', 'млрд', 'тг'],
  pairs: [],
  ordinalEndings: [],
  flagged: {
    currencies: ['теңге'],
    periods: ['күн', 'ай', 'жыл', 'сағат', 'апта'],
    dayKinds: ['күнтізбелік', 'жұмыс'],
    changing: [],
  },
}
