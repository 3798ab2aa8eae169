import { expect, test } from 'vitest'
import { isLaterThanShown } from './later-than-shown.ts'

const at = (time: string) => new Date(`2026-11-22T${time}Z`)
const seconds = (moment: Date) => moment.getTime() / 1000
const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')
const sign = (iat: Date, exp: Date) => `${encode({})}.${encode({ iat: seconds(iat), exp: seconds(exp) })}.eA`
/** Shown at 09:00:10 with a token from 09:00:00 that lasts for five minutes. */
const TOKEN = sign(at('09:00:00'), at('09:05:00'))
const AHEAD = '2036-11-22T09:00:10.000Z'
const TOKEN_AHEAD = sign(new Date('2036-11-22T09:00:00Z'), new Date('2036-11-22T09:05:00Z'))
const RIGHT = at('09:00:10').toISOString()

test.each([
  ['the same token', RIGHT, TOKEN, '09:00:00', false],
  ['a token of the same moment', RIGHT, TOKEN, '09:00:10', false],
  ['a later token', RIGHT, TOKEN, '09:00:11', true],
  ['the same token, where the log is ahead', AHEAD, TOKEN, '09:00:00', false],
  ['a token from when the first could be used, where the log is ahead', AHEAD, TOKEN, '09:06:00', false],
  [
    'a token from when the first could be used no more, where the log is ahead',
    AHEAD,
    TOKEN,
    '09:06:01',
    true,
  ],
  ['any other token, where the clock was ahead', AHEAD, TOKEN_AHEAD, '09:01:00', true],
  ['a later token, where no token is known', RIGHT, null, '09:00:11', true],
  ['an earlier token, where no token is known', RIGHT, null, '09:00:09', false],
  ['any token, where the log is ahead and none is known', AHEAD, null, '09:01:00', true],
])('%s: %s', (_, recorded, token, issued, expected) => {
  expect(isLaterThanShown({ at: recorded, token }, at(issued), at('09:06:30'))).toBe(expected)
})

test('the token with which a notice was shown under a wrong clock is not a later one', () => {
  const issued = new Date('2036-11-22T09:00:00Z')
  expect(isLaterThanShown({ at: AHEAD, token: TOKEN_AHEAD }, issued, at('09:00:30'))).toBe(false)
})
