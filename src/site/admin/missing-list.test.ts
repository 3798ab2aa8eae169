import { expect, test } from 'vitest'
import { missingList } from './missing-list.ts'

const line = (subject: string) => `${JSON.stringify({ subject, policy: 'privacy', state: 'blocking' })}\n`

test('each line is a person who has not answered', () => {
  expect(missingList(line('a') + line('b'))).toEqual({ count: 2, brokenLine: null })
  expect(missingList('')).toEqual({ count: 0, brokenLine: null })
})

test('the line that says why reading stopped is nobody', () => {
  const stop = `${JSON.stringify({ error: 'body-invalid', line: 3, detail: 'Expected one id of a person.' })}\n`
  expect(missingList(line('a') + stop)).toEqual({ count: 1, brokenLine: 3 })
})
