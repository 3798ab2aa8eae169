import { type ByLocale, LOCALES, type Locale } from '../../locale.ts'
import type { Message } from '../../message.ts'
import { formatClauseName } from '../clause-name.ts'
import type { TextView } from '../text-view.ts'
import type { Wording } from './compare/wording.ts'
import type { PairedClause } from './paired.ts'

/** A clause as all languages have it. */
export interface Unit {
  /** Its address, for people. */
  clause: string
  name: Message
  wording: Wording
  /** Where each wording begins in its text. */
  starts: Partial<ByLocale<number>>
  /** Where to point if no word of it is meant. */
  lines: Partial<ByLocale<number>>
}

/** A clause that was paired by its address, without its numbers. */
export function buildClauseUnit({ address, in: found }: PairedClause, texts: readonly TextView[]): Unit {
  const each = <T>(read: (text: TextView, clause: NonNullable<(typeof found)[Locale]>) => T) =>
    Object.fromEntries(
      texts.flatMap((text) => {
        const clause = found[text.locale]
        return clause ? [[text.locale, read(text, clause)]] : []
      }),
    )
  return {
    clause: address,
    name: formatClauseName(address),
    wording: each((text, clause) => text.getBody(clause)),
    starts: each((_, clause) => clause.body),
    lines: each((_, clause) => clause.start),
  }
}

/** The languages of a unit, in their order. */
export function listLocales({ wording }: Unit): Locale[] {
  return LOCALES.filter((locale) => wording[locale] !== undefined)
}
