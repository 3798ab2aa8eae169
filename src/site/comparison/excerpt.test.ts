import { expect, test } from 'vitest'
import { buildChangeRuns, joinTexts, type ShownRun } from '../../domain/changes/shown-runs.ts'
import { diffTexts } from '../../domain/diff/diff.ts'
import { excerptRuns } from './excerpt.ts'

const LONG =
  'Деректер Қазақстан Республикасының аумағында сақталады және үшінші тұлғаларға берілмейді. '.repeat(4)
const excerpt = (before: string, after: string) =>
  excerptRuns(diffTexts(before, after, 'kk').changes.flatMap(({ ops }) => buildChangeRuns(ops)))
const words = (runs: readonly ShownRun[] | null) => runs?.map(({ parts }) => joinTexts(parts)).join('')

test('unchanged words far from a change give way to a sign, marks stay whole', () => {
  const shown = excerpt(`1.1. ${LONG}Мерзімі 10 күн. ${LONG}\n`, `1.1. ${LONG}Мерзімі 15 күн. ${LONG}\n`)
  expect(words(shown)).toMatch(/^… .*берілмейді\. Мерзімі 10 15 күн\. Деректер .* …$/)
  expect(words(shown)?.length).toBeLessThan(260)
})

test('a mark at either end of a clause keeps its context on one side', () => {
  expect(words(excerpt(`1.1. Бір сөз. ${LONG}\n`, `1.1. Екі сөз. ${LONG}\n`))).toMatch(/^Бір Екі сөз\. .* …$/)
  expect(words(excerpt(`1.1. ${LONG}Соңы бір.\n`, `1.1. ${LONG}Соңы екі.\n`))).toMatch(/^… .*Соңы бір екі\.$/)
})

test('a short clause is shown whole', () => {
  expect(excerpt('1.1. Мерзімі 10 күн.\n', '1.1. Мерзімі 15 күн.\n')).toBeNull()
})
