import { LOCALES, type Locale } from '../../../../src/domain/locale.ts'
import type { Policy } from '../../../../src/domain/policy/policy.ts'
import { STYLES } from './draft.ts'
import type { PairGenerator } from './generator.ts'
import type { Pair } from './pair.ts'
import { type Kind, ORDINARY, QUIET } from './revise.ts'

const SIZES = [1, 2, 5, 10, 20, 50] as const
const TRIAL_KINDS = ['insert', 'delete', 'renumber', 'move', 'move-edited', 'mixed'] as const

/** A thing done to texts of every language and style, in sizes that take turns. */
function generatePairs(
  generator: PairGenerator,
  kinds: readonly Kind[],
  sizes: readonly number[],
  round: number,
): Pair[] {
  let turn = round
  return kinds.flatMap((kind) =>
    STYLES.flatMap((style) =>
      LOCALES.map((locale) =>
        generator.generatePair(locale, style, kind, sizes[turn++ % sizes.length] ?? 1, round),
      ),
    ),
  )
}

/** The pairs on which all engines are compared: every kind of revision, and what was published. */
export function generateComparedPairs(
  generator: PairGenerator,
  policies: readonly Policy[],
  rounds: number,
): Pair[] {
  // Seven and six have no common factor with the number of styles × languages, so sizes meet all of them.
  const sizes = [...SIZES, SIZES[2]]
  const made = Array.from({ length: rounds }, (_, round) =>
    generatePairs(generator, [...ORDINARY, ...QUIET], sizes, round),
  )
  return [...listShippedPairs(policies), ...made.flat()]
}

/** More pairs with moves and shifted numbers, for Kelisim alone: no peer knows of either. */
export function generateMovePairs(generator: PairGenerator, rounds: number): Pair[] {
  return Array.from({ length: rounds }, (_, round) =>
    generatePairs(generator, TRIAL_KINDS, [3, 8, 15, 5, 25], 100 + round),
  ).flat()
}

/** Every version after the first against the one before it. */
function listShippedPairs(policies: readonly Policy[]): Pair[] {
  return policies.flatMap(({ id, versions }) =>
    versions.slice(1).flatMap((version, index) =>
      LOCALES.map((locale: Locale): Pair => {
        const before = versions[index]?.texts[locale] ?? ''
        const name = `${id} ${version.number - 1} → ${version.number} ${locale}`
        const truth = null
        return {
          name,
          locale,
          style: 'shipped',
          kind: 'shipped',
          before,
          after: version.texts[locale],
          truth,
        }
      }),
    ),
  )
}
