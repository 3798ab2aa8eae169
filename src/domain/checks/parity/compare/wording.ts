import { type ByLocale, LOCALES, type Locale } from '../../../locale.ts'
import type { Claim } from '../read/claim.ts'
import { splitSentences, type TextSpan } from '../read/sentences.ts'

/** What a clause says in each language that is compared. */
export type Wording = Partial<ByLocale<string>>

/** A stretch of a clause in each language. */
export type Part = Partial<ByLocale<TextSpan>>

/** The wordings as they are, each one stretch. */
export function takeWhole(wording: Wording): Part {
  return cut(wording, (text) => [{ text, start: 0 }])[0] ?? {}
}

/** The wordings sentence by sentence, or whole where the languages cut it differently. */
export function splitBySentence(wording: Wording): Part[] {
  const counts = Object.values(wording).map((text) => splitSentences(text).length)
  return new Set(counts).size === 1 ? cut(wording, splitSentences) : [takeWhole(wording)]
}

function cut(wording: Wording, into: (text: string) => TextSpan[]): Part[] {
  const parts: Part[] = []
  for (const locale of LOCALES)
    for (const [index, stretch] of into(wording[locale] ?? '').entries())
      if (wording[locale] !== undefined) parts[index] = { ...parts[index], [locale]: stretch }
  return parts
}

/** What each language claims in its stretch; offsets are indices into the whole wording. */
export function collectClaims<T extends Claim>(
  part: Part,
  read: (text: string, locale: Locale) => readonly T[],
): Partial<ByLocale<readonly T[]>> {
  return Object.fromEntries(
    LOCALES.flatMap((locale) => {
      const stretch = part[locale]
      if (!stretch) return []
      const { text, start } = stretch
      const shifted = read(text, locale).map((claim) => ({
        ...claim,
        start: start + claim.start,
        end: start + claim.end,
      }))
      return [[locale, shifted]]
    }),
  )
}
