import { expect, it } from 'vitest'
import { findKnown, findLastAnswer, findStanding, type NaturalKey } from './natural-key.ts'

const key = (
  act: NaturalKey['act'],
  version: number,
  after: string | null = null,
): NaturalKey & { id: string } => ({
  id: `${act}-${version}-${after}`,
  policy: 'privacy',
  version,
  act,
  after,
})

it.each([
  ['the same answer after the same one is known', key('accept', 1), [key('accept', 1)], 'accept-1-null'],
  ['the same answer after another one is new', key('accept', 1, 'x'), [key('accept', 1)], undefined],
  ['an answer to another version is new', key('accept', 2), [key('accept', 1)], undefined],
  [
    'a notice shown once more is known, whatever was answered since',
    key('shown', 2, 'x'),
    [key('shown', 2)],
    'shown-2-null',
  ],
  ['use after a notice is recorded once', key('continue', 2, 'x'), [key('continue', 2)], 'continue-2-null'],
])('%s', (_, wanted, past, id) => {
  expect(findKnown(past, wanted)?.id).toBe(id)
})

it('takes the last answer for the policy, and no act that is none', () => {
  const past = [key('accept', 1), key('decline', 2), key('shown', 3)]
  expect(findLastAnswer(past, 'privacy')).toBe('decline-2-null')
  expect(findLastAnswer(past, 'mailings')).toBeNull()
  expect(findLastAnswer([...past, key('correct', 2, 'decline-2-null')], 'privacy')).toBe(
    'correct-2-decline-2-null',
  )
})

it('takes an acceptance with other choices for another act, in whatever order they are named', () => {
  const accepted = (...choices: string[]) => ({ ...key('accept', 1), choices })
  const past = [accepted('email', 'sms')]
  for (const find of [findKnown<NaturalKey>, findStanding<NaturalKey>]) {
    expect(find(past, accepted('sms', 'email'))).toBe(past[0])
    expect(find(past, accepted('email'))).toBeUndefined()
    expect(find(past, key('accept', 1))).toBeUndefined()
  }
})
