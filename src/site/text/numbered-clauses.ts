import type { ClauseFragment } from '../../domain/text/markup.ts'

/** A clause that a number names: its address, and its heading level, 0 for a paragraph. */
export type NumberedClause = Pick<ClauseFragment, 'id' | 'heading'>

/** The clauses of a text by the numbers printed in it. */
export function indexByNumber(clauses: readonly ClauseFragment[]): ReadonlyMap<string, NumberedClause> {
  return new Map(listNumberPairs(clauses))
}

function listNumberPairs(clauses: readonly ClauseFragment[]): [string, NumberedClause][] {
  return clauses.flatMap(({ id, number, heading, clauses }) => [
    ...(number === null ? [] : [[number, { id, heading }] as [string, NumberedClause]]),
    ...listNumberPairs(clauses),
  ])
}
