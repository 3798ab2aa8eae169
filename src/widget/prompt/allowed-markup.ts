/** Tags that a policy text may show; anything else is shown as its content alone. */
const TAGS = /^(p|strong|em|del|code|pre|a|br|hr|blockquote|[uo]l|li|table|thead|tbody|tr|th|td|h[2-6]|span)$/

/** Attributes that say something to a reader, and the values that may stand in them. */
const ATTRIBUTES: Record<string, RegExp> = {
  'a href': /^(https?:\/\/|mailto:)/i,
  'ol start': /^\d+$/,
  'ol role': /^list$/,
  'span class': /^marker$/,
}

/** Tells whether a tag of a fragment may become an element. */
export function isAllowedTag(tag: string): tag is keyof HTMLElementTagNameMap {
  return TAGS.test(tag)
}

/** The attributes of a fragment's tag that may be set. */
export function filterAttributes(tag: string, attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => ATTRIBUTES[`${tag} ${name}`]?.test(value)),
  )
}
