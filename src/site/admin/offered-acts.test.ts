import { expect, test } from 'vitest'
import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'
import { listOfferedActs } from './offered-acts.ts'

const version = { number: 2 } as SubjectRequirement['version']

test('who never answered may accept or decline', () => {
  expect(listOfferedActs({ accepted: 0, state: 'blocking', version })).toEqual(['accept', 'decline'])
})

test('who accepted may withdraw', () => {
  expect(listOfferedActs({ accepted: 2, state: 'covered', version })).toEqual(['withdraw'])
})

test('who accepted an earlier version may answer the new one, or withdraw', () => {
  for (const state of ['due', 'blocking', 'optional'] as const)
    expect(listOfferedActs({ accepted: 1, state, version })).toEqual(['accept', 'decline', 'withdraw'])
})

test('who refused a consent may change their mind', () => {
  expect(listOfferedActs({ accepted: 0, state: 'settled', version })).toEqual(['accept', 'decline'])
})

test('before the first version takes effect there is nothing to record', () => {
  expect(listOfferedActs({ accepted: 0, state: 'covered', version: null })).toEqual([])
})
