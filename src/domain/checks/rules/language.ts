import { detectLanguage, ENOUGH } from '../../language/detect-language.ts'
import { LOCALES, type Locale } from '../../locale.ts'
import { memoize } from '../../memoize.ts'
import type { Message } from '../../message.ts'
import { createPart } from '../parts.ts'
import { createProblem, type ProblemPlace } from '../problem.ts'
import type { Subject, TextSubject } from '../rule-input.ts'
import type { TextView } from '../text-view.ts'
import { locateKey } from '../yaml-place.ts'

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
  for (const part of ['summary', 'meaning'] as const) {
    const seen = new Map<string, Locale>()
    for (const locale of LOCALES)
      version.file[part]?.forEach((point, index) => {
        const words = point[locale]
        if (words === undefined) return
        const path = `${part}.${index}.${locale}`
        const place: ProblemPlace = { rule: 'language', ...locateKey(version.source, path) }
        const found = detectLanguage(words, ENOUGH / 2)
        const other = seen.get(words)
        if (other && isSentence(words))
          report('version.yaml', createProblem('language.repeated', place, { locale, other }))
        else if (found !== null && found !== locale) {
          const values = { part: `${part} (${index + 1}).${locale}`, found: nameLanguage(found) }
          report('version.yaml', createProblem('language.point', place, values))
        }
        seen.set(words, seen.get(words) ?? locale)
      })
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
