/** What the hosted page can have to say; one at a time, in the language of the page. */
export const ACCEPT_STATES = [
  ...(['waiting', 'noToken', 'answer', 'covered', 'answered'] as const),
  ...(['renewing', 'left', 'expired', 'trouble', 'refused', 'foreign'] as const),
]
export type AcceptState = (typeof ACCEPT_STATES)[number]

/** What can be pressed or followed, by the name that the page gives it. */
export const ACCEPT_WAYS = ['back', 'again', 'renew', 'receipts'] as const
export type AcceptWay = (typeof ACCEPT_WAYS)[number]

/** Which ways stand open in which state; `back` and `renew` only where the product has registered an address. */
export const WAYS_OF: Readonly<Record<AcceptState, readonly AcceptWay[]>> = {
  waiting: [],
  noToken: [],
  answer: ['back', 'again'],
  covered: ['back', 'again'],
  answered: ['back', 'receipts'],
  renewing: [],
  left: ['renew', 'back'],
  expired: ['renew', 'back'],
  trouble: ['again', 'back'],
  refused: ['back'],
  foreign: ['again'],
}
