/** What the log says of a version at one place: it was published, or taken back. */
export interface VersionRecord {
  /** Place of the record in the log. */
  index: number
  act: 'publish' | 'retract'
  policy: string
  version: number
  /** What may never change of it, see `serializeSealedFacts`. */
  facts: string
  at: string
}

/** What the log as a whole says of a version now. */
export interface VersionState {
  policy: string
  version: number
  /** Those of its newest publication. */
  facts: string
  /** False once it was taken back, until it is published again. */
  isKnown: boolean
  /** When it was last published: from this moment at the earliest it binds. */
  at: string
}

/** A stretch of the log in which a version had facts that were then taken back. */
export interface Annulled {
  policy: string
  version: number
  facts: string
  /** Place of the publication of those facts. */
  from: number
  /** Place at which they were taken back, and when. */
  to: number
  until: string
}

/** What the log says of every version it tells of, in the order in which they were first published. */
export function deriveVersionStates(records: readonly VersionRecord[]): VersionState[] {
  return [...groupByVersion(records).values()].flatMap((own) => {
    const last = own.at(-1)
    const published = own.findLast(({ act }) => act === 'publish')
    if (last === undefined || published === undefined) return []
    const { policy, version, facts, at } = published
    return [{ policy, version, facts, isKnown: last.act === 'publish', at }]
  })
}

/**
 * The stretches of the log whose acts about a version count no more. A version that came back as it was has its acts
 * back: people answered these very words.
 */
export function listAnnulled(records: readonly VersionRecord[]): Annulled[] {
  return [...groupByVersion(records).values()].flatMap((own) => {
    const last = own.at(-1)
    const facts = last?.act === 'publish' ? last.facts : null
    return listRetracted(own).filter((one) => one.facts !== facts)
  })
}

/** The stretches at whose ends a version was taken back, by its own records. */
export function listRetracted(own: readonly VersionRecord[]): Annulled[] {
  return own.flatMap(({ act, index: to, policy, version, facts, at: until }, place) => {
    if (act !== 'retract') return []
    // What was imported may stand before the first publication, and is about its facts.
    const isFirst = own.findIndex((one) => one.act === 'retract') === place
    return [{ policy, version, facts, from: isFirst ? 0 : (own[place - 1]?.index ?? 0), to, until }]
  })
}

/** Tells whether an act, by its place in the log, speaks of a version that is not there any more. */
export function isAnnulled(
  annulled: readonly Annulled[],
  act: { policy: string; version: number; index: number },
): boolean {
  return findAnnulled(annulled, act) !== undefined
}

/** The stretch of the log in which an act speaks of a version that is not there any more. */
export function findAnnulled(
  annulled: readonly Annulled[],
  { policy, version, index }: { policy: string; version: number; index: number },
): Annulled | undefined {
  return annulled.find(
    (one) => one.policy === policy && one.version === version && one.from <= index && index < one.to,
  )
}

function groupByVersion(records: readonly VersionRecord[]): Map<string, VersionRecord[]> {
  return Map.groupBy(records, ({ policy, version }) => `${policy}@${version}`)
}
