import type { Requirement } from '../../domain/acceptance/decide-state.ts'
import type { Locale } from '../../domain/locale.ts'
import { pickCurrent } from '../../domain/policy/current-terms.ts'
import type { ShortRequirement } from '../contract/subject-contract.ts'
import { type KeptText, keepText } from '../http/answer-parts.ts'
import type { CatalogPolicy } from '../published/catalog.ts'
import { describeStanding, hasNothingToShow, type Standing } from './requirement.ts'

/** Ways to stand with one policy whose JSON is kept; there are a few dozen, and more where consents have choices. */
const CAPACITY = 500

/** By policy as it is published: a new manifest begins anew. */
const written = new WeakMap<CatalogPolicy, Map<string, KeptText>>()

/**
 * Where somebody stands, as JSON without the brace at its end: written and hashed once for all who stand the same way.
 *
 * @param only of what there is nothing to show, words in this language alone
 */
export function writeStanding(
  policy: CatalogPolicy,
  decided: Requirement,
  now: Date,
  only: Locale | null,
): KeptText {
  const known = written.get(policy) ?? new Map<string, KeptText>()
  written.set(policy, known)
  const key = `${only} ${pickCurrent(policy.terms, now).number} ${JSON.stringify(decided)}`
  const found = known.get(key)
  if (found !== undefined) return found
  const standing = describeStanding(policy, decided, now)
  const told = only !== null && hasNothingToShow(decided) ? shorten(standing, only) : standing
  const text = keepText(JSON.stringify(told).slice(0, -1))
  if (known.size >= CAPACITY) known.clear()
  known.set(key, text)
  return text
}

/** Leaves out every language but one. */
function shorten(
  { title, wayOut, lastDay, version, announced, choices, ...rest }: Standing,
  locale: Locale,
): Omit<ShortRequirement, 'after' | 'for'> {
  const pick = <T>(words: Record<Locale, T>) => ({ [locale]: words[locale] })
  return {
    ...rest,
    title: pick(title),
    wayOut: pick(wayOut),
    lastDay: lastDay && pick(lastDay),
    version: version && {
      number: version.number,
      digests: pick(version.digests),
      summary: pick(version.summary),
      effective: pick(version.effective),
      texts: pick(version.texts),
      changes: version.changes && pick(version.changes),
    },
    announced: announced.map((one) => ({ ...one, effective: pick(one.effective) })),
    choices: choices && {
      ...choices,
      offered: choices.offered.map(({ id, title }) => ({ id, title: pick(title) })),
    },
  }
}
