/** What a terminal would obey or hide: controls, signs of direction and format, ends of line, halves of pairs. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu

/**
 * A text of somebody else as it may stand in a line of a terminal: what would move the cursor, colour, turn or hide words
 * stands there as its code point.
 *
 * @example escapeControls('person-1\u001b[2K\u202e') // 'person-1[001B][2K[202E]'
 */
export function escapeControls(text: string): string {
  return text.replace(UNSEEN, nameCharacter)
}

/** The same of JSON, which stays JSON that says the same. */
export function escapeControlsInJson(json: string): string {
  return json.replace(UNSEEN, (character) => {
    // What stands outside of strings is layout; inside them an end of line is escaped already.
    if (character === '\n') return character
    return character
      .split('')
      .map((unit) => `\\u${formatCode(unit.charCodeAt(0))}`)
      .join('')
  })
}

/** A character that cannot be seen, as its code point: `[200B]`. */
export function nameCharacter(character: string): string {
  return `[${formatCode(character.codePointAt(0) ?? 0)}]`
}

function formatCode(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0')
}
