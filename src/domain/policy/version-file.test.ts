import { describe, expect, test } from 'vitest'
import { ReasonSchema } from './schema-parts.ts'
import { TermsSchema } from './terms.ts'
import { VersionFileSchema } from './version-file.ts'

const tell = (
  schema: { safeParse: (value: unknown) => { error?: { issues: { message: string }[] } | undefined } },
  value: unknown,
) => schema.safeParse(value).error?.issues.map(({ message }) => message) ?? []

describe('days of notice', () => {
  const { noticeDays } = TermsSchema.shape

  test.each([1, 10, 366])('may be %d', (days) => {
    expect(tell(noticeDays, days)).toEqual([])
  })

  test.each([0, -1, 1.5, 367, 100_000, 20261122])('are not %d', (days) => {
    expect(tell(noticeDays, days)).toEqual(['expected a number of days from 1 to 366, such as 10'])
  })
})

describe('a reason', () => {
  test.each(['Қате түзетілді', 'a'])('is words: %s', (words) => {
    expect(tell(ReasonSchema, words)).toEqual([])
  })

  test.each(['.', '…', '—', '12', '!?'])('is no sign alone: %s', (sign) => {
    const expected = ['expected a reason in each of kk, ru, en']
    expect(tell(ReasonSchema, sign)).toEqual(expected)
    for (const name of ['reason', 'urgent'] as const)
      expect(tell(VersionFileSchema.shape[name], { kk: 'a', ru: sign, en: 'a' }), name).toEqual(expected)
  })

  test('is told once when it is left empty', () => {
    expect(tell(ReasonSchema, ' ')).toEqual(['expected some words'])
  })
})
