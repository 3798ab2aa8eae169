import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findEqualRuns } from './runs.ts'
import { slideToBoundary } from './slide-to-boundary.ts'

/** The words that only one side has, after sliding; a change on both sides is left as it is. */
function changed(before: string, after: string): string {
  const [old, now] = [before.split(' '), after.split(' ')]
  const runs = slideToBoundary(findEqualRuns(old, now, []), old, now)
  let [i, j] = [0, 0]
  const parts = [...runs, { before: old.length, after: now.length, length: 0 }].map((run) => {
    const part = [
      ...old.slice(i, run.before).map((w) => `-${w}`),
      ...now.slice(j, run.after).map((w) => `+${w}`),
    ]
    i = run.before + run.length
    j = run.after + run.length
    return part.join(' ')
  })
  return parts.filter((part) => part !== '').join(' | ')
}

it.each([
  [
    'an added sentence begins where a sentence begins',
    'Бізге жазыңыз . Бізге қоңырау шалыңыз .',
    'Бізге жазыңыз . Бізге келіңіз . Бізге қоңырау шалыңыз .',
    '+Бізге +келіңіз +.',
  ],
  [
    'a removed sentence begins where a sentence begins',
    'Мы храним имя . Мы храним адрес . Мы удаляем всё .',
    'Мы храним имя . Мы удаляем всё .',
    '-Мы -храним -адрес -.',
  ],
  [
    'an added item of a list takes one comma with it',
    'name , address and phone',
    'name , age , address and phone',
    '+age +,',
  ],
  ['a change on both sides is not shifted', 'дерек алты ай', 'дерек бір жыл', '-алты -ай +бір +жыл'],
])('%s', (_, before, after, expected) => {
  expect(changed(before, after)).toBe(expected)
})

it('shifts runs without inventing equal words, and loses none', () => {
  const tokens = fc.array(fc.constantFrom('дерек', 'және', 'данные', ',', '.', ';', '(', ')'), {
    maxLength: 30,
  })
  fc.assert(
    fc.property(tokens, tokens, (before, after) => {
      const runs = findEqualRuns(before, after, [])
      const result = slideToBoundary(runs, before, after)
      let end = { before: 0, after: 0 }
      for (const run of result) {
        expect(run.length > 0 && run.before >= end.before && run.after >= end.after).toBe(true)
        end = { before: run.before + run.length, after: run.after + run.length }
        expect(before.slice(run.before, end.before)).toEqual(after.slice(run.after, end.after))
      }
      const total = (list: typeof runs) => list.reduce((sum, run) => sum + run.length, 0)
      expect(total(result)).toBe(total(runs))
    }),
    { numRuns: 500 },
  )
})
