import type { Change } from '../../domain/diff/change.ts'
import { isChanged, isHeading } from '../../domain/diff/changed.ts'
import { type ChangeRow, listRows } from './change-rows.ts'

/** Something shown in the changes of a section: a change; the places which clauses left; a folded run of what stayed. */
export type ChangeItem = { change: Change } | { left: Change[] } | { kept: Change[] }

/** Changes under one heading; without heading when nothing under several headings changed. */
export interface ChangeSection {
  heading: Change | null
  items: ChangeItem[]
}

/** Groups changes by heading and folds what stayed the same; sections without changes become one run. */
export function groupSections(changes: readonly Change[]): ChangeSection[] {
  const sections: ChangeSection[] = []
  for (const group of groupByHeading(listRows(changes))) {
    const last = sections.at(-1)
    if (group.some(isNews)) {
      const [first, ...rest] = group
      sections.push(
        first && !first.left && isHeading(first.change)
          ? { heading: first.change, items: listItems(rest) }
          : { heading: null, items: listItems(group) },
      )
    } else if (last && last.heading === null && last.items.every((item) => 'kept' in item)) {
      last.items = [{ kept: [...last.items.flatMap(getKept), ...group.map((row) => row.change)] }]
    } else {
      sections.push({ heading: null, items: [{ kept: group.map((row) => row.change) }] })
    }
  }
  return sections
}

/** Tells whether a section shows something that changed, or is folded as a whole. */
export function hasNews({ items }: ChangeSection): boolean {
  return items.some((item) => !('kept' in item))
}

function isNews({ change, left }: ChangeRow): boolean {
  return left || isChanged(change)
}

/** A section opens with its heading; a removed heading opens one too. */
function groupByHeading(rows: readonly ChangeRow[]): ChangeRow[][] {
  const groups: ChangeRow[][] = [[]]
  for (const row of rows) {
    if (!row.left && isHeading(row.change)) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  return groups.filter((group) => group.length > 0)
}

function listItems(rows: readonly ChangeRow[]): ChangeItem[] {
  const items: ChangeItem[] = []
  for (const row of rows) {
    const last = items.at(-1)
    if (row.left && last && 'left' in last) last.left.push(row.change)
    else if (row.left) items.push({ left: [row.change] })
    else if (isChanged(row.change)) items.push({ change: row.change })
    else if (last && 'kept' in last) last.kept.push(row.change)
    else items.push({ kept: [row.change] })
  }
  return items
}

function getKept(item: ChangeItem): Change[] {
  return 'kept' in item ? item.kept : []
}
