import { expect, test } from 'vitest'
import { parseOutline } from '../text/outline.ts'
import { findNearAddresses } from './near-addresses.ts'

const near = (wanted: string, text: string) => findNearAddresses(wanted, parseOutline(text).blocks)

const ARTICLES =
  '# T\n\n## Глава 1. А\n\n### Статья 1. Б\n\n1. В;\n2. Г.\n\n### Статья 2. Д\n\nЕ.\n\n## Приложение 1\n\n1. Ж;\n2. З.\n'

test.each(['Статья 1', 'статья  1.', '1'])('%s may stand for the first article', (wanted) => {
  expect(near(wanted, ARTICLES)).toContain('st-1')
})

test('an annex is found by what it is called', () => {
  expect(near('Приложение 1', ARTICLES)[0]).toBe('app-1')
})

test('a number that is one too many is next to those that there are', () => {
  const text = '# T\n\n## 1. А\n\n1.1. Б.\n\n1.2. В.\n\n1.3. Г.\n\n1.4. Д.\n'
  expect(near('1.5', text)).toEqual(['1.4', '1.3', '1.2'])
  expect(near('st-3', ARTICLES)).toEqual(['st-2', 'st-1'])
})

test('a heading without a number is found by its words', () => {
  expect(near('Общие положения', '# T\n\n## Общие положения\n\nА.\n')[0]).toBe('h1')
})

test('nothing is proposed where nothing is near', () => {
  expect(near('7.7', '# T\n\n## 1. А\n\n1.1. Б.\n')).toEqual([])
})
