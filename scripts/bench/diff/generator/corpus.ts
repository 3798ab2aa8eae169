import type { Locale } from '../../../../src/domain/locale.ts'
import type { Policy } from '../../../../src/domain/policy/policy.ts'

/** What the shipped texts lend to the generated ones, in one language. */
export interface Corpus {
  locale: Locale
  headings: string[]
  /** Parts of sentences: what stands between commas, full stops and dashes. */
  parts: string[]
  /** Longer words by their last two letters, so that a word can be replaced by one in the same form. */
  vocabulary: Map<string, string[]>
}

/** Takes the shipped texts of one language apart into headings, parts of sentences and words. */
export function buildCorpus(policies: readonly Policy[], locale: Locale): Corpus {
  const lines = policies
    .flatMap((policy) => policy.versions)
    .flatMap((version) => version.texts[locale].split('\n'))
    .map((line) => line.replace(/[*_`]/g, '').trim())
  const headings = lines
    .filter((line) => line.startsWith('#'))
    .map((line) => line.replace(/^#+ [\d.]*\s*/, ''))
  const parts = lines
    .filter((line) => /^[\p{L}\d]/u.test(line))
    .map((line) => line.replace(/^\d[\d.]*\s+/, ''))
    .flatMap((line) => line.split(/(?:[.,;:]|\s[–—-])(?:\s+|$)/))
    .filter((part) => /^[\p{L} -]+$/u.test(part) && part.split(' ').length > 2 && part.length < 140)
  const words = lines.flatMap((line) => line.match(/(?<![\p{L}.@/-])\p{Ll}{5,}(?![\p{L}.@/-])/gu) ?? [])
  return {
    locale,
    headings: dedupe(headings),
    parts: dedupe(parts.map((part) => part.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()))),
    vocabulary: Map.groupBy(dedupe(words), (word) => word.slice(-2)),
  }
}

function dedupe<T>(items: readonly T[]): T[] {
  return [...new Set(items)]
}
