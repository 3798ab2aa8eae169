import { LOCALES, type Locale } from '../../../../src/domain/locale.ts'
import { Random } from '../../../harness/random.ts'
import { EDITS } from './edits.ts'
import type { Mutant } from './mutant.ts'
import { plantEdit, plantRecipe } from './plant.ts'
import { FIGURES } from './recipes/figures.ts'
import { MEANING } from './recipes/meaning.ts'
import { SPELLING } from './recipes/spelling.ts'
import { STARTS } from './recipes/starts.ts'
import { STRUCTURES } from './recipes/structure.ts'

interface Planter {
  kind: string
  plant(locale: Locale, host: string, random: Random): Mutant | null
}

/** Every kind of change that is planted. */
const PLANTERS: readonly Planter[] = [
  ...[...STARTS, ...FIGURES, ...MEANING, ...STRUCTURES, ...SPELLING].map(
    (recipe): Planter => ({
      kind: recipe.kind,
      plant: (locale, host, random) => plantRecipe(recipe, locale, host, random),
    }),
  ),
  ...EDITS.map(
    (edit): Planter => ({
      kind: edit.kind,
      plant: (locale, host, random) => plantEdit(edit, locale, host, random),
    }),
  ),
]

/** The names of the kinds, in the order in which they are reported. */
export const MUTANT_KINDS: readonly string[] = PLANTERS.map(({ kind }) => kind)

/** A text that has no place for a change is passed over; so often at most. */
const TRIES = 200

/** Plants so many changes, every kind in every language in turn; the same seed plants the same. */
export function* plantMutants(
  hosts: ReadonlyMap<Locale, readonly string[]>,
  count: number,
  seed: number,
): Generator<Mutant> {
  const random = new Random(seed)
  const turns = shuffle(
    PLANTERS.flatMap((planter) => LOCALES.map((locale) => ({ planter, locale }))),
    random,
  )
  for (let done = 0, turn = 0; done < count; turn++) {
    const { planter, locale } = turns[turn % turns.length] ?? {}
    if (!planter || !locale) return
    const mutant = tryHosts(planter, locale, hosts.get(locale) ?? [], random)
    if (!mutant) continue
    done++
    yield mutant
  }
}

/** A few changes are of other kinds with another seed. */
function shuffle<T>(list: readonly T[], random: Random): T[] {
  const keyed = list.map((item) => ({ item, key: random.next() }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ item }) => item)
}

function tryHosts(
  { plant }: Planter,
  locale: Locale,
  hosts: readonly string[],
  random: Random,
): Mutant | null {
  for (let tries = 0; tries < TRIES; tries++) {
    const mutant = plant(locale, random.pick(hosts), random)
    if (mutant) return mutant
  }
  return null
}
