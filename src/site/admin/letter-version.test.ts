import { expect, test } from 'vitest'
import { createManifest } from '../../service/fixture-manifest.ts'
import { pickLetterVersion, writeDay } from './letter-version.ts'

const published = createManifest().policies[0]?.versions ?? []
const current = { number: 2 }
// Already tomorrow in Almaty.
const now = new Date('2026-12-10T20:00:00Z')
const pick = (day: string) => pickLetterVersion(day, { current, published, now })

test('a day is that of Almaty', () => {
  expect([writeDay(now), writeDay(new Date('2026-12-10T18:59:59Z'))]).toEqual(['2026-12-11', '2026-12-10'])
})

test.each(['', '2026-12-11'])(
  'an answer of today, "%s", is about what is asked, and states nothing',
  (day) => {
    expect(pick(day)).toEqual({ version: current })
  },
)

test.each([
  ['2026-12-10', 2],
  ['2026-12-04', 2],
  ['2026-12-03', 1],
  ['2026-11-01', 1],
  ['2026-10-31', undefined],
])('on %s version %s was in force', (day, number) => {
  expect(pick(day)).toMatchObject({ at: `${day}T12:00:00+05:00` })
  expect((pick(day).version as { number: number } | null)?.number).toBe(number)
})
