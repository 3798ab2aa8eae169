import { expect, it } from 'vitest'
import type { Segment } from './engines/engine.ts'
import { countStrictly } from './strict.ts'

const same = (text: string): Segment => ({ kind: 'same', text })
const removed = (text: string): Segment => ({ kind: 'removed', text })
const added = (text: string): Segment => ({ kind: 'added', text })

it.each<[string, Segment[][], number, number]>([
  ['a replacement is one mark', [[same('for '), removed('30'), added('60'), same(' days')]], 1, 0],
  ['a word between two marks is an island', [[removed('a'), same(' of '), added('b')]], 2, 1],
  ['two words are none', [[removed('a'), same(' of the '), added('b')]], 2, 0],
  ['the end of a sentence is none', [[removed('a'), same('. '), added('Then b')]], 2, 0],
  ['a number inside is no end of a sentence', [[removed('a'), same(' 2.5 '), added('b')]], 2, 1],
  ['each clause counts by itself', [[removed('a')], [added('b')]], 2, 0],
  ['quiet marks neither count nor part', [[removed('a'), { ...added('**'), quiet: true }, added('b')]], 1, 0],
])('%s', (_, parts, fragments, islands) => {
  expect(countStrictly(parts)).toEqual({ fragments, islands })
})
