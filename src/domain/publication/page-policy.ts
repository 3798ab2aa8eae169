const DIRECTIVES = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
]

/** What a page says of itself, for hosts that cannot send headers: who may frame it is believed of a header alone. */
export const META_POLICY = DIRECTIVES.join('; ')

/**
 * Content-Security-Policy of every page: nothing inline and nothing from elsewhere; policy texts are data, but a
 * second wall costs nothing.
 */
export const PAGE_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ')
