import type { NoteKind } from '../../diff/change.ts'

/** What kinds of difference there are for a reader, and by which notes each may be told. */
export const TOLD_BY = {
  emphasis: ['emphasis'],
  link: ['link'],
  list: ['list'],
  level: ['level'],
  marker: ['number', 'list'],
  line: ['break', 'space'],
  block: ['break', 'list'],
  cell: ['break', 'list'],
  space: ['space', 'break'],
  lookalike: ['lookalike', 'space', 'source'],
} as const satisfies Record<string, readonly NoteKind[]>

/** A difference beside the words. */
export type Aspect = keyof typeof TOLD_BY

/** Something that a view keeps from its reader, or says and is not so. */
export interface Hidden {
  what: 'tiling' | 'order' | 'silence' | 'removed' | 'added' | 'reading' | 'bytes' | 'moved' | Aspect
  /** The view in which it is missing; null where the diff itself is wrong. */
  view: string | null
  /** Where: the address in the new text, or in the old one. */
  path: string
  /** What is missing, for people. */
  detail: string
}
