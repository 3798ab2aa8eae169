import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeDigest } from './digest.ts'

it.each([
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
])('gives the digest of %j that the standard prints', (text, digest) => {
  expect(computeDigest(text)).toBe(digest)
})

it('digests the UTF-8 bytes of any text as Node does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(computeDigest(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'))
    }),
  )
})

it('tells letters apart that look the same', () => {
  expect(computeDigest('Саясат')).not.toBe(computeDigest('Cаясат'))
})
