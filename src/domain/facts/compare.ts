import { FACT_KINDS, type Fact, type FactKind } from './fact.ts'

/** A fact that differs: what it was and what it is; null where it was or is not there. */
export interface FactChange {
  kind: FactKind
  before: Fact | null
  after: Fact | null
}

/**
 * Lists the facts whose values differ, kind by kind, those before and after paired in their order. The same value
 * in another form is no change; what is unsure counts only where something stands in its place.
 *
 * @param saySame tells whether two facts of a kind say the same, where more than their values shall be compared
 */
export function listFactChanges(
  before: readonly Fact[],
  after: readonly Fact[],
  saySame: (one: Fact, other: Fact) => boolean = (one, other) => one.value === other.value,
): FactChange[] {
  return FACT_KINDS.flatMap((kind) => {
    const [old, now] = [before, after].map((facts) =>
      facts.filter((fact) => fact.kind === kind && counts(fact)),
    ) as [Fact[], Fact[]]
    const [gone, come] = subtract(old, now, saySame)
    return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
      kind,
      before: gone[index] ?? null,
      after: come[index] ?? null,
    })).filter(isChange)
  })
}

/** Tells whether two texts state the same facts, in whatever form. */
export function haveSameFacts(before: readonly Fact[], after: readonly Fact[]): boolean {
  return listFactChanges(before, after).length === 0
}

/** A word that may only look denied, «неделимый», takes no denial's place. */
function counts({ kind, sure }: Fact): boolean {
  return kind !== 'negation' || sure
}

function isChange({ before, after }: FactChange): boolean {
  return (before !== null && after !== null) || (before ?? after)?.sure === true
}

/** The facts of each side that the other one does not state. */
function subtract(
  old: readonly Fact[],
  now: readonly Fact[],
  saySame: (one: Fact, other: Fact) => boolean,
): [gone: Fact[], come: Fact[]] {
  const [gone, come] = [[...old], [...now]]
  // What is sure pairs first: "never" and "not" beside each other are one "not".
  for (const alike of [(one: Fact, other: Fact) => one.sure === other.sure, () => true])
    for (const fact of [...gone]) {
      const index = come.findIndex((other) => alike(fact, other) && saySame(fact, other))
      if (index < 0) continue
      come.splice(index, 1)
      gone.splice(gone.indexOf(fact), 1)
    }
  return [gone, come]
}
