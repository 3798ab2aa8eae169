import { detectLanguage, ENOUGH } from '../../language/detect-language.ts'
import { LOCALES, type Locale } from '../../locale.ts'
import { memoize } from '../../memoize.ts'
import { LANGUAGE } from '../language-words.ts'
import type { Subject, TextSubject } from '../subject.ts'
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
    report({ rule: 'language', phrase: LANGUAGE.wholeText, values: { found: NAMES[found] } })
    return
  }
  for (const clause of text.clauses) {
    const found = detectLanguage(text.getBody(clause))
    if (found === null || found === text.locale) continue
    report({
      rule: 'language',
      ...text.locate(clause.start, clause.body),
      phrase: LANGUAGE.clause,
      values: { found: NAMES[found] },
    })
  }
}

const NAMES = {
  kk: { kk: 'қазақша', ru: 'на казахском', en: 'Kazakh' },
  ru: { kk: 'орысша', ru: 'на русском', en: 'Russian' },
  en: { kk: 'ағылшынша', ru: 'на английском', en: 'English' },
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
        const place = locateKey(version.source, `${part}.${locale}`, index)
        const found = detectLanguage(point, ENOUGH / 2)
        const other = seen.get(point)
        if (other && isSentence(point))
          report('version.yaml', {
            rule: 'language',
            ...place,
            phrase: LANGUAGE.repeated,
            values: { locale, other },
          })
        else if (found !== null && found !== locale)
          report('version.yaml', {
            rule: 'language',
            ...place,
            phrase: LANGUAGE.point,
            values: { part: `${part}.${locale}`, found: NAMES[found] },
          })
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
        if (detectLanguage(words) === null || detectLanguage(words) === other.locale)
          report(text.file, {
            rule: 'language',
            ...text.locate(clause.start, clause.body),
            phrase: LANGUAGE.repeated,
            values: { locale: text.locale, other: other.locale },
          })
    }
  }
}

/** Three Cyrillic words or more; in Latin letters names and abbreviations are the same everywhere. */
function isSentence(words: string): boolean {
  return (words.match(/\p{Script=Cyrillic}{2,}/gu)?.length ?? 0) >= 3
}
