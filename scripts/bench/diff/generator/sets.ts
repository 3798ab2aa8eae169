import { LOCALES, type Locale } from '../../../../src/domain/locale.ts'
import type { Policy } from '../../../../src/domain/policy/policy.ts'
import { STYLES } from './draft.ts'
import type { Desk } from './generator.ts'
import type { Pair } from './pair.ts'
import { type Kind, ORDINARY, QUIET } from './revise.ts'

const SIZES = [1, 2, 5, 10, 20, 50] as const
const TRIAL_KINDS = ['insert', 'delete', 'renumber', 'move', 'move-edited', 'mixed'] as const

/** A thing done to texts of every language and style, in sizes that take turns. */
function everywhere(desk: Desk, kinds: readonly Kind[], sizes: readonly number[], round: number): Pair[] {
  let turn = round
  return kinds.flatMap((kind) =>
    STYLES.flatMap((style) =>
      LOCALES.map((locale) => desk.pair(locale, style, kind, sizes[turn++ % sizes.length] ?? 1, round)),
    ),
  )
}

/** The pairs on which all engines are compared: every kind of revision, and what was published. */
export function sheet(desk: Desk, policies: readonly Policy[], rounds: number): Pair[] {
  // Seven and six have no common factor with the number of styles × languages, so sizes meet all of them.
  const sizes = [...SIZES, SIZES[2]]
  const made = Array.from({ length: rounds }, (_, round) =>
    everywhere(desk, [...ORDINARY, ...QUIET], sizes, round),
  )
  return [...shipped(policies), ...made.flat()]
}

/** More pairs with moves and shifted numbers, for Kelisim alone: no peer knows of either. */
export function trials(desk: Desk, rounds: number): Pair[] {
  return Array.from({ length: rounds }, (_, round) =>
    everywhere(desk, TRIAL_KINDS, [3, 8, 15, 5, 25], 100 + round),
  ).flat()
}

/** Every version after the first against the one before it. */
function shipped(policies: readonly Policy[]): Pair[] {
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
