import type { Locale } from '../locale.ts'
import { memoize } from '../memoize.ts'

/** A number that is written in words. */
export interface SpelledNumber {
  value: number
  start: number
  end: number
}

/** Kazakh endings of a numeral: cases, ordinals, «үшеу», «бірі». */
const ENDING =
  '(?:ыншы|інші|ншы|нші|дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|дың|дің|тың|тің|ның|нің|ды|ді|ты|ті|ны|ні|да|де|та|те|ау|еу|ы|і|сы|сі)?'

/** Numerals by their value, each as a pattern for the whole word in its forms. */
const NUMERALS: Readonly<Record<Locale, Readonly<Record<number, string>>>> = {
  kk: {
    1: `бір${ENDING}`,
    2: `екі${ENDING}|екеу`,
    3: `үш${ENDING}`,
    4: `төрт${ENDING}`,
    5: `бес${ENDING}`,
    6: `алты${ENDING}`,
    7: `жеті${ENDING}`,
    8: `сегіз${ENDING}`,
    9: `тоғыз${ENDING}`,
    // «Оның», «оны», «онда» are forms of "he".
    10: 'он|оннан|онға|оныншы',
    20: `жиырма${ENDING}`,
    30: `отыз${ENDING}`,
    40: `қырық${ENDING}`,
    50: `елу${ENDING}`,
    60: `алпыс${ENDING}`,
    70: `жетпіс${ENDING}`,
    80: `сексен${ENDING}`,
    90: `тоқсан${ENDING}`,
    100: `жүз${ENDING}`,
    1000: `мың${ENDING}`,
  },
  ru: {
    1: 'один|одн(?:а|о|у|и|ого|ой|ому|им|ом)',
    2: 'дв(?:а|е|ух|ум|умя)',
    3: 'тр(?:и|ёх|ех|ём|ем|емя)',
    4: 'четыр(?:е|ёх|ех|ём|ем|ьмя)',
    5: 'пят(?:ь|и|ью)',
    6: 'шест(?:ь|и|ью)',
    7: 'сем(?:ь|и|ью)',
    8: 'вос(?:емь|ьми|емью)',
    9: 'девят(?:ь|и|ью)',
    10: 'десят(?:ь|и|ью)',
    11: 'одиннадцат(?:ь|и|ью)',
    12: 'двенадцат(?:ь|и|ью)',
    13: 'тринадцат(?:ь|и|ью)',
    14: 'четырнадцат(?:ь|и|ью)',
    15: 'пятнадцат(?:ь|и|ью)',
    16: 'шестнадцат(?:ь|и|ью)',
    17: 'семнадцат(?:ь|и|ью)',
    18: 'восемнадцат(?:ь|и|ью)',
    19: 'девятнадцат(?:ь|и|ью)',
    20: 'двадцат(?:ь|и|ью)',
    30: 'тридцат(?:ь|и|ью)',
    40: 'сорока?',
    50: 'пятьдесят|пятидесяти',
    60: 'шестьдесят|шестидесяти',
    70: 'семьдесят|семидесяти',
    80: 'восемьдесят|восьмидесяти',
    90: 'девяност[оа]',
    100: 'ст[оа]',
    200: 'двести|двухсот',
    300: 'триста|тр[её]хсот',
    400: 'четыреста|четыр[её]хсот',
    500: 'пятьсот|пятисот',
    600: 'шестьсот|шестисот',
    700: 'семьсот|семисот',
    800: 'восемьсот|восьмисот',
    900: 'девятьсот|девятисот',
    1000: 'тысяч(?:а|и|у|е|ей|ам|ами|ах)?',
  },
  en: {
    1: 'one',
    2: 'two',
    3: 'three',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
    13: 'thirteen',
    14: 'fourteen',
    15: 'fifteen',
    16: 'sixteen',
    17: 'seventeen',
    18: 'eighteen',
    19: 'nineteen',
    20: 'twenty',
    30: 'thirty',
    40: 'forty',
    50: 'fifty',
    60: 'sixty',
    70: 'seventy',
    80: 'eighty',
    90: 'ninety',
    100: 'hundred',
    1000: 'thousand',
  },
}

const PATTERNS = Object.fromEntries(
  Object.entries(NUMERALS).map(([locale, numerals]) => [
    locale,
    Object.entries(numerals).map(([value, forms]) => [Number(value), new RegExp(`^(?:${forms})$`, 'iu')]),
  ]),
) as Record<Locale, [value: number, forms: RegExp][]>

/** The value of a single numeral, asked for as `kk он`; null for any other word. */
const findNumeralValue = memoize((asked: string): number | null => {
  const [locale, word = ''] = asked.split(' ')
  return PATTERNS[locale as Locale].find(([, forms]) => forms.test(word))?.[0] ?? null
}, 20_000)

const WORD = /\p{L}+/gu

/** Finds the numbers that a text spells out, `он бес`, `двадцати пяти`, `three hundred`. */
export function findSpelledNumbers(text: string, locale: Locale): SpelledNumber[] {
  const found: SpelledNumber[] = []
  /** The number being read: what was added last limits what may follow. */
  let open: (SpelledNumber & { total: number; last: number }) | null = null
  const close = () => {
    if (open) found.push({ value: open.total + open.value, start: open.start, end: open.end })
    open = null
  }
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const value = findNumeralValue(`${locale} ${word.toLowerCase()}`)
    if (value === null) continue
    const end = index + word.length
    if (open && !/^[ \u00a0-]$/.test(text.slice(open.end, index))) close()
    if (open && (value === 100 || value === 1000) && open.value < value && open.value > 0) {
      open.value *= value
      if (value === 1000) [open.total, open.value] = [open.total + open.value, 0]
      ;[open.last, open.end] = [value, end]
    } else if (open && value < open.last && open.last >= 10 && !(open.last < 20 && open.last > 10)) {
      open.value += value
      ;[open.last, open.end] = [value, end]
    } else {
      close()
      open = { value, total: 0, last: value, start: index, end }
    }
  }
  close()
  return found
}
