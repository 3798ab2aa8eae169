import { expect, test } from 'vitest'
import type { ActKind, PastAct } from './act.ts'
import { computeGiven } from './given.ts'
import type { Term } from './term.ts'

const term = (number: number, effectiveAt: string): Term => ({
  number,
  asks: 'acceptance',
  publishedAt: '2026-01-01T00:00:00+05:00',
  effectiveAt,
  acceptBy: effectiveAt,
  offers: ['email', 'sms', 'call'],
})
const FEBRUARY = new Date('2026-02-01T00:00:00Z')
const MARCH = '2026-03-01T00:00:00+05:00'
const MAY = '2026-05-01T00:00:00+05:00'
const terms = [term(1, '2026-01-01T00:00:00+05:00'), term(2, MARCH), term(3, MAY)]
const acts = (list: string): PastAct[] =>
  list
    .split(', ')
    .filter(Boolean)
    .map((entry) => {
      const [act, version, choices] = entry.split(' ')
      return { act: act as ActKind, version: Number(version), choices: choices?.split('+') }
    })

test.each<[string, boolean, string | null]>([
  ['', false, null],
  ['accept 1', true, null],
  ['decline 1', false, null],
  ['accept 1, withdraw 1', false, null],
  ['accept 1, decline 2', true, MARCH],
  ['accept 1, decline 3', true, MAY],
  ['accept 2', false, MARCH],
  ['accept 2, withdraw 1', false, null],
  ['accept 1, decline 2, accept 2', true, null],
])('in February, after "%s": %s, until %s', (history, given, changesAt) => {
  expect(computeGiven(terms, acts(history), FEBRUARY)).toMatchObject({ given, changesAt })
})

test.each<[string, string[] | null, string | null]>([
  ['accept 1 email+sms', ['email', 'sms'], null],
  ['accept 1 email+sms, accept 1 sms', ['sms'], null],
  ['accept 1 sms, withdraw 1', null, null],
  ['accept 1 sms, withdraw 1, accept 1 call', ['call'], null],
  ['accept 1 sms, decline 1', null, null],
  ['accept 1 sms, decline 2', ['sms'], MARCH],
  ['accept 1 sms, accept 2 email', ['sms'], MARCH],
  ['accept 1 sms, accept 2 sms', ['sms'], null],
  ['accept 1, accept 2 email', null, MARCH],
])('in February, after "%s", what is chosen is %j, until %s', (history, choices, choicesChangeAt) => {
  expect(computeGiven(terms, acts(history), FEBRUARY)).toMatchObject({ choices, choicesChangeAt })
})
