import { expect, test } from 'vitest'
import type { Measured } from '../service/generator.ts'
import type { Loaded, Phase } from './phase.ts'
import { evaluatePromises } from './verdicts.ts'

function phase(name: Phase['name'], facts: Partial<Measured> = {}, megabytes = 300): Phase {
  const counts = { answered: 100, statuses: {}, kinds: {}, withoutRetryAfter: 0, unexpected: null }
  const times = {
    perSecond: 1000,
    goodPerSecond: 1000,
    p50: 5,
    p99: 50,
    max: 60,
    goodP50: 5,
    goodP99: 50,
    generator: 0.1,
  }
  const usage = { cores: 1, megabytes }
  return {
    name,
    offered: 1000,
    acts: { ...counts, ...times, ...facts },
    questions: null,
    service: usage,
    database: null,
  }
}

const loaded = (...phases: Phase[]): Loaded => ({
  engine: 'sqlite',
  processes: 1,
  phases,
  bytesPerAct: null,
  checkedPerSecond: 0,
})
const found = (...phases: Phase[]) =>
  evaluatePromises(loaded(...phases)).map(({ reached, met }) => [reached, met])

test('promises are kept at their very limits', () => {
  const over = phase('overload', { goodPerSecond: 800, kinds: { overloaded: 900 } }, 512)
  expect(found(phase('bare', { p99: 30 }), phase('promised'), phase('peak'), over)).toEqual([
    [50, true],
    [20, true],
    [0, true],
    [0.8, true],
    [0, true],
    [512, true],
  ])
})

test('and missed beyond them', () => {
  const over = phase('overload', { goodPerSecond: 790, kinds: { 500: 1 }, withoutRetryAfter: 2 }, 513)
  const after = phase('after', { kinds: { lost: 1 } })
  const bare = [20, 40].map((p99) => phase('bare', { p99 }))
  expect(found(...bare, phase('promised', { p99: 50.1 }), phase('peak'), over, after)).toEqual([
    [50.1, false],
    [expect.closeTo(20.1), false],
    [1, false],
    [0.79, false],
    [3, false],
    [513, false],
  ])
})

test('what was not measured is neither', () => {
  expect(found(phase('bare')).map(([, met]) => met)).toEqual([null, null, true, null, null, null])
})
