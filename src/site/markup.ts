import type { Markup } from '../domain/text/markup.ts'

/** What an element may hold: markup, lists of it, or nothing. */
export type Content = Markup | Content[] | null | false | undefined

/**
 * Builds an element as plain data, so that the build can print it and a browser can make DOM of it with
 * the same code. Attributes that are undefined, and content that is nothing, are left out.
 */
export function h(
  tag: string,
  attributes: Record<string, string | undefined> = {},
  ...children: Content[]
): Markup {
  const given = Object.entries(attributes).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return [tag, Object.fromEntries(given), ...flatten(children)]
}

/** Some content as a list of markup. */
export function flatten(content: Content): Markup[] {
  if (!content) return []
  return isList(content) ? content.flatMap(flatten) : [content]
}

/** Joins pieces of content with a separator between them. */
export function joinContent(pieces: readonly Content[], separator: string): Content[] {
  return pieces.flatMap((piece, index) => (index > 0 ? [separator, piece] : [piece]))
}

/** An element begins with its tag and its attributes; every other array is a list. */
function isList(content: Exclude<Content, null | false | undefined>): content is Content[] {
  if (!Array.isArray(content)) return false
  const second: unknown = content[1]
  const isElement =
    typeof content[0] === 'string' && typeof second === 'object' && second !== null && !Array.isArray(second)
  return !isElement
}
