import type { FactKind } from '../../facts/fact.ts'
import { findFacts } from '../../facts/find-facts.ts'
import { findPhrase } from '../../facts/phrase.ts'
import { LOCALES, type Locale } from '../../locale.ts'
import type { Message } from '../../message.ts'
import { createPart, joinParts } from '../parts.ts'
import type { Outlier } from './compare/outliers.ts'
import type { Wording } from './compare/wording.ts'
import type { Claim } from './read/claim.ts'
import { splitSentences } from './read/sentences.ts'

/** More than this of a sentence is not quoted. */
const LONGEST = 120

/** What a finding quotes from. */
export interface Quoted {
  wording: Wording
  /** What the clauses said before, for claims that are gone. */
  before?: Wording | null
  /** What kind of fact the claims are, so that a reader sees the whole phrase: «не передаёт». */
  kind?: FactKind
  /** How the sentence is quoted of a language that says, or changed, nothing of the kind; not at all without. */
  silent?: 'lacking' | 'unmoved'
  /** Name of the place where a language is written. */
  name?: (locale: Locale) => string
}

/**
 * What stands here and what elsewhere, for a finding to quote: the phrase of each language, and where it has none
 * the sentence that answers it, so that a person sees both.
 */
export function quoteOutlier(
  { locale, here, there }: Outlier,
  { wording, before, kind, silent, name = (one) => `${one}.md` }: Quoted,
): { here: Message; there: Message } {
  const all = { ...there, [locale]: here }
  const place = silent ? findPlace(all, wording) : null
  const quote = (one: Locale) => {
    const claims = all[one] ?? []
    const text = wording[one] ?? ''
    if (claims.length === 0 && silent && place !== null)
      return createPart(`findings.parts.${silent}`, { text: shorten(pickSentence(text, place)) })
    return quoteClaims(claims, (claim) =>
      kind === undefined
        ? claim.text
        : takePhrase(claim.gone ? (before?.[one] ?? '') : text, claim, kind, one),
    )
  }
  const elsewhere = LOCALES.flatMap((other) =>
    there[other] ? [createPart('findings.parts.text', { name: name(other), words: quote(other) })] : [],
  )
  return { here: quote(locale), there: joinParts('findings.parts.texts', elsewhere) }
}

/** Each thing once, by its name or in the words of the text. */
function quoteClaims(claims: readonly Claim[], read: (claim: Claim) => string): Message {
  const quoted = claims.map((claim) => {
    if (claim.name) return claim.name
    return createPart(claim.gone ? 'findings.parts.gone' : 'findings.parts.quote', { text: read(claim) })
  })
  const once = new Map(quoted.map((part) => [JSON.stringify(part), part]))
  return joinParts('findings.parts.list', [...once.values()])
}

function takePhrase(
  text: string,
  { start, end, text: words }: Claim,
  kind: FactKind,
  locale: Locale,
): string {
  const fact = { kind, value: '', text: words, start, end, sure: true }
  const phrase = findPhrase(text, fact, findFacts(text, locale), locale)
  return text.slice(phrase.start, phrase.end).replaceAll(/\s+/g, ' ')
}

/** In which sentence of how many something is said, by the first language that says it. */
interface SentencePlace {
  nth: number
  count: number
}

function findPlace(claims: Outlier['there'], wording: Wording): SentencePlace | null {
  for (const locale of LOCALES) {
    const claim = claims[locale]?.find(({ gone }) => !gone)
    if (!claim) continue
    const sentences = splitSentences(wording[locale] ?? '')
    return { nth: sentences.findLastIndex(({ start }) => start <= claim.start), count: sentences.length }
  }
  return { nth: 0, count: 0 }
}

/** The sentence in that place, or all of it where the languages cut it differently. */
function pickSentence(text: string, { nth, count }: SentencePlace): string {
  const sentences = splitSentences(text)
  return (sentences.length === count ? sentences[nth]?.text : undefined) ?? text
}

/** A text on one line, as much of it as is quoted. */
export function shorten(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= LONGEST) return line
  const cut = line.lastIndexOf(' ', LONGEST)
  return `${line.slice(0, cut > 0 ? cut : LONGEST)}…`
}
