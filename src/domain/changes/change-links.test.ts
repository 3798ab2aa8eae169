import { expect, test } from 'vitest'
import { diffTexts } from '../diff/diff.ts'
import { listLinkChanges } from './change-links.ts'

const links = (before: string, after: string) =>
  diffTexts(`${before}\n`, `${after}\n`, 'en').changes.flatMap(listLinkChanges)

test('a new address under the same words is told of', () => {
  const before = 'Write to [the operator](https://a.kz "Home") at any time of the day.'
  expect(links(before, before.replace('a.kz', 'b.kz'))).toEqual([
    { before: 'https://a.kz', after: 'https://b.kz' },
  ])
})

test('so is a link that came under words that stood there, or went', () => {
  const [plain, linked] = [
    'Write to us at any time of the day.',
    'Write to [us](https://a.kz) at any time of the day.',
  ]
  expect(links(plain, linked)).toEqual([{ before: null, after: 'https://a.kz' }])
  expect(links(linked, plain)).toEqual([{ before: 'https://a.kz', after: null }])
})

test('links that stay, or that came with their clause, are not', () => {
  const linked = 'Write to [us](https://a.kz) at any time of the day.'
  expect(links(linked, linked.replace('day', 'week'))).toEqual([])
  expect(links('Something.', `Something.\n\n${linked}`)).toEqual([])
})
