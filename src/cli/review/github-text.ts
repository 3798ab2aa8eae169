/** What GitHub's markdown would take for something else in the middle of a line. */
const SIGNS = /[\\`*[\]<>~|&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu
/** What would begin a heading, a quotation or a list at the start of a line. */
const START = /^(\d{0,9})([#>+=.)-])/
/** Signs after which GitHub would call people, or link to other issues; an e-mail address calls nobody. */
const CALLS = /((?<![\w.+-])@|#)(?=[\p{L}\p{N}])/gu

/**
 * Writes words so that GitHub shows them as they are: no sign in them is taken for markdown or HTML, nobody is
 * called by an `@`, and a dollar begins no formula.
 */
export function escapeGitHubText(words: string): string {
  return words.replace(SIGNS, '\\$&').replace(CALLS, '$1&#8203;').replaceAll('$', '<span>$</span>')
}

/** Words as a paragraph: its first sign begins no heading, quotation or list, and no line break hangs on at its end. */
export function escapeParagraph(markdown: string): string {
  return markdown.replace(/^(\s|<br>)+|(\s|<br>)+$/g, '').replace(START, '$1\\$2')
}

/** Words on one line, for a table or a list. */
export function escapeGitHubLine(words: string): string {
  return escapeGitHubText(words.replace(/\s+/g, ' ').trim())
}
