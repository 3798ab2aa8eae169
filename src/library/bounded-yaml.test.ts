import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { parseYaml } from './located-yaml.ts'
import { salvageFacts } from './salvaged.ts'

const tell = (text: string, isDraft = true) =>
  parseYaml(text, z.unknown(), 'version.yaml', isDraft).findings.map(({ key, line }) => `${key} ${line}`)
const count = (n: number, write: (index: number) => string, between = '') =>
  Array.from({ length: n }, (_, index) => write(index)).join(between)

describe('a file of facts costs no more than its length', () => {
  test.each<[string, string, string[]]>([
    ['lists within lists', `a: 1\nb: ${'['.repeat(50_000)}`, ['yaml.tooDeep 2']],
    ['maps within maps', `a: ${'{a: '.repeat(20_000)}`, ['yaml.tooDeep 1']],
    ['items within items', `a:\n  ${'- '.repeat(20_000)}x`, ['yaml.tooDeep 2']],
    ['keys further and further right', count(300, (n) => `${' '.repeat(n)}a:`, '\n'), ['yaml.tooDeep 201']],
    ['many keys', count(20_000, (n) => `k${n}: 1`, '\n'), ['yaml.tooLarge 6001']],
    ['many keys in a line', `a: {${count(30_000, (n) => `k${n}`, ',')}}`, ['yaml.tooLarge 1']],
    ['a value of a megabyte', `a: ${'x'.repeat(1_000_000)}`, ['yaml.tooLarge 1']],
    ['the same key twice', 'a: 1\na: 2', ['yaml.twice 2']],
    [
      'aliases of aliases',
      `a: &a [x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [${count(50, () => '*c', ', ')}]`,
      ['yaml.alias 1'],
    ],
    ['a map that takes in another one', 'a: &a { b: 1 }\nc:\n  <<: *a', ['yaml.alias 1']],
  ])('%s', (_, text, expected) => {
    const begun = performance.now()
    expect(tell(text)).toEqual(expected)
    salvageFacts(text)
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})

describe('in a draft it is written as it is read', () => {
  test.each<[string, string, string[]]>([
    ['words in brackets', 'summary:\n  - kk: А\n    ru: [Было 15 дней, стало 20.]\n', ['yaml.flow 3']],
    ['words in braces that a comma cuts', 'summary:\n  - { ru: Было 15 дней, стало 20. }\n', ['yaml.flow 2']],
    ['words of the first reading in brackets', 'meaning:\n  - kk: [А, б]\n', ['yaml.flow 2']],
    ['addresses in brackets', 'summary:\n  - kk: А\n    clauses: ["8.2", "8.10"]\n', []],
    ['a point in braces that nothing cuts', 'summary:\n  - { kk: А, ru: Б, en: C }\n', []],
    ['no points yet', 'summary: []\n', []],
    ['a name for a value', 'title: &t А\nsummary:\n  - kk: *t\n', ['yaml.alias 1']],
  ])('%s', (_, text, expected) => {
    expect(tell(text)).toEqual(expected)
    expect(tell(text, false)).toEqual([])
  })
})
