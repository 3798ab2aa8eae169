import { expect, test } from 'vitest'
import { parseMissingList } from './missing-list.ts'

const line = (subject: string) => `${JSON.stringify({ subject, policy: 'privacy', state: 'blocking' })}\n`

test('each line is a person who has not answered', () => {
  expect(parseMissingList(line('a') + line('b'))).toEqual({ count: 2, brokenLine: null })
  expect(parseMissingList('')).toEqual({ count: 0, brokenLine: null })
})

test('the line that says why reading stopped is nobody', () => {
  const stop = `${JSON.stringify({ error: 'body-invalid', line: 3, detail: 'Expected one id of a person.' })}\n`
  expect(parseMissingList(line('a') + stop)).toEqual({ count: 1, brokenLine: 3 })
})
