/** Outside of these ranges are all combining marks of Unicode, and more; such a pattern is ten times faster. */
const MAYBE = /[^ -\u02ff\u0370-\u0482\u048a-\u0590\u2000-\u20cf\u2100-\u2bff]/
const MARK = /\p{M}/u

/** Tells whether a text holds combining marks, so that it may look like another one without being it. */
export function hasMarks(text: string): boolean {
  return MAYBE.test(text) && MARK.test(text)
}
