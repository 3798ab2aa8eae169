/** A name of somebody in a sentence, all in small letters. */
export interface Mention {
  before: string
  /** The name in the form that stands there. */
  words: string
  after: string
}

/** What somebody does in a sentence: acts, acts as "by" says, or anything else, which may be unknown. */
export type Part = 'doer' | 'agent' | 'other'

/** How a language defines names, and tells who does something from whom it is done to. */
export interface Parties {
  /** Where a term is defined; each pattern has a group `term`. */
  defining: readonly RegExp[]
  /** A term that names somebody. */
  somebody: RegExp
  /** A pattern of all forms of a term in small letters. */
  inflect: (term: string) => string
  readPart: (mention: Mention, term: string) => Part
  /** Tells whether somebody who acts, or an agent, does so in a condition or an aside, not in what the sentence says. */
  isAside: (mention: Mention, part: Part) => boolean
}
