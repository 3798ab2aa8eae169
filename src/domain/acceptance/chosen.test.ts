import { expect, test } from 'vitest'
import { listChosen } from './chosen.ts'
import type { Term } from './term.ts'

const EFFECT = '2026-03-01T00:00:00+05:00'
/** Versions by what they offer, such as "email sms, , email": the second is given as a whole. */
const read = (offers: string): Term[] =>
  offers.split(',').map((list, place) => ({
    ...{ number: place + 1, asks: 'nothing', publishedAt: EFFECT, effectiveAt: EFFECT, acceptBy: EFFECT },
    ...(list.trim() && { offers: list.trim().split(' ') }),
  }))

test.each<[offers: string, version: number, choices: string[] | undefined, chosen: string[] | null]>([
  ['email sms', 1, ['sms'], ['sms']],
  ['email sms, email sms', 1, ['email', 'sms'], ['email', 'sms']],
  // Dropped, and dropped for good.
  ['email sms, email', 1, ['email', 'sms'], ['email']],
  ['email sms, email', 1, ['sms'], []],
  ['email sms, email, email sms', 1, ['email', 'sms'], ['email']],
  ['email sms, email, email sms', 3, ['sms'], ['sms']],
  // What is added was not chosen.
  ['email, email sms', 1, ['email'], ['email']],
  // From one by one to a whole, and back.
  ['email sms, ', 1, ['sms'], []],
  ['email sms, , email sms', 1, ['sms'], []],
  [', email sms', 1, undefined, []],
  [', email sms, ', 1, undefined, []],
  [', ', 1, undefined, null],
])('of "%s", with version %i accepted for %j, %j is chosen', (offers, version, choices, chosen) => {
  expect(listChosen({ act: 'accept', version, choices }, read(offers))).toEqual(chosen)
})

test.each(['decline', 'withdraw'] as const)('after %s nothing is', (act) => {
  expect(listChosen({ act, version: 1, choices: ['sms'] }, read('email sms'))).toBeNull()
  expect(listChosen(undefined, read('email sms'))).toBeNull()
})
