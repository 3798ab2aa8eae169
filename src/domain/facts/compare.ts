import { FACT_KINDS, type Fact, type FactKind } from './fact.ts'
import { isSameValue } from './same-value.ts'

/** A fact that differs: what it was and what it is; null where it was or is not there. */
export interface FactChange {
  kind: FactKind
  before: Fact | null
  after: Fact | null
}

type Relation = (one: Fact, other: Fact) => boolean

/** How facts of two texts are held against each other. */
export interface Comparison {
  /** Whether two facts of a kind say the same, where more than their values shall be compared. */
  saySame?: Relation
  /** Whether a fact stands in the place of another one; anywhere is the same place where nothing tells. */
  inPlace?: Relation
}

/**
 * Lists the facts whose values differ, kind by kind, those before and after paired by their place and then in their
 * order. The same value in another form is no change; what is unsure counts only where something stands in its place.
 */
export function listFactChanges(
  before: readonly Fact[],
  after: readonly Fact[],
  comparison: Comparison = {},
): FactChange[] {
  return pairFacts(before, after, comparison).filter(isChange)
}

/** Pairs the facts that differ; also what is unsure and has no counterpart, which is no change by itself. */
export function pairFacts(
  before: readonly Fact[],
  after: readonly Fact[],
  { saySame = isSameValue, inPlace = () => true }: Comparison = {},
): FactChange[] {
  const groups = new Set([...before, ...after].map(getGroup))
  return FACT_KINDS.flatMap((kind) =>
    [...groups].flatMap((group) => {
      const pick = (facts: readonly Fact[]) =>
        facts.filter((fact) => fact.kind === kind && getGroup(fact) === group && counts(fact))
      const [gone, come] = subtract(pick(before), pick(after), saySame)
      return pair(gone.filter(isTold), come.filter(isTold), inPlace).map((both) => ({ kind, ...both }))
    }),
  )
}

/** Tells whether two texts state the same facts, in whatever form. */
export function haveSameFacts(before: readonly Fact[], after: readonly Fact[]): boolean {
  return listFactChanges(before, after).length === 0
}

/** What is unsure needs a counterpart. */
export function isChange({ before, after }: FactChange): boolean {
  return (before !== null && after !== null) || (before ?? after)?.sure === true
}

/** How often something is done takes the place of no time limit. */
function getGroup({ value }: Fact): string {
  return value.startsWith('every ') ? 'every' : ''
}

/** A word that may only look denied, «неделимый», takes no denial's place. */
function counts({ kind, sure }: Fact): boolean {
  return kind !== 'negation' || sure
}

/** An example takes the place of nothing that is no example. */
function isTold({ value }: Fact): boolean {
  return value !== 'example'
}

/** A figure that went and one that came elsewhere are likely one; of words that only binds what they speak of. */
function isFigure({ sure, value }: Fact): boolean {
  return sure && /\d/.test(value)
}

function pair(gone: readonly Fact[], come: readonly Fact[], inPlace: Relation): Omit<FactChange, 'kind'>[] {
  const left = [...come]
  const find = (relation: Relation) => (one: { before: Fact; after: Fact | null }) => {
    const index = one.after ? -1 : left.findIndex((other) => relation(one.before, other))
    return index < 0 ? one : { ...one, after: left.splice(index, 1)[0] ?? null }
  }
  const paired = gone
    .map((before): { before: Fact; after: Fact | null } => ({ before, after: null }))
    .map(find(inPlace))
    .map(find((before, after) => isFigure(before) && isFigure(after)))
  return [...paired, ...left.map((after) => ({ before: null, after }))]
}

/** The facts of each side that the other one does not state. */
function subtract(
  old: readonly Fact[],
  now: readonly Fact[],
  saySame: Relation,
): [gone: Fact[], come: Fact[]] {
  const [gone, come] = [[...old], [...now]]
  // What is sure pairs first: "never" and "not" beside each other are one "not".
  const alike: Relation[] = [(one, other) => one.sure === other.sure, () => true]
  for (const isAlike of alike)
    for (const fact of [...gone]) {
      const index = come.findIndex((other) => isAlike(fact, other) && saySame(fact, other))
      if (index < 0) continue
      come.splice(index, 1)
      gone.splice(gone.indexOf(fact), 1)
    }
  return [gone, come]
}
