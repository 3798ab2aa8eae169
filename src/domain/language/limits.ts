/** Words that may be an exception, or that something is so alone, and may be neither. */
export interface Limits {
  /** Words that say so beside those of the meanings, or say something else: "but", «если не», «бірақ». */
  perhaps: Readonly<Record<'exception' | 'exclusivity', RegExp>>
  /** Words of the meanings that may say something else where they stand: "other than" is "besides" as well. */
  doubted: RegExp
  /** What only closes an exclusivity that stands before it in the sentence: «тек … ғана». */
  echo: RegExp | null
  /** Ways of speaking that hold such a word and say neither: "not only", "includes, but is not limited to". */
  none: RegExp
}
