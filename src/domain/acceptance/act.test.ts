import { expect, it } from 'vitest'
import { computeDigest } from '../encoding/digest.ts'
import { ActRequestSchema, isAnswer } from './act.ts'

const request = {
  act: 'accept',
  policy: 'privacy',
  version: 2,
  locale: 'kk',
  digest: computeDigest('# Құпиялылық саясаты\n'),
  shown: [computeDigest('{}')],
  after: null,
}

it.each([
  ['a first answer', {}],
  ['an answer after another', { act: 'withdraw', after: '0b9c3e0e-5f0a-4b53-9d2c-4f5b7a1d2e3f' }],
  ['a reading of a text that is shown in no fragment', { act: 'shown', shown: [] }],
])('takes %s', (_, part) => {
  expect(ActRequestSchema.parse({ ...request, ...part })).toEqual({ ...request, ...part })
})

it.each([
  ['an act that nobody knows', { act: 'agree' }],
  ['a language that is not published', { locale: 'kz' }],
  ['a version before the first', { version: 0 }],
  ['half a version', { version: 1.5 }],
  ['a digest in capital letters', { digest: request.digest.toUpperCase() }],
  ['more fragments than a page shows', { shown: Array(17).fill(request.digest) }],
  ['an answer that is silent about the one before', { after: undefined }],
  ['words that nobody asked for', { name: 'Айгүл' }],
])('refuses %s', (_, part) => {
  expect(ActRequestSchema.safeParse({ ...request, ...part }).success).toBe(false)
})

it.each([
  ['accept', true],
  ['decline', true],
  ['withdraw', true],
  ['shown', false],
  ['continue', false],
  ['correct', false],
] as const)('of %s it is %j that it answers a policy', (act, answers) => {
  expect(isAnswer({ act })).toBe(answers)
})
