import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const page = readFileSync(join(import.meta.dirname, 'CAPACITY.md'), 'utf8')
const scale = readFileSync(join(import.meta.dirname, '..', 'SCALE.md'), 'utf8')

/** Figures of a row of a table, in the order of its columns. */
function readRow(begin: string): number[] {
  const line = scale.split('\n').find((text) => text.startsWith(`| ${begin}`))
  return (
    line
      ?.split('|')
      .slice(2)
      .flatMap((cell) => /[\d,]+/.exec(cell)?.[0].replaceAll(',', '') ?? [])
      .map(Number) ?? []
  )
}
const format = (number: number) => number.toLocaleString('en-US')

test('what is said to be measured is what was measured', () => {
  const memory = Math.max(...readRow('under twice of that: memory'))
  const [sqlite = 0, postgres = 0] = readRow('database, for each act')
  expect(page).toContain(`${memory} MB under twice the load`)
  expect(page).toContain(`${format(sqlite)} bytes for each act on SQLite, ${format(postgres)} on PostgreSQL`)
  expect(page).toContain(`people * asked * years * ${postgres} / 1e9`)
  const [rate = ''] = /[\d,]+ records a second/.exec(scale) ?? []
  expect(rate).not.toBe('')
  expect(page).toContain(rate)
})

test('the reckoning of the price runs as it stands, and follows its variables', () => {
  const [, commands = ''] = /^```sh day\n([\s\S]*?)^```$/m.exec(page) ?? []
  const reckon = (env: Record<string, string>) => {
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-euo', 'pipefail', '-c', commands], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    })
    expect(stderr).toBe('')
    return Number(/in a month ([\d.]+)/.exec(stdout)?.[1])
  }
  expect(reckon({})).toBeCloseTo(100 + 607.2 * 5 * 0.1 + 320 * 0.05, 0)
  expect(reckon({ PER_MACHINE: '0', PER_GB_OF_DISK: '0', PER_GB_OF_EGRESS: '0' })).toBe(0)
  expect(reckon({ PER_MACHINE: '40' }) - reckon({})).toBeCloseTo(100, 1)
})
