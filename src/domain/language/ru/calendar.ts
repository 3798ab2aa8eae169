import type { Calendar } from '../calendar.ts'

const YEAR = String.raw`(?:год(?:а|у|ом|е|ов|ы)?(?!\p{L})|г\.?(?!\p{L}))`
const DAY = '(?:[-–‑]?(?:го|е|му|м|й))?'

/** How Russian names days. */
export const calendar: Calendar = {
  months: [
    'январ[ьяюе]м?',
    'феврал[ьяюе]м?',
    'март(?:а|у|ом|е)?',
    'апрел[ьяюе]м?',
    'ма[йяюе]м?',
    'июн[ьяюе]м?',
    'июл[ьяюе]м?',
    'август(?:а|у|ом|е)?',
    'сентябр[ьяюе]м?',
    'октябр[ьяюе]м?',
    'ноябр[ьяюе]м?',
    'декабр[ьяюе]м?',
  ],
  dates: [
    `[«"“„]?D[»"”]?${DAY} M Y(?: ${YEAR})?`,
    `[«"“„]?D[»"”]?${DAY} M`,
    `M Y(?: ${YEAR})?`,
    `Y(?:[-–‑]| )?${YEAR}`,
  ],
  joiners: ['по', 'до', 'и', 'или'],
  fromEnding: null,
  times: [
    String.raw`H(?:[:.]N)?(?: час\p{L}*)? P`,
    String.raw`H:N(?: час\p{L}*)?`,
    String.raw`H\.N час\p{L}*`,
  ],
  halves: { any: '(?:утра|дня|вечера)(?!\\p{L})', second: /^[дв]/ },
  capital: false,
  leadingToMonth: null,
}
