import { type ByLocale, isLocale, type Locale } from '../../locale.ts'
import type { Value } from '../../message.ts'
import type { Finding } from '../finding.ts'

/** The words of each language that a finding quotes. */
export type Phrases = Partial<ByLocale<readonly string[]>>

/**
 * The words that a finding quotes from each language: those of its own text, and those of the others. Words of the
 * version before, and sentences that lack something, are no phrases.
 */
export function listPhrases({ file, values }: Pick<Finding, 'file' | 'values'>): Phrases {
  const found: Partial<ByLocale<string[]>> = {}
  const collect = (value: Value | undefined, locale: Locale | null): void => {
    if (typeof value !== 'object' || !('key' in value) || typeof value.key !== 'string') return
    const { key, values: parts = {} } = value as { key: string; values?: Record<string, Value> }
    if (key === 'findings.parts.text') collect(parts.words, parseLocale(String(parts.name)))
    if (key === 'findings.parts.quote' && locale)
      found[locale] = [...(found[locale] ?? []), String(parts.text)]
    collect(parts.first, locale)
    collect(parts.rest, locale)
  }
  collect(values.here, parseLocale(file))
  collect(values.there, null)
  return found
}

/** The language that a text's name tells: `privacy/3/kk.md`. */
function parseLocale(file: string): Locale | null {
  const name = /([^/]*)\.md$/.exec(file)?.[1]
  return isLocale(name) ? name : null
}
