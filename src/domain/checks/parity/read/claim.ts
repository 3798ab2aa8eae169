import type { Message } from '../../../message.ts'

/** Something that a clause says in one language and must say in the others. */
export interface Claim {
  /** The same for every language. */
  key: string
  /** As it is written; offsets are indices into the source of the text. */
  text: string
  start: number
  end: number
  /** False for what may stand there without saying it, as a number word or an adjective may. */
  sure: boolean
  /** What it is called, where it is not quoted as it is written. */
  name?: Message
  /** What kind of thing it is, where that is told apart. */
  kind?: string
  /** Whether it stood in the version before and stands there no more; its offsets are of that text. */
  gone?: true
}
