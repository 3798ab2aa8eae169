import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { MUTANTS } from './mutants.ts'
import { applyEdit } from './plant.ts'
import { PLANTED } from './planted.ts'

const root = new URL('../../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')

test('every guard that is taken out stands in the source, once', () => {
  for (const edits of PLANTED.values()) {
    const files = Map.groupBy(edits, ({ file }) => file)
    for (const [file, own] of files) expect(own.reduce(applyEdit, read(file))).not.toBe(read(file))
  }
})

test('a passage that is not there, or twice, is an error that names it', () => {
  const edit = { file: 'a.ts', find: 'guard()', replace: '' }
  expect(() => applyEdit('nothing', edit)).toThrow('a.ts holds "guard()" 0 times instead of once.')
  expect(() => applyEdit('guard() guard()', edit)).toThrow('2 times')
  expect(applyEdit('if (guard()) stop', edit)).toBe('if () stop')
})

test('no name means two things', () => {
  expect([...PLANTED.keys()].filter((name) => MUTANTS.has(name))).toEqual([])
})
