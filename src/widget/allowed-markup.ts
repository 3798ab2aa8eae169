/** Tags that a policy text may show; anything else is shown as its content alone. */
const TAGS = new Set(
  'p strong em del code pre a br hr blockquote ul ol li table thead tbody tr th td h2 h3 h4 h5 h6'.split(' '),
)

/** Attributes that say something to a reader, and the values that may stand in them. */
const ATTRIBUTES: Record<string, RegExp> = {
  'a href': /^(https?:\/\/|mailto:)/i,
  'ol start': /^\d+$/,
  'td align': /^(left|right|center)$/,
  'th align': /^(left|right|center)$/,
}

/** Tells whether a tag of a fragment may become an element. */
export function isAllowedTag(tag: string): tag is keyof HTMLElementTagNameMap {
  return TAGS.has(tag)
}

/** The attributes of a fragment's tag that may be set. */
export function allowedAttributes(tag: string, attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => ATTRIBUTES[`${tag} ${name}`]?.test(value)),
  )
}
