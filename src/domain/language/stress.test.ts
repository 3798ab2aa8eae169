import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { findStress } from './stress.ts'

/** `беріл|мейді беріл|еді`: both words with a bar where their tails begin. */
function stressed(before: string, after: string): string | null {
  const stress = findStress(before, after)
  if (!stress) return null
  const [b, a] = stress.stem
  return `${before.slice(0, b)}|${before.slice(b)} ${after.slice(0, a)}|${after.slice(a)}`
}

describe('the tails of two forms of a word', () => {
  test.each([
    ['берілмейді', 'беріледі', 'беріл|мейді беріл|еді'],
    ['тұлғаларға', 'тұлғаға', 'тұлға|ларға тұлға|ға'],
    ['деректері', 'деректерін', 'деректері| деректері|н'],
    ['данных', 'данные', 'данны|х данны|е'],
    ['transfer', 'transferred', 'transfer| transfer|red'],
    ['онлайн-курсқа', 'онлайн-курстар', 'онлайн-курс|қа онлайн-курс|тар'],
  ])('%s → %s', (before, after, expected) => {
    expect(stressed(before, after)).toBe(expected)
  })

  test.each([
    ['құқық', 'құқығы', 'құқық| құқығ|ы'],
    ['талаптар', 'талабы', 'талап|тар талаб|ы'],
    ['құжаттық', 'құжаттығы', 'құжаттық| құжаттығ|ы'],
    ['ерік', 'еркін', null],
    ['серіктестік', 'серіктестігі', 'серіктестік| серіктестіг|і'],
  ])('begin after a softened consonant: %s → %s', (before, after, expected) => {
    expect(stressed(before, after)).toBe(expected)
  })

  it('begin after a whole letter, with the marks that combine with it', () => {
    expect(stressed('каждыи\u0306', 'каждые')).toBe('кажды|и\u0306 кажды|е')
    expect(stressed('свои\u0306ство', 'свойства')).toBe('свои\u0306ств|о свойств|а')
  })
})

describe('no stem', () => {
  test.each([
    ['the same word', 'деректер', 'деректер'],
    ['other words', 'обязан', 'вправе'],
    ['a stem of three letters', 'жоюды', 'жоюға'],
    ['a stem of less than 60 %', 'противоправный', 'противоречие'],
    ['several words', 'үшінші тұлғаларға', 'үшінші тұлғаға'],
    ['a number', '8.2-тармақ', '8.2-тармақта'],
    ['an address', 'info@5qbe.kz', 'info@5qbe.com'],
    ['only the first letter is another one', 'пайдаланушы', 'Пайдаланушы'],
  ])('%s: %s → %s', (_, before, after) => {
    expect(findStress(before, after)).toBeNull()
  })
})

it('says the same of a change and of its reverse', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абкгқғпблеі\u0306-'), minLength: 3, maxLength: 12 })
  fc.assert(
    fc.property(word, word, (before, after) => {
      const stem = findStress(before, after)?.stem
      expect(findStress(after, before)?.stem.toReversed()).toEqual(stem)
    }),
  )
})
