import { expect, test } from 'vitest'
import { diffTexts } from './diff.ts'
import { makeDiffer } from './differ.ts'

const TEXTS = [
  '1.1. Біз деректерді сақтаймыз.\n\n1.2. Екінші.\n',
  '1.1. Біз деректерді сақтамаймыз.\n\n1.2. Екінші.\n',
  '1.1. Екінші.\n\n1.2. Біз деректерді сақтамаймыз. Тағы.\n',
]

test('a differ that remembers its texts says the same as one that does not, in any order', () => {
  const differ = makeDiffer()
  for (const before of TEXTS)
    for (const after of TEXTS) expect(differ(before, after, 'kk')).toEqual(diffTexts(before, after, 'kk'))
})
