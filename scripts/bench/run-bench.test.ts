import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runBench } from './run-bench.ts'

let said = ''
beforeEach(() => {
  said = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += text
    return true
  })
})
afterEach(() => {
  vi.restoreAllMocks()
})

test('a name that is not a bench is refused in words, with exit code 2', async () => {
  expect(await runBench(['nope'])).toBe(2)
  expect(said).toContain("unknown command 'nope'")
})

test.each([
  ['a seed that is not a number', ['diff', '--seed', 'x']],
  ['an engine that the service does not run on', ['service', '--engine', 'mysql']],
  ['a table of edits that nobody keeps', ['edits', '--table', 'old']],
  ['a kind of error that nobody plants', ['parity', '--kind', 'style']],
  ['a long run of no minutes', ['load', '--soak', '0']],
])('%s is refused before anything runs', async (_, words) => {
  const log = vi.spyOn(console, 'log')
  expect(await runBench(words)).toBe(2)
  expect(log).not.toHaveBeenCalled()
})
