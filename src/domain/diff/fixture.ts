import type { Change, Side } from './change.ts'

/** Where a numbered clause of a test stands; an address that is no number has none. */
export function createSide(path: string, facts: Partial<Side> = {}): Side {
  const place = { within: [], level: 0, opens: true }
  return { start: 0, end: 0, place, number: /^[\d.]+$/.test(path) ? path : null, path, ...facts }
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
