import type { ErrorCode } from 'yaml'
import type { Phrase } from '../domain/checks/phrase.ts'
import type { ByLocale } from '../domain/locale.ts'

const QUOTES = {
  kk: 'Жолды түзетіңіз; ішінде қос нүкте мен бос орын бар мәтінді тырнақшаға алыңыз: "…".',
  ru: 'Исправьте строку; текст, в котором есть двоеточие с пробелом, возьмите в кавычки: "…".',
  en: 'Mend the line; a value that holds a colon followed by a space needs quotes: "…".',
}
const createPhrase = (kk: string, ru: string, en: string, advice: ByLocale<string> = QUOTES): Phrase => ({
  kk: [kk, advice.kk],
  ru: [ru, advice.ru],
  en: [en, advice.en],
})

/** What is said of a line that is no YAML, whatever it is. */
export const NO_YAML = createPhrase(
  'Бұл жол YAML ережелеріне сай жазылмаған.',
  'Строка записана не по правилам YAML.',
  'The line is not written by the rules of YAML.',
)

const COLON = createPhrase(
  'Мәтіннің ішінде қос нүкте тұр немесе келесі жол артық шегінген, сондықтан мәтіннің қай жерде аяқталатыны белгісіз.',
  'В тексте стоит двоеточие, или следующая строка сдвинута вправо, поэтому неясно, где текст кончается.',
  'A colon stands inside the value, or the next line is indented too far, so that it is not clear where the value ends.',
)

/** What is said of the mistakes that are made most, by the reader's own names for them. */
export const YAML: Partial<Record<ErrorCode, Phrase>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: createPhrase(
    'Кілттен кейін қос нүкте жоқ немесе мәтін келесі жолға шегініссіз өтіп кеткен.',
    'После ключа нет двоеточия, или текст перешёл на следующую строку без отступа.',
    'A colon is missing after a key, or a value goes on in the next line without being indented.',
  ),
  MISSING_CHAR: createPhrase(
    'Жабатын тырнақша немесе жақша жоқ.',
    'Не хватает закрывающей кавычки или скобки.',
    'A closing quote or bracket is missing.',
  ),
  DUPLICATE_KEY: createPhrase(
    'Бұл кілт екі рет жазылған.',
    'Этот ключ записан дважды.',
    'The key stands there twice.',
    {
      kk: 'Біреуін ғана қалдырыңыз.',
      ru: 'Оставьте только один.',
      en: 'Keep only one of them.',
    },
  ),
  TAB_AS_INDENT: createPhrase(
    'Жол табуляция белгісімен шегінген.',
    'Отступ строки сделан табуляцией.',
    'The line is indented with a tab.',
    {
      kk: 'Бос орындармен шегініңіз.',
      ru: 'Сделайте отступ пробелами.',
      en: 'Indent it with spaces.',
    },
  ),
  BAD_INDENT: createPhrase(
    'Жолдың шегінісі көршілес жолдармен сәйкес емес.',
    'Отступ строки не совпадает с соседними.',
    'The indentation of the line does not agree with its neighbours.',
    {
      kk: 'Бір деңгейдегі жолдардың басына бірдей бос орын қойыңыз.',
      ru: 'Поставьте перед строками одного уровня одинаковое число пробелов.',
      en: 'Put the same number of spaces before lines of one level.',
    },
  ),
  BAD_SCALAR_START: createPhrase(
    'Мәтін YAML-да басқа мағынасы бар белгіден басталады.',
    'Текст начинается со знака, который в YAML значит другое.',
    'The value begins with a sign that means something else in YAML.',
    {
      kk: 'Мәтінді тырнақшаға алыңыз: "…".',
      ru: 'Возьмите текст в кавычки: "…".',
      en: 'Put the value in quotes: "…".',
    },
  ),
}
