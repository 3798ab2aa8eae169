import type { Change, Side } from './change.ts'

/** Where a numbered clause of a test stands; an address that is no number has none. */
export function createSide(path: string, facts: Partial<Side> = {}): Side {
  const place = { within: [], level: 0, opens: true }
  const number = /^[\d.]+$/.test(path) ? path : null
  const clause = /^\d[\d.]*/.exec(path)?.[0] ?? null
  const label = number && `${number}.`
  return { start: 0, end: 0, place, path, number, label, clause, heading: null, ...facts }
}

/** A change of a test: reworded unless one side is missing or more is said. */
export function createChange(
  before: string | null,
  after: string | null,
  facts: Partial<Change> = {},
): Change {
  return {
    kind: before === null ? 'added' : after === null ? 'removed' : 'reworded',
    moved: false,
    renumbered: false,
    before: before === null ? null : createSide(before),
    after: after === null ? null : createSide(after),
    ops: [],
    flags: [],
    notes: [],
    ...facts,
  }
}
