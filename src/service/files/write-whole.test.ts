import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeAtomically, writeAtomicallyBeside, writeUnlessThere } from './write-whole.ts'

// That the disk has it is shown by tracing and cutting the power: npm run fault -- --only power-sqlite
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-whole-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const WAYS = [
  ['at once', writeAtomically],
  ['beside everything else', writeAtomicallyBeside],
] as const

test.each(WAYS)('a file is made %s with its folder, for those whom it is meant for', async (_, write) => {
  const path = join(folder, 'keys', 'keys.json')
  await write(path, 'secret', 0o600)
  expect(readFileSync(path, 'utf8')).toBe('secret')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test.each(WAYS)(
  'a file is replaced %s, and what an earlier attempt left behind goes with it',
  async (_, write) => {
    const path = join(folder, 'mark.json')
    await write(path, 'a long first text')
    writeFileSync(`${path}.new`, 'half of a second te')
    await write(path, 'third')
    expect(readFileSync(path, 'utf8')).toBe('third')
    expect(readdirSync(folder)).toEqual(['mark.json'])
  },
)

test('a file that is there stays, and a new one is made once', () => {
  const path = join(folder, 'keys', 'keys.json')
  for (const text of ['first', 'second']) writeUnlessThere(path, text, 0o600)
  expect(readFileSync(path, 'utf8')).toBe('first')
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readdirSync(join(folder, 'keys'))).toEqual(['keys.json'])
})
