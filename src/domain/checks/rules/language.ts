import { LOCALES, type Locale } from '../../locale.ts'
import { memoize } from '../../memoize.ts'
import type { Message } from '../../message.ts'
import { createPart } from '../parts.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject, TextSubject } from '../subject.ts'
import type { TextView } from '../text-view.ts'
import { locateKey } from '../yaml-place.ts'

/** So many letters are enough to tell a language by. */
const ENOUGH = 40
/** Letters that Kazakh has and Russian has not: one in seven of a text, and hardly less than one in sixteen of a clause. */
const KAZAKH = new Uint8Array(0x530)
for (const letter of 'әғқңөұүһіӘҒҚҢӨҰҮҺІ') KAZAKH[letter.charCodeAt(0)] = 1
const KAZAKH_SHARE = 0.05
/** A Russian sentence may name a Kazakh thing. */
const RUSSIAN_SHARE = 0.015
/** Little words and endings that no Kazakh sentence has; «не» and «да» it has. */
const RUSSIAN =
  /(?<!\p{L})(?:и|в|на|с|по|для|что|или|к|от|из|до|при|если|как|это|без|его|её|их|об|со|во|после)(?!\p{L})|(?:ого|ому|ыми|ими|тся|ться|ние|ния|ость|ости|ной|ных)(?!\p{L})/iu

/** Tells which of our languages some words are in; null when there are too few of them, or it cannot be told. */
export function detectLanguage(words: string, enough = ENOUGH): Locale | null {
  const { cyrillic, kazakh, latin } = countLetters(words)
  if (cyrillic + latin < enough) return null
  // A name in Latin letters makes no text English, nor a quotation an English one Russian.
  if (latin > 2 * cyrillic) return 'en'
  if (cyrillic < 2 * latin) return null
  if (kazakh > RUSSIAN_SHARE * cyrillic && kazakh < KAZAKH_SHARE * cyrillic) return null
  // Twice as many as is enough leave no doubt.
  if (kazakh >= 2 * KAZAKH_SHARE * cyrillic) return 'kk'
  const isRussian = RUSSIAN.test(words)
  if (kazakh >= KAZAKH_SHARE * cyrillic) return isRussian ? null : 'kk'
  return isRussian ? 'ru' : null
}

/** Counts letters by alphabet; every clause of every text is asked. */
function countLetters(words: string): { cyrillic: number; kazakh: number; latin: number } {
  let [cyrillic, kazakh, latin] = [0, 0, 0]
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at)
    if (code >= 0x400 && code <= 0x52f) {
      cyrillic++
      kazakh += KAZAKH[code] ?? 0
    } else if ((code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)) latin++
  }
  return { cyrillic, kazakh, latin }
}

const detectTextLanguage = memoize((source: string) => detectLanguage(source), 8)

/** Tells whether a text as a whole is in the language that its name says, as far as that can be told. */
export function isOwnLanguage({ source, locale }: TextView): boolean {
  return (detectTextLanguage(source) ?? locale) === locale
}

/** A text is in the language that its name says, every clause of it. */
export function checkLanguage({ text, report }: TextSubject): void {
  if (!isOwnLanguage(text)) {
    const found = detectTextLanguage(text.source) ?? text.locale
    report(createProblem('language.wholeText', { rule: 'language' }, { found: nameLanguage(found) }))
    return
  }
  for (const clause of text.clauses) {
    const found = detectLanguage(text.getBody(clause))
    if (found === null || found === text.locale) continue
    const place: ProblemPlace = { rule: 'language', ...text.locate(clause.start, clause.body) }
    report(createProblem('language.clause', place, { found: nameLanguage(found) }))
  }
}

function nameLanguage(locale: Locale): Message {
  return createPart(`findings.parts.language.${locale}`)
}

/** The plain words of `version.yaml` are in their languages, and no language repeats another one's words. */
export function checkSummaryLanguage({ version, report }: Subject): void {
  const pending = new Set(version.file.pending)
  for (const part of ['summary', 'meaning'] as const) {
    const points = version.file[part]
    if (!points) continue
    const seen = new Map<string, Locale>()
    for (const locale of LOCALES) {
      if (pending.has(locale)) continue
      points[locale].forEach((point, index) => {
        const place: ProblemPlace = {
          rule: 'language',
          ...locateKey(version.source, `${part}.${locale}`, index),
        }
        const found = detectLanguage(point, ENOUGH / 2)
        const other = seen.get(point)
        if (other && isSentence(point))
          report('version.yaml', createProblem('language.repeated', place, { locale, other }))
        else if (found !== null && found !== locale) {
          const values = { part: `${part}.${locale}`, found: nameLanguage(found) }
          report('version.yaml', createProblem('language.point', place, values))
        }
        seen.set(point, seen.get(point) ?? locale)
      })
    }
  }
}

/** The same clause in two languages has not been translated; short ones may be the same word. */
export function checkTranslated({ texts, report }: Subject): void {
  const seen = new Map<string, TextView>()
  for (const text of texts) {
    for (const clause of text.clauses) {
      const words = text.getBody(clause).trim()
      const other = seen.get(words)
      if (!other) seen.set(words, text)
      else if (other !== text && isSentence(words) && detectLanguage(words) !== text.locale)
        if (detectLanguage(words) === null || detectLanguage(words) === other.locale) {
          const place: ProblemPlace = { rule: 'language', ...text.locate(clause.start, clause.body) }
          const locales = { locale: text.locale, other: other.locale }
          report(text.file, createProblem('language.repeated', place, locales))
        }
    }
  }
}

/** Three Cyrillic words or more; in Latin letters names and abbreviations are the same everywhere. */
function isSentence(words: string): boolean {
  return (words.match(/\p{Script=Cyrillic}{2,}/gu)?.length ?? 0) >= 3
}
