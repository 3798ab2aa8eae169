import { expect, test } from 'vitest'
import { computeScore } from './score.ts'

test('precision, recall and F1 follow their definitions', () => {
  expect(computeScore(6, 2, 4)).toEqual({ precision: 0.75, recall: 0.6, f1: 12 / 18 })
})

test('with nothing to find and nothing found there is no score', () => {
  expect(computeScore(0, 0, 0)).toEqual({ precision: null, recall: null, f1: null })
})
