import { expect, test } from 'vitest'
import { checkLibrary } from '../../../../src/domain/checks/check.ts'
import { isError } from '../../../../src/domain/checks/finding.ts'
import { isPublished } from '../../../../src/domain/policy/policy.ts'
import { type Clause, type FaultyClause, readNow } from './clause.ts'
import { buildPolicy, listClausePlaces } from './policy.ts'
import { FAULTS, type FaultKind } from './tables.ts'
import { tryControl, tryFaults } from './try-clause.ts'

const plain: Clause = {
  id: 'plain',
  kk: 'Кітап 10 күн бойы [сөреде|үстелде] тұрады.',
  ru: 'Книга 10 дней лежит на [полке|столе].',
  en: 'The book lies on the [shelf|table] for 10 days.',
}

test('the small policy is a sealed version and a draft, and nothing is wrong with it', () => {
  const now = { kk: 'Кітап үстелде тұрады.', ru: 'Книга лежит на столе.', en: 'The book lies on the table.' }
  const before = {
    kk: 'Кітап сөреде тұрады.',
    ru: 'Книга лежит на полке.',
    en: 'The book lies on the shelf.',
  }
  const policy = buildPolicy(now, before)
  expect(policy.versions.map(isPublished)).toEqual([true, false])
  expect(checkLibrary([policy], { published: true }).filter(isError)).toEqual([])
  expect(buildPolicy(now).versions.map(isPublished)).toEqual([false])
})

test('the clause stands where its alarms are looked for', () => {
  for (const policy of [buildPolicy(plain), buildPolicy(plain, plain)])
    for (const { file, line } of listClausePlaces(policy)) {
      const [, number = '', locale = ''] = /\/(\d)\/(\w\w)\.md$/.exec(file) ?? []
      const text = policy.versions.at(-1)?.texts[locale as 'kk']
      expect(Number(number)).toBe(policy.versions.length)
      expect(text?.split('\n')[line - 1]).toBe(`4.1. ${plain[locale as 'kk']}`)
    }
})

test('a clause that is right is quiet, and an error in any language is found both ways', () => {
  const { right, faults } = tryFaults({
    ...plain,
    faults: { kk: ['10 күн', '12 күн'], ru: ['10 дней', '12 дней'], en: ['10 days', '12 days'] },
  })
  expect(right.alarms).toEqual({ first: [], delta: [] })
  expect(faults.map(({ locale }) => locale)).toEqual(['kk', 'ru', 'en'])
  for (const { rules } of faults) {
    expect(rules.first).toContain('parity-figures')
    expect(rules.delta).toContain('parity-figures')
  }
})

test('what is said of the right clause, too, is a false alarm and finds nothing', () => {
  const odd: FaultyClause = {
    ...plain,
    en: 'The book lies on the [shelf|table] for 11 days.',
    faults: { en: ['11 days', '12 days'] },
  }
  // The number in the path tells which version was checked.
  expect(tryControl(odd).alarms).toMatchObject({
    first: [{ rule: 'parity-figures', severity: 'error', file: 'trial/1/en.md' }],
    delta: [{ rule: 'parity-figures', severity: 'error', file: 'trial/2/en.md' }],
  })
  expect(tryFaults(odd).faults).toMatchObject([{ rules: { first: [], delta: [] } }])
})

test('what another rule says of the clause is not counted', () => {
  const doubled: Clause = { ...plain, en: plain.en.replace('lies on', 'lies  on') }
  expect(checkLibrary([buildPolicy({ ...doubled, en: readNow(doubled.en) })])).not.toEqual([])
  expect(tryControl(doubled).alarms).toEqual({ first: [], delta: [] })
})

/** Kinds whose errors were found before there were rules that look at the version before. */
const FACTS: readonly FaultKind[] = ['figure', 'date', 'unit', 'reference', 'link']

test.each(FACTS)('the first clause of a %s is quiet, and its errors are found', (kind) => {
  const [clause] = FAULTS[kind]
  const { right, faults } = tryFaults(clause as FaultyClause)
  expect(right.alarms).toEqual({ first: [], delta: [] })
  expect(faults.filter(({ rules }) => rules.first.length === 0 || rules.delta.length === 0)).toEqual([])
})
