import { expect, test } from 'vitest'
import type { SubjectRequirement } from '../../service/contract/subject-contract.ts'
import { listOfferedActs } from './offered-acts.ts'

const version = { number: 2 } as SubjectRequirement['version']
type Facts = Parameters<typeof listOfferedActs>[0]
const list = (facts: Pick<Facts, 'accepted' | 'state'> & Partial<Facts>) =>
  listOfferedActs({ version, choices: null, ...facts })

test('who never answered may accept or decline', () => {
  expect(list({ accepted: 0, state: 'blocking' })).toEqual(['accept', 'decline'])
})

test('who accepted may withdraw', () => {
  expect(list({ accepted: 2, state: 'covered' })).toEqual(['withdraw'])
})

test('who accepted an earlier version may answer the new one, or withdraw', () => {
  for (const state of ['due', 'blocking', 'optional'] as const)
    expect(list({ accepted: 1, state })).toEqual(['accept', 'decline', 'withdraw'])
})

test('who refused a consent may change their mind', () => {
  expect(list({ accepted: 0, state: 'settled' })).toEqual(['accept', 'decline'])
})

test('before the first version takes effect there is nothing to record', () => {
  expect(list({ accepted: 0, state: 'covered', version: null })).toEqual([])
})

test('who gave a consent to some of its choices may choose otherwise', () => {
  const sms = { id: 'sms', title: { kk: 'SMS', ru: 'SMS', en: 'SMS' } }
  const choices = { offered: [sms], chosen: ['sms'], former: [] }
  expect(list({ accepted: 1, state: 'settled', choices })).toEqual(['accept', 'decline', 'withdraw'])
  expect(list({ accepted: 1, state: 'settled', choices: { ...choices, offered: [] } })).toEqual(['withdraw'])
})
