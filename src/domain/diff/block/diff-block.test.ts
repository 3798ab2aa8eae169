import { expect, it } from 'vitest'
import { parseBlocks } from './block.ts'
import { DiffBlock } from './diff-block.ts'

const leaves = (source: string) => parseBlocks(source).map((block) => new DiffBlock(block, 'kk'))
const key = (source: string) => leaves(source)[0]?.key

it.each([
  ['its number', '8.2. Деректер.', '9.1. Деректер.'],
  ['bold type', 'Деректер **сақталады**.', 'Деректер сақталады.'],
  ['line breaks', 'Мы храним\nданные.', 'Мы храним данные.'],
  ['the form of quotes and dashes', 'The “User” – you', 'The "User" - you'],
  ['composed letters', 'и\u0306од', 'йод'],
  ['the address of a link', 'See [it](https://a.kz).', 'See [it](https://b.kz).'],
])('knows the wording of a block whatever %s', (_, one, other) => {
  expect(key(one)).toBe(key(other))
})

it('knows a block without words by its source', () => {
  expect(key('---\n')).toBe('---')
})

it('counts words by their beginnings, and no punctuation', () => {
  const [leaf] = leaves('Деректер, деректерді және деректердің.')
  expect(leaf?.size).toBe(4)
  expect([...(leaf?.bag ?? [])]).toEqual([
    ['дерект', 3],
    ['және', 1],
  ])
})

it('joins neighbours so that they read as one, and leaves the parts as they were', () => {
  const [first, second] = leaves('1.1. Бір.\n\nЕкі.\n') as [DiffBlock, DiffBlock]
  const joined = DiffBlock.join([first, second])
  expect(joined.key).toBe('Бір. Екі.')
  expect([joined.block.path, joined.block.start, joined.block.end]).toEqual(['1.1', 0, 16])
  expect(joined.cut.list.map(({ text }) => text)).toEqual(['Бір', '.', 'Екі', '.'])
  expect(first.cut.list.at(-1)?.after).toEqual([{ text: '\n\n', note: 'space' }])
})
