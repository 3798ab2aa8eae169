import type { Change } from '../domain/change.ts'

/** Something shown in the changes of a section: a change, or a run of clauses that stayed the same. */
export type ChangeItem = { change: Change } | { kept: Change[] }

/** Changes under one heading; without heading when nothing under several headings changed. */
export interface ChangeSection {
  heading: Change | null
  items: ChangeItem[]
}

/** Tells whether a reader of the new text would notice anything but a number. */
export function isChanged(change: Change): boolean {
  return change.kind !== 'kept' || change.moved
}

/** Groups changes by heading and folds what stayed the same; sections without changes become one run. */
export function sectionsOf(changes: readonly Change[]): ChangeSection[] {
  const sections: ChangeSection[] = []
  for (const group of groupsOf(changes)) {
    const last = sections.at(-1)
    if (group.some(isChanged)) {
      const [first, ...rest] = group
      sections.push(
        first && isHeading(first)
          ? { heading: first, items: foldKept(rest) }
          : { heading: null, items: foldKept(group) },
      )
    } else if (last && last.heading === null && last.items.every((item) => 'kept' in item)) {
      last.items = foldKept([...keptIn(last.items), ...group])
    } else {
      sections.push({ heading: null, items: foldKept(group) })
    }
  }
  return sections
}

/** The id of a change on its page: the new number, as in the text; the old one with a prefix when removed. */
export function anchorOf({ before, after }: Change): string {
  return after ? after.path : `was-${before?.path ?? ''}`
}

function isHeading({ ops }: Change): boolean {
  const first = ops.find((op) => op.text.trim() !== '')
  return first?.note === 'markup' && /^#{2,6}$/.test(first.text.trim())
}

/** A section opens with its heading; a removed heading opens one too. */
function groupsOf(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [[]]
  for (const change of changes) {
    if (isHeading(change)) groups.push([change])
    else groups.at(-1)?.push(change)
  }
  return groups.filter((group) => group.length > 0)
}

function foldKept(changes: readonly Change[]): ChangeItem[] {
  const items: ChangeItem[] = []
  for (const change of changes) {
    const last = items.at(-1)
    if (isChanged(change)) items.push({ change })
    else if (last && 'kept' in last) last.kept.push(change)
    else items.push({ kept: [change] })
  }
  return items
}

function keptIn(items: readonly ChangeItem[]): Change[] {
  return items.flatMap((item) => ('kept' in item ? item.kept : []))
}
