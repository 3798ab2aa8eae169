import { expect, test } from 'vitest'
import { parseMissingList } from './missing-list.ts'

const line = (subject: string) => `${JSON.stringify({ subject, policy: 'privacy', state: 'blocking' })}\n`

test('each line is a person who has not answered', () => {
  expect(parseMissingList(line('a') + line('b'))).toEqual({ count: 2, perhaps: 0, brokenLine: null })
  expect(parseMissingList('')).toEqual({ count: 0, perhaps: 0, brokenLine: null })
})

test('of whom nobody has said who they are is told apart', () => {
  const unknown = line('a').replace('blocking', 'audience-unknown')
  expect(parseMissingList(unknown + line('b'))).toEqual({ count: 2, perhaps: 1, brokenLine: null })
})

test('the line that says why reading stopped is nobody', () => {
  const stop = `${JSON.stringify({ error: 'body-invalid', line: 3, detail: 'Expected one id of a person.' })}\n`
  expect(parseMissingList(line('a') + stop)).toEqual({ count: 1, perhaps: 0, brokenLine: 3 })
})
