/** How a language lists things in a sentence. */
export interface Lists {
  /** Words between the last two things, or any two, as choices of one pattern. */
  joining: string
  /** Words that add more to a list as a comma does: "as well as". */
  adding: string
  /** Words that lead to a list even where no "and" stands in it. */
  leading: RegExp
  /** A stretch between two commas that says something of what stands before it, and is no thing of a list. */
  aside: RegExp
}
