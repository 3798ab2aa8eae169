import { expect, test } from 'vitest'
import { loadLibrary } from '../../../../src/library/read-library.ts'
import { sayDomainIn } from '../../../../src/messages/say-domain.ts'
import { STYLES } from './draft.ts'
import { PairGenerator } from './generator.ts'

const policies = loadLibrary('policies', sayDomainIn('en'))

test('the same seed writes the same pair, whatever was written before; another seed another one', () => {
  const first = new PairGenerator(policies, 1)
  const pair = first.generatePair('kk', 'numbered', 'mixed', 5)
  first.generatePair('ru', 'plain', 'word', 2)
  expect(first.generatePair('kk', 'numbered', 'mixed', 5)).toEqual(pair)
  expect(new PairGenerator(policies, 1).generatePair('kk', 'numbered', 'mixed', 5)).toEqual(pair)
  expect(new PairGenerator(policies, 2).generatePair('kk', 'numbered', 'mixed', 5).before).not.toBe(
    pair.before,
  )
})

test.each(STYLES)('a document in the style "%s" has about the size that was asked for', (style) => {
  for (const kilobytes of [1, 20, 100]) {
    const { before } = new PairGenerator(policies, 1).generatePair('ru', style, 'word', kilobytes)
    expect(Buffer.byteLength(before) / 1000).toBeGreaterThan(kilobytes * 0.9)
    expect(Buffer.byteLength(before) / 1000).toBeLessThan(kilobytes * 1.1 + 4)
  }
})

test('markup and spaces leave every word as it was', () => {
  const words = (text: string) => text.match(/[\p{L}\d]+/gu)
  for (const kind of ['markup', 'space'] as const) {
    const { before, after, truth } = new PairGenerator(policies, 1).generatePair('en', 'bulleted', kind, 5)
    expect(after).not.toBe(before)
    expect(words(after)).toEqual(words(before))
    expect(truth?.touched).toEqual(new Set())
  }
})

test('edits touch some clauses and leave most', () => {
  for (const kind of ['suffix', 'negation', 'word', 'fact', 'sentence'] as const) {
    const { truth } = new PairGenerator(policies, 1).generatePair('kk', 'numbered', kind, 20)
    expect(truth?.touched.size).toBeGreaterThan(1)
    expect(truth?.touched.size).toBeLessThan((truth?.after.length ?? 0) / 5)
  }
})

test('moves tell which clauses moved', () => {
  const { truth } = new PairGenerator(policies, 1).generatePair('kk', 'plain', 'move', 20)
  expect(truth?.moved.size).toBeGreaterThan(0)
  expect(truth?.before.map(({ id }) => id)).not.toEqual(truth?.after.map(({ id }) => id))
})
