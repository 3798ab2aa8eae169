import { expect, test } from 'vitest'
import { mapLocales } from '../locale.ts'
import { diffVersions } from './diff-versions.ts'
import { makeDiffer } from './differ.ts'

const VERSIONS = [
  '1.1. Біз деректерді сақтаймыз.\n\n1.2. Екінші.\n',
  '1.1. Біз деректерді сақтамаймыз.\n\n1.2. Екінші.\n',
  '1.1. Екінші.\n\n1.2. Біз деректерді сақтамаймыз. Тағы.\n',
].map((text) => mapLocales(() => text))

test('a differ that remembers its texts says the same as one that does not, in any order', () => {
  const differ = makeDiffer()
  for (const before of VERSIONS)
    for (const after of VERSIONS) expect(differ(before, after)).toEqual(diffVersions(before, after))
})

test('a differ compares a pair once', () => {
  const differ = makeDiffer()
  const [before, after] = VERSIONS as [(typeof VERSIONS)[0], (typeof VERSIONS)[0]]
  expect(differ(before, after)).toBe(differ(before, after))
  expect(differ(before, after, 'ru')).not.toBe(differ(before, after))
})
