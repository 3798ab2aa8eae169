import type { ByLocale, Locale } from '../../../../src/domain/locale.ts'
import type { Random } from '../../../harness/random.ts'

/** Kazakh case endings as they sound after a vowel, after a voiced and after a voiceless consonant. */
const CASES = [
  ['ға', 'ны', 'ның', 'дан', 'да', 'ге', 'ні', 'нің', 'ден', 'де'],
  ['ға', 'ды', 'дың', 'дан', 'да', 'ге', 'ді', 'дің', 'ден', 'де'],
  ['қа', 'ты', 'тың', 'тан', 'та', 'ке', 'ті', 'тің', 'тен', 'те'],
] as const
const VERB = /(?:[аеиый]ды|[аеи]ді|п|у|ып|іп)$/u
const PLURAL = /(?:лар|дар|тар|лер|дер|тер)(?=(?:ға|ге|ды|ді|дың|дің|дан|ден|да|де)?$)/u
const BACK = /[аоұыяю](?=[^аоұыяюәеөүіи]*$)/u

/** Russian endings that stand for each other as the case or number changes. */
const RUSSIAN = [
  ['ание', 'ания', 'анию', 'анием', 'ании'],
  ['ение', 'ения', 'ению', 'ением', 'ении'],
  ['ость', 'ости', 'остью'],
  ['тель', 'теля', 'телю', 'телем', 'телей'],
  ['ция', 'ции', 'цию', 'цией', 'ций'],
  ['ный', 'ного', 'ному', 'ным', 'ных', 'ные'],
  ['ный', 'ная', 'ную', 'ной'],
  ['ент', 'ента', 'енту', 'ентом', 'енты'],
] as const

/** The word with another case, number or plural ending; null when the word takes none. */
export function changeEnding(word: string, locale: Locale, random: Random): string | null {
  if (word.length < 5) return null
  return CHANGES[locale](word, random)
}

const CHANGES: ByLocale<(word: string, random: Random) => string | null> = {
  kk: changeKazakhEnding,
  ru: changeRussianEnding,
  en: (word) => (word.endsWith('s') ? word.slice(0, -1) : `${word}s`),
}

function changeRussianEnding(word: string, random: Random): string | null {
  const found = RUSSIAN.flatMap((endings) =>
    endings.filter((ending) => word.endsWith(ending)).map((ending) => ({ endings, ending })),
  )
  const longest = found.sort((a, b) => b.ending.length - a.ending.length)[0]
  if (!longest) return null
  const others = longest.endings.filter((ending) => ending !== longest.ending)
  return word.slice(0, -longest.ending.length) + random.pick(others)
}

function changeKazakhEnding(word: string, random: Random): string | null {
  if (VERB.test(word)) return null
  if (PLURAL.test(word) && random.chance(0.5)) return word.replace(PLURAL, '')
  const ending = CASES.flat().find((one) => word.endsWith(one) && word.length - one.length > 3) ?? ''
  const stem = word.slice(0, word.length - ending.length)
  const sound = /[аәеиоөұүыіэюя]$/u.test(stem) ? 0 : /[пкқстшчфхцщбвгд]$/u.test(stem) ? 2 : 1
  const cases = BACK.test(word) ? CASES[sound].slice(0, 5) : CASES[sound].slice(5)
  return stem + random.pick(cases.filter((one) => one !== ending))
}

/** The text with one statement turned into its opposite; null when no verb was found. */
export function negate(text: string, locale: Locale): string | null {
  const turned = NEGATIONS[locale](text)
  return turned === text ? null : turned
}

const NEGATIONS: ByLocale<(text: string) => string> = {
  kk: (text) => text.replace(KAZAKH_VERB, negateVerb),
  ru: (text) =>
    text.replace(/(?<!не) (\p{L}{3,}(?:ает|яет|ует|ит|ются|ется|ают|вправе|может))(?= )/u, ' не $1'),
  en: (text) => text.replace(/ (is|are|may|shall|does|will|can) (?!not )/, ' $1 not '),
}

const KAZAKH_VERB = /(?<=\p{L}{2})(\p{L})(?:(майды|мейді|байды|бейді|пайды|пейді)|(ады|еді))(?!\p{L})/u

/** беріледі ↔ берілмейді: the negation stands in the middle of the word. */
function negateVerb(_: string, stem: string, negative?: string, positive?: string): string {
  if (negative) return stem + (/а/.test(negative) ? 'ады' : 'еді')
  const sign = /[птксшчқф]/u.test(stem) ? 'п' : /[бвгджзмнң]/u.test(stem) ? 'б' : 'м'
  return `${stem}${sign}${positive === 'ады' ? 'ай' : 'ей'}ды`.replace(/ейды$/, 'ейді')
}
