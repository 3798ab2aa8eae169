import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { SHORT_TESTS, TESTS } from './fault/tests.ts'

// The tests themselves are run by `npm run fault`; here only what a mistyped command comes to.
const fault = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/fault.ts', ...args], { encoding: 'utf8' })

test('a test that does not exist is refused in words, with exit code 2, before anything is started', () => {
  expect(fault('--only', 'flood')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: expect.stringContaining('There is no test "flood".'),
  })
})

test('a seed that is not a number is refused, with exit code 2', () => {
  expect(fault('--seed', 'x')).toMatchObject({ status: 2, stdout: '' })
})

test('the short form names tests that there are', () => {
  const ids = TESTS.map(({ id }) => id)
  expect(SHORT_TESTS.filter((id) => !ids.includes(id))).toEqual([])
  expect(SHORT_TESTS.length).toBeGreaterThan(0)
})
