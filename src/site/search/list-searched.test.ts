import { expect, test } from 'vitest'
import { LOCALES } from '../../domain/locale.ts'
import type { View } from '../build/page-context.ts'
import { createPolicy } from '../fixture.ts'
import { listSearched } from './list-searched.ts'

const KEPT = 'Every letter is answered within a week of its arrival, weekends included.'
const REWORDED = 'Every letter is answered within a month of its arrival, weekends included.'
const REMOVED = 'The law of the republic applies to this policy and to all disputes.'

const policy = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const [first, second] = policy.versions
if (first && second) {
  first.texts.en = `# Policy\n\n## 1. Letters\n\n1.1. ${KEPT}\n\n1.2. ${REMOVED}\n`
  second.texts.en = `# Policy\n\n## 1. Letters\n\n1.1. ${REWORDED}\n`
  for (const locale of ['kk', 'ru'] as const) {
    first.texts[locale] = first.texts.en
    second.texts[locale] = second.texts.en
  }
}
const listOn = (day: string) =>
  listSearched({
    settings: { base: '/auth', languages: LOCALES },
    policies: [policy],
    now: new Date(`${day}T12:00:00Z`),
    locale: 'en',
  } as unknown as View)

test('what is in force is found at its place, what it said before at its history', () => {
  const [, clause, removed, ...others] = listOn('2026-12-05')
  expect(others).toEqual([])
  expect(clause).toMatchObject({ heading: 'Letters', text: REWORDED })
  expect(clause?.href).toMatch(/\/auth\/en\/[a-z]+\/#1\.1$/)
  expect(clause?.past.map(({ text }) => text)).toEqual([KEPT])
  expect(clause?.past[0]?.href).toMatch(/\/clauses\/1\.1\/$/)
  expect(removed).toMatchObject({ text: '', past: [{ text: REMOVED }] })
})

test('before its effect a version is not searched, and nothing of it is called past', () => {
  const clauses = listOn('2026-11-05')
  expect(clauses.map(({ text }) => text)).toEqual(['Letters', KEPT, REMOVED])
  expect(clauses.flatMap(({ past }) => past)).toEqual([])
})
