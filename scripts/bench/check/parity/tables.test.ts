import { describe, expect, test } from 'vitest'
import { LOCALES } from '../../../../src/domain/locale.ts'
import { type FaultyClause, readBefore, readFaulty, readNow } from './clause.ts'
import { CONTROLS, FAULTS } from './tables.ts'

const kinds = Object.entries<readonly FaultyClause[]>(FAULTS)
const faulty = kinds.flatMap(([, clauses]) => clauses)
const all = [...faulty, ...CONTROLS]

test('there are 300 errors of twelve kinds, a hundred in each language, and a hundred controls', () => {
  expect(kinds).toHaveLength(12)
  for (const locale of LOCALES)
    expect(
      faulty.filter(({ faults }) => faults[locale]),
      locale,
    ).toHaveLength(100)
  expect(CONTROLS).toHaveLength(100)
})

test.each(kinds)('%s: ten clauses and 25 errors, eight or nine in each language', (kind, clauses) => {
  expect(clauses.map(({ id }) => id)).toEqual(
    clauses.map((_, index) => `${kind}-${String(index + 1).padStart(2, '0')}`),
  )
  const counts = LOCALES.map((locale) => clauses.filter(({ faults }) => faults[locale]).length)
  expect(clauses).toHaveLength(10)
  expect(counts.toSorted()).toEqual([8, 8, 9])
})

describe('each clause', () => {
  test('has a name and a wording of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const locale of LOCALES)
      expect(new Set(all.map((clause) => readNow(clause[locale]))).size).toBe(all.length)
  })

  test('is one paragraph, and every language of it has changed since the version before', () => {
    for (const clause of all)
      for (const locale of LOCALES) {
        const [before, now] = [readBefore(clause[locale]), readNow(clause[locale])]
        expect(before, `${clause.id} ${locale}`).not.toBe(now)
        expect(before + now, `${clause.id} ${locale}`).not.toMatch(/[[\]|\n]| {2}|^ | $/)
      }
  })
})

test('what a translator wrote instead stands for a stretch that is there once, and is no word out of place', () => {
  for (const clause of faulty)
    for (const [locale, [right, wrong]] of listSlips(clause)) {
      const name = `${clause.id} ${locale}`
      expect(readNow(clause[locale]).split(right), name).toHaveLength(2)
      expect(wrong, name).not.toBe(right)
      const wording = readFaulty(clause, locale)
      expect(wording, name).not.toBe(readNow(clause[locale]))
      expect(wording, name).toMatch(/^[\p{Lu}\d].*[^\s,]\.$/u)
      expect(wording, name).not.toMatch(/ {2}| [,.]/)
    }
})

test('where nothing was planted there is nothing to read', () => {
  expect(readFaulty({ id: 'a', kk: 'а', ru: 'б', en: 'c', faults: {} }, 'kk')).toBeNull()
})

function listSlips({ faults }: FaultyClause) {
  return LOCALES.flatMap((locale) => {
    const slip = faults[locale]
    return slip ? [[locale, slip] as const] : []
  })
}
