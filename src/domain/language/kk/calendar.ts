import type { Calendar } from '../calendar.ts'

/** Case endings of a month or a day. */
const CASE = String.raw`\p{L}{0,7}`
const YEAR = String.raw`(?:жыл\p{L}*|ж\.)`
const DAY = String.raw`(?:[-–‑]?(?:[ыі]?нш[ыі]|с[ыі])(?:нд?[ае]н?|не|на)?)?`

/** How Kazakh names days. */
export const calendar: Calendar = {
  months: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйе[кг]',
    'қазан',
    'қараша',
    'желтоқсан',
  ].map((month) => month + CASE),
  dates: [
    `Y ${YEAR} «?D»?${DAY} M`,
    `Y ${YEAR} M айының D${DAY}`,
    `Y ${YEAR} M`,
    `«?D»?${DAY} M,? Y(?: ${YEAR})?`,
    `«?D»?${DAY} M`,
    `M айының D${DAY}`,
    `Y(?:[-–‑]| )?${YEAR}`,
  ],
  joiners: ['мен', 'бен', 'пен', 'және', 'немесе', 'бастап'],
  fromEnding: '[дтн][ае]н',
  times: [
    String.raw`P (?:сағат )?H(?:[:.]N)?(?:[-–‑]?[дтғгқкн][ае]н?)?`,
    String.raw`(?:сағат )?H:N(?:[-–‑]?[дтғгқкн][ае]н?)?`,
    String.raw`(?:сағат )?H\.N сағат\p{L}*`,
    String.raw`сағат H\.N(?:[-–‑]?[дтғгқкн][ае]н?)?`,
  ],
  halves: { any: 'таңғы|таңертеңгі|кешкі', second: /^к/ },
  capital: false,
  leadingToMonth: null,
}
