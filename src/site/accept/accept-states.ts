/** What the hosted page can have to say; one at a time, in the language of the page. */
export const ACCEPT_STATES = [
  ...(['waiting', 'noToken', 'answer', 'covered'] as const),
  ...(['expired', 'trouble', 'foreign'] as const),
]
export type AcceptState = (typeof ACCEPT_STATES)[number]
