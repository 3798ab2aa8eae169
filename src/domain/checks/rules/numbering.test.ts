import { describe, expect, it } from 'vitest'
import { TextView } from '../text-view.ts'
import { findMisnumbered } from './numbering.ts'

/** Sections are numbers without a dot. */
const textOf = (numbers: string) =>
  numbers
    .split(' ')
    .map((number) => (number.includes('.') ? `${number}. Мәтін.` : `## ${number}. Бөлім`))
    .join('\n\n')
const wrong = (numbers: string) =>
  findMisnumbered(new TextView('kk', textOf(numbers)).clauses).map(
    ({ number, expected }) => `${number} for ${expected}`,
  )

describe('numbers that run on are right', () => {
  it.each([
    '1 1.1 1.2 2 2.1',
    '1 1.1 1.1.1 1.1.2 1.2 1.2.1',
    '1 2 3',
    '1 1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.10 1.11',
  ])('%s', (numbers) => {
    expect(wrong(numbers)).toEqual([])
  })
})

describe('one fault is said once', () => {
  it.each([
    ['a number twice, and the rest goes on after it', '1 1.1 1.2 1.2 1.3 1.4', ['1.2 for 1.3']],
    ['one wrong number among right ones', '1 1.1 1.2 1.2 1.4 1.5', ['1.2 for 1.3']],
    ['a number left out', '1 1.1 1.3 1.4', ['1.3 for 1.2']],
    ['a wrong last number', '1 1.1 1.2 1.4', ['1.4 for 1.3']],
    ['a section left out', '1 1.1 3 3.1 4 4.1', ['3 for 2']],
    ['a wrong section whose clauses are right', '1 1.1 3 2.1 2.2 3 3.1', ['3 for 2']],
    ['a clause under the number of another section', '1 1.1 2 1.1 2.2 2.3', ['1.1 for 2.1']],
    ['a heading that was forgotten', '1 1.1 1.2 2.1 2.2 3 3.1', ['2.1 for 1.3']],
    ['a level left out', '1 1.1.1 1.1.2 1.2', ['1.1.1 for 1.1']],
    ['a first number that is not 1', '2 2.1', ['2 for 1']],
    ['a number with a zero before it', '1 1.01 1.2', ['1.01 for 1.1']],
  ])('%s', (_, numbers, expected) => {
    expect(wrong(numbers)).toEqual(expected)
  })
})

describe('numbers with names are counted by themselves', () => {
  it.each([
    [
      'articles',
      '# Т\n\n## Глава 1. А\n\n### Статья 1. Б\n\n1. а\n2. б\n\n### Статья 2. В\n\n1. а\n2. б\n\n## Глава 2. Г\n\n### Статья 3. Д',
    ],
    ['sections', '# Т\n\n## Раздел 1\n\n1. а\n2. б\n\n## Раздел 2\n\n3. в'],
    ['annexes', '# Т\n\n## 1. А\n\n1.1. а\n\n## Приложение 1\n\n1. а\n\n1.1. б\n\n1.2. в'],
    ['no numbers at all', '# Т\n\n## А\n\nа\n\n- б'],
  ])('%s', (_, source) => {
    expect(findMisnumbered(new TextView('ru', source).clauses)).toEqual([])
  })
})
