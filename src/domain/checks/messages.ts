/**
 * What `check` has to say, by key, with the values that it takes; each is a message and an advice in the catalogues
 * (`findings.<key>.message`, `findings.<key>.advice`).
 */
export type FindingMessages = Record<never, never>

/** Words that are put into findings, such as what a clause is called. */
export type FindingParts = Record<never, never>
