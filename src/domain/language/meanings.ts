/** What a word can say that a reader must not miss, and its values, which are the same in all languages. */
export interface MeaningValues {
  /** Denies what stands beside it. */
  negation: 'denied'
  duty: 'duty' | 'permission' | 'prohibition' | 'exemption' | 'recommendation'
  /** How far: at least, more than, at most, less than; earlier and later are less and more. */
  bound: 'least' | 'above' | 'most' | 'below'
  /** An example is no more than what inclusion may be said by: "such as". */
  exception: 'except' | 'included' | 'example'
  /** "Not only" leaves room for more, and says something only in place of "only". */
  exclusivity: 'only' | 'not only'
  /** What costs something, without a sum. */
  money: 'free' | 'paid'
  /** How often or how long, without a figure. */
  period: string
}
export type MeaningKind = keyof MeaningValues

/** Where the sum, date or period stands without which a word says nothing of a bound. */
export type Beside = 'before' | 'after'

/** Words that say one thing. */
interface Entry<Kind extends MeaningKind> {
  kind: Kind
  value: MeaningValues[Kind]
  /**
   * Patterns in small letters of one word or of several with single spaces; they are matched as wholes, the
   * longest first.
   */
  words: readonly string[]
  /** What must stand before, as a pattern that ends with `$`. */
  behind?: RegExp
  /**
   * A bound that is one only beside a figure; with a date only where `date` says so. Without one it says something
   * only where another word stands in its place, if `loose`: "before the start", "after the start".
   */
  needs?: Beside
  loose?: true
  date?: 'too' | 'only'
  /** A bound that says as much of what it describes, without a figure beside it: "the maximum fee". */
  describes?: true
  /** Says nothing by its mere presence, only where something else stands in its place. */
  weak?: true
  /** Says a negation as well, for a language that says the same by two words. */
  denies?: true
  /** A denial that is a verb of its own, and turns no word beside it: "may waive". */
  apart?: true
  /** A duty that is a mere denial beside a negation, which a ban may stand for: "will not". */
  bans?: true
  /** What it is when a negation stands beside it; otherwise that follows from the value. */
  denied?: MeaningValues[Kind]
}
export type Meaning = { [Kind in MeaningKind]: Entry<Kind> }[MeaningKind]

/** Words of a language that say what a reader must not miss. */
export interface Meanings {
  said: readonly Meaning[]
  /** What looks like one of them and says nothing of the kind. */
  quiet: readonly string[]
  /** Where a negation stands that turns a duty or a bound; elsewhere it denies what is done. */
  turnedFrom: Beside | 'both'
  /** Little words that may stand between the two: "not be allowed". */
  joining: RegExp
  /** Whether the word that a meaning speaks of stands before it or behind it. */
  spokenOf: Beside
  /** Meanings that are the other way round in that. */
  otherWay: RegExp | null
  /** Little words that stand between a meaning and what it speaks of. */
  between: RegExp
  /** Little verbs before a negation that belong to it: "are not kept". */
  leading: RegExp | null
  /** What is put before a word to deny it. */
  denyingPrefixes: readonly string[]
}

/** How a duty may be said in a language although none of its words for duties stands there. */
export interface Duties {
  /** Words that may stand for a right or a duty of another language. */
  perhaps: Readonly<Record<'may' | 'must', RegExp>>
}
