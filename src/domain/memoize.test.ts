import { expect, test } from 'vitest'
import { memoize } from './memoize.ts'

test('what was asked lately is not worked out again, what was asked long ago is', () => {
  const asked: string[] = []
  const length = memoize((text: string) => {
    asked.push(text)
    return text.length
  }, 2)
  expect(['а', 'аб', 'а', 'абв', 'а', 'аб'].map(length)).toEqual([1, 2, 1, 3, 1, 2])
  expect(asked).toEqual(['а', 'аб', 'абв', 'аб'])
})
