import { expect, test } from 'vitest'
import { memoize } from './memoize.ts'

test('what was asked lately is not worked out again, what was asked long ago is', () => {
  const asked: string[] = []
  const length = memoize((text: string) => {
    asked.push(text)
    return text.length
  }, 2)
  expect(['а', 'аб', 'а', 'абв', 'а', 'абвг', 'абвгд', 'аб'].map(length)).toEqual([1, 2, 1, 3, 1, 4, 5, 2])
  expect(asked).toEqual(['а', 'аб', 'абв', 'абвг', 'абвгд', 'аб'])
})

test('an answer that is nothing is remembered as well', () => {
  let asked = 0
  const answer = memoize((_: string) => {
    asked++
    return undefined
  }, 2)
  for (const question of ['а', 'а', 'а']) answer(question)
  expect(asked).toBe(1)
})
