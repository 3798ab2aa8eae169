import { createHash, createHmac } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, expect, it } from 'vitest'
import { computeDigest } from '../domain/encoding/digest.ts'
import { chooseHashing, getHashing } from '../domain/encoding/hashing.ts'
import { NODE_HASHING } from './node-hashing.ts'

const portable = getHashing()
afterEach(() => chooseHashing(portable))

it.each([
  ['in JavaScript', portable],
  ['of Node', NODE_HASHING],
])('the functions %s give what the standards say', (_, { sha256, hmacSha256 }) => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), fc.uint8Array({ maxLength: 200 }), (bytes, key) => {
      expect(sha256(bytes)).toEqual(new Uint8Array(createHash('sha256').update(bytes).digest()))
      expect(hmacSha256(key, bytes)).toEqual(new Uint8Array(createHmac('sha256', key).update(bytes).digest()))
    }),
  )
})

it('uses the functions that were chosen last, and gives the same digests by them', () => {
  const before = computeDigest('келісім')
  let calls = 0
  chooseHashing({
    ...NODE_HASHING,
    sha256(bytes) {
      calls++
      return NODE_HASHING.sha256(bytes)
    },
  })
  calls = 0
  expect(computeDigest('келісім')).toBe(before)
  expect(calls).toBe(1)
})

it.each([
  ['sha256', { sha256: () => new Uint8Array(32) }],
  ['hmacSha256', { hmacSha256: () => new Uint8Array(32) }],
])('refuses a %s that gives something else', (_, wrong) => {
  expect(() => chooseHashing({ ...NODE_HASHING, ...wrong })).toThrow('do not give SHA-256')
  expect(getHashing()).toBe(portable)
})
