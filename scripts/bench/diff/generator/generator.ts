import { LOCALES, type Locale } from '../../../../src/domain/locale.ts'
import type { Policy } from '../../../../src/domain/policy/policy.ts'
import { Random } from '../../../harness/random.ts'
import { buildCorpus } from './corpus.ts'
import { generateDraft, type Style } from './draft.ts'
import { createPair, type Pair } from './pair.ts'
import { Phrases } from './phrases.ts'
import type { Kind } from './revise.ts'

/** Writes pairs of versions on demand; every pair depends on the seed and its own name only. */
export class PairGenerator {
  readonly #seed: number
  readonly #corpora

  constructor(policies: readonly Policy[], seed: number) {
    this.#seed = seed
    this.#corpora = new Map(LOCALES.map((locale) => [locale, buildCorpus(policies, locale)]))
  }

  /** A document of about so many kB in one language and style, revised in one way. */
  generatePair(locale: Locale, style: Style, kind: Kind, kilobytes: number, round = 0): Pair {
    const corpus = this.#corpora.get(locale)
    if (!corpus) throw new Error(`There are no texts in ${locale}.`)
    const random = new Random(this.#seed ^ hash(`${locale} ${style} ${kind} ${kilobytes} ${round}`))
    const phrases = new Phrases(corpus, random)
    return createPair(generateDraft(random, phrases, style, kilobytes * 1000), kind, {
      random,
      phrases,
      locale,
    })
  }
}

/** FNV-1a, so that a pair stays as it is when others are added before it. */
function hash(name: string): number {
  let value = 0x811c9dc5
  for (const letter of name) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193)
  return value >>> 0
}
