import { expect, test } from 'vitest'
import { mapLocales } from '../locale.ts'
import { computeProgress } from './translation-progress.ts'

const words = { kk: 'Деректер сақталады', ru: 'Данные хранятся', en: 'Data is kept' }
const before = mapLocales(
  (locale) =>
    `# T\n\n${words[locale]}.\n\n## 1. S\n\n1.1. ${words[locale]} 10.\n\n1.2. ${words[locale]}, so it is said.\n`,
)
const behind = (after: typeof before) => {
  const { kk, ru, en } = computeProgress(before, after, 'kk')
  return [kk.behind, ru.behind, en.behind]
}

test('a copy of the version before is changed nowhere and behind nowhere', () => {
  expect(computeProgress(before, before, 'kk')).toEqual(mapLocales(() => ({ changed: 0, behind: [] })))
})

test('a clause that changed in one language is behind in the others', () => {
  const after = { ...before, kk: before.kk.replace('10', '15') }
  expect(behind(after)).toEqual([[], ['1.1'], ['1.1']])
  expect(computeProgress(before, after, 'kk').kk.changed).toBe(1)
})

test('the languages are level again once all have changed the clause', () => {
  expect(behind(mapLocales((locale) => before[locale].replace('10', '15')))).toEqual([[], [], []])
})

test('a new clause is behind where it is missing, and those that it renumbered are not', () => {
  const kk = before.kk.replace('1.2.', '1.3.').replace('1.1.', '1.1. Мүлде жаңа тармақ.\n\n1.2.')
  expect(behind({ ...before, kk })).toEqual([[], ['1.1'], ['1.1']])
})

test('a removed clause is behind where it still stands', () => {
  expect(behind({ ...before, en: before.en.replace(/1\.2\. .*\n/, '') })).toEqual([['1.2'], ['1.2'], []])
})

test('the preamble has no number', () => {
  expect(behind({ ...before, ru: before.ru.replace('хранятся.', 'хранятся вечно.') })).toEqual([
    [''],
    [],
    [''],
  ])
})
