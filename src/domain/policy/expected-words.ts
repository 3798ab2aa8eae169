import type { ByLocale } from '../locale.ts'

/** What a value was expected to be; schemas carry the English, by which the other languages are found. */
export const EXPECTED = {
  words: { kk: 'мәтін күтілген еді', ru: 'ожидался текст', en: 'expected words' },
  someWords: {
    kk: 'мәтін күтілген еді, бірақ ештеңе жазылмаған',
    ru: 'ожидался текст, но ничего не написано',
    en: 'expected words, found nothing',
  },
  sentences: {
    kk: 'сөйлемдер тізімі күтілген еді, әрқайсысы «- » белгісінен басталады',
    ru: 'ожидался список предложений, каждое начинается с «- »',
    en: 'expected a list of sentences, each after "- "',
  },
  instant: {
    kk: 'күн, уақыт және уақыт белдеуі күтілген еді, мысалы 2026-11-22T09:00:00+05:00',
    ru: 'ожидались дата, время и часовой пояс, например 2026-11-22T09:00:00+05:00',
    en: 'expected a date, a time and an offset, such as 2026-11-22T09:00:00+05:00',
  },
  acceptBy: {
    kk: 'at-effect немесе күн, уақыт және уақыт белдеуі күтілген еді, мысалы 2026-12-31T00:00:00+05:00',
    ru: 'ожидалось at-effect или дата, время и часовой пояс, например 2026-12-31T00:00:00+05:00',
    en: 'expected at-effect, or a date, a time and an offset, such as 2026-12-31T00:00:00+05:00',
  },
  day: {
    kk: 'күн күтілген еді, мысалы 2026-11-22',
    ru: 'ожидалась дата, например 2026-11-22',
    en: 'expected a date, such as 2026-11-22',
  },
  digest: {
    kk: '64 он алтылық цифр күтілген еді',
    ru: 'ожидались 64 шестнадцатеричные цифры',
    en: 'expected 64 hexadecimal digits',
  },
  bin: {
    kk: 'БСН-нің 12 цифры немесе әзірге белгісіз болса null күтілген еді',
    ru: 'ожидались 12 цифр БИН или null, пока он не заполнен',
    en: 'expected the 12 digits of a BIN, or null while it is to be filled in',
  },
  email: {
    kk: 'электрондық пошта адресі күтілген еді',
    ru: 'ожидался адрес электронной почты',
    en: 'expected an e-mail address',
  },
  reason: {
    kk: 'себебі күтілген еді: бір мәтін немесе kk, ru, en тілдерінің әрқайсысында',
    ru: 'ожидалась причина: одним текстом или на каждом из языков kk, ru, en',
    en: 'expected a reason: one text, or one in each of kk, ru, en',
  },
  policyId: {
    kk: 'латынның кіші әріптері, цифрлар мен дефис күтілген еді',
    ru: 'ожидались строчные латинские буквы, цифры и дефисы',
    en: 'expected small Latin letters, digits and hyphens',
  },
} satisfies Record<string, ByLocale<string>>

/** What was expected, in every language, by its English; null for words that no schema of ours uses. */
export function findExpectedWords(english: string): ByLocale<string> | null {
  return Object.values(EXPECTED).find(({ en }) => en === english) ?? null
}
