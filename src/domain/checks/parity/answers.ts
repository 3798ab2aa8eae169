import { computeDigest } from '../../encoding/digest.ts'
import { LOCALES } from '../../locale.ts'
import type { Exception, ParityRule } from '../../policy/exception.ts'
import type { Policy, Version } from '../../policy/policy.ts'
import type { Wording } from './compare/wording.ts'

const HALF = 8

/**
 * The fingerprint of a clause in the languages that are compared, for one rule: any other wording, and any other
 * rule, has another one.
 *
 * @returns 8 hexadecimal digits
 */
export function computeWordingDigest(rule: ParityRule, wording: Wording): string {
  const words = LOCALES.map((locale) => wording[locale]?.trim().replaceAll(/\s+/g, ' ') ?? null)
  return computeDigest(JSON.stringify([rule, ...words])).slice(0, HALF)
}

/**
 * The fingerprint of one difference: that of its clause, and behind it one of what differs, so that an answer to one
 * of two differences does not answer the other.
 *
 * @returns 16 hexadecimal digits
 */
export function computeAnswerDigest(rule: ParityRule, wording: Wording, what: string): string {
  return computeWordingDigest(rule, wording) + computeDigest(what).slice(0, HALF)
}

/** The answers that were given to differences between the languages, and which of them are still of use. */
export class Answers {
  readonly #own: readonly Exception[]
  readonly #known: ReadonlySet<string>
  readonly #used = new Set<string>()

  /** An answer of an earlier version holds on as long as the clause says the same. */
  constructor(policy: Policy, version: Version) {
    const earlier = policy.versions.filter(({ number }) => number <= version.number)
    this.#own = version.file.exceptions ?? []
    this.#known = new Set(earlier.flatMap(({ file }) => file.exceptions?.map(({ wording }) => wording) ?? []))
  }

  /** Tells whether a difference was answered. */
  isAnswered(wording: string): boolean {
    this.#used.add(wording)
    return this.#known.has(wording)
  }

  /** Own answers by their place to which there is no question, or not any more. */
  listIdle(): { index: number; exception: Exception }[] {
    return this.#own.flatMap((exception, index) =>
      this.#used.has(exception.wording) ? [] : [{ index, exception }],
    )
  }
}
