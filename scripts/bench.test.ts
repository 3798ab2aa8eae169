import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const bench = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/bench.ts', ...args], { encoding: 'utf8' })

test('a name that is not a bench is refused in words, with exit code 2', () => {
  const { status, stderr } = bench('nope')
  expect(status).toBe(2)
  expect(stderr).toContain("unknown command 'nope'")
})

test('a seed that is not a number is refused before anything runs', () => {
  expect(bench('diff', '--seed', 'x')).toMatchObject({ status: 2, stdout: '' })
})

test('an engine that the service does not run on is refused before anything runs', () => {
  expect(bench('service', '--engine', 'mysql')).toMatchObject({ status: 2, stdout: '' })
})

test('a long run of no minutes is refused before anything runs', () => {
  expect(bench('load', '--soak', '0')).toMatchObject({ status: 2, stdout: '' })
})
