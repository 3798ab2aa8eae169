import type { Change, Container, Flag, NoteKind } from '../diff/change.ts'
import type { Value } from '../message.ts'
import type { Terms } from '../policy/terms.ts'

/** What can happen to a clause. */
export type ChangeKind = Exclude<Change['kind'], 'kept'> | 'moved'

type NoValues = Record<never, never>
type Taking<Name extends string> = Readonly<Record<Name, Value>>

type KindMessages = { [Kind in ChangeKind as `changes.kind.${Kind}`]: NoValues }
type FlagMessages = {
  [Kind in Flag['kind'] as `changes.flag.${Kind}` | `changes.spoken.flag.${Kind}`]: NoValues
}

/** Where a block can stand. */
export type PlaceName = 'none' | Container

type Named<Group extends string, Names extends string> = {
  [Name in Names as `changes.${Group}.${Name}`]: NoValues
}

/** What differs beside the words: of what kind, and how it was and is. */
type NoteMessages = { [Kind in NoteKind as `changes.note.${Kind}`]: NoValues } & {
  [Name in PlaceName | 'continued' as `changes.place.${Name}`]: Taking<'depth'>
} & Named<'break', 'one' | 'two' | 'line' | 'rule'> &
  Named<'emphasis', 'none' | 'italic' | 'bold' | 'struck' | 'code'> & {
    'changes.level.text': NoValues
    'changes.level.heading': Taking<'level'>
    /** Above what is only counted. */
    'changes.quiet': NoValues
    /** Above what binds beside the words. */
    'changes.terms': NoValues
  } & Named<'term', keyof Terms> &
  Named<'required', 'yes' | 'no'>

/** The words beside a changed clause. */
interface LabelMessages {
  /** Also spoken before inserted and deleted words. */
  'changes.added': NoValues
  'changes.removed': NoValues
  'changes.formerly': Taking<'number'>
  /** Of a clause that only moved. */
  'changes.unchanged': NoValues
  /** What stands before the first numbered clause. */
  'changes.preamble': NoValues
}

/** The words around a diff that is said in plain text. */
interface SpokenMessages {
  'changes.spoken.added': Taking<'place'>
  'changes.spoken.removed': Taking<'place'>
  'changes.spoken.moved': Taking<'before' | 'after'>
  /** What is only counted, with the clauses in which it differs. */
  'changes.spoken.quiet': Taking<'name' | 'number' | 'places'>
  /** Of a reference to a clause that bears another number now. */
  'changes.spoken.stale': Taking<'number' | 'now'>
  /** When nothing changed at all. */
  'changes.spoken.none': NoValues
}

/** The words of a comparative table, as lawyers hand it in. */
interface TableMessages {
  'changes.table.title': NoValues
  /** What a row is about. */
  'changes.table.element': NoValues
  'changes.table.section': Taking<'number'>
  'changes.table.clause': Taking<'number'>
  'changes.table.subclause': Taking<'number'>
  /** In place of words that did not exist, or exist no more. */
  'changes.table.absent': NoValues
  'changes.table.removed': NoValues
}

/** What is said of changes wherever they are shown, by key, with the values that it takes. */
export type ChangeMessages = KindMessages &
  FlagMessages &
  NoteMessages &
  LabelMessages &
  SpokenMessages &
  TableMessages
