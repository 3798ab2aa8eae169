import { expect, test } from 'vitest'
import { findBuiltPlace, formatQuery, readQuery } from './compare-query.ts'

test.each([
  ['?from=2&to=1', { from: 2, to: 1, view: 'inline' }],
  ['?from=1&to=3&view=table', { from: 1, to: 3, view: 'table' }],
  ['?from=1&to=3&view=other', { from: 1, to: 3, view: 'inline' }],
])('%s names two versions', (search, query) => {
  expect(readQuery(search, [1, 2, 3])).toEqual(query)
})

test.each(['', '?from=1', '?from=1&to=4', '?from=01&to=2', '?from=1e0&to=2'])(
  '%j names no two versions',
  (search) => {
    expect(readQuery(search, [1, 2, 3])).toBeNull()
  },
)

test('what is written can be read again', () => {
  const query = { from: 3, to: 1, view: 'side' } as const
  expect(readQuery(formatQuery(query), [1, 2, 3])).toEqual(query)
})

test('a pair that was built has a page of its own, the way back has none', () => {
  const pairs = ['1-2', '1-3', '2-3']
  expect(findBuiltPlace('privacy', { from: 1, to: 3, view: 'inline' }, pairs)).toBe('privacy/changes/1-3/')
  expect(findBuiltPlace('privacy', { from: 1, to: 3, view: 'side' }, pairs)).toBe('privacy/changes/1-3/side/')
  expect(findBuiltPlace('privacy', { from: 3, to: 1, view: 'inline' }, pairs)).toBeNull()
})
