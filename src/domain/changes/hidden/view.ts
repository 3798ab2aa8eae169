import type { TextDiff } from '../../diff/change.ts'

/** What a view shows of a diff, as a reader takes it in. */
export interface Shown {
  /** Everything that it says, in whatever form: what is not in here is not told. */
  says: string
  /** The words that stand marked. */
  removed: string[]
  added: string[]
  /** Both wordings as the view lets them be read; null where it does not print them as a whole. */
  readings: { before: string; after: string } | null
  /** Says that the texts are the same, or nothing at all. */
  silent: boolean
}

/** A way to show a diff: the page, the fragment that a prompt draws, the lines of a terminal. */
export interface View {
  name: string
  show(diff: TextDiff): Shown
}
