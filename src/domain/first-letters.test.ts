import { describe, expect, it } from 'vitest'
import { fileByFirstLetter, listFirstLetters } from './first-letters.ts'
import { LINGUISTICS } from './language/linguistics-of.ts'
import { LOCALES } from './locale.ts'

describe('listFirstLetters', () => {
  it.each([
    ['күн|тәулік', 'кт'],
    ['(?:ресей )?рубл|₽', 'р₽'],
    [String.raw`(?:us)?\$|usd`, 'u$'],
    ['(?<![-‑])м(?![a-z])', 'м'],
    ['[ий]ен', 'ий'],
    ['(?<day>а|б)в', 'аб'],
    ['а{0,2}б*в+г', 'абв'],
    ['^(?:а|)б$', 'аб'],
    ['(?=а)б', 'б'],
  ])('reads them from %s', (pattern, letters) => {
    expect([...(listFirstLetters(pattern) ?? [])].join('')).toBe(letters)
  })

  it.each([String.raw`\p{L}+а`, '[^а]б', '[а-я]', '.а', String.raw`\d`, 'а?', ''])(
    'cannot tell what %s begins with',
    (pattern) => {
      expect(listFirstLetters(pattern)).toBeNull()
    },
  )
})

describe('fileByFirstLetter', () => {
  it('keeps the order of rows, and those that may begin with anything', () => {
    const find = fileByFirstLetter(['аб', String.raw`\p{L}б`, '[ав]', 'вб'], String, (mine) => mine.join(' '))
    expect(find('а')).toBe(String.raw`аб \p{L}б [ав]`)
    expect(find('в')).toBe(String.raw`\p{L}б [ав] вб`)
    expect(find('г')).toBe(String.raw`\p{L}б`)
  })

  it('builds the rows of a letter once', () => {
    let built = 0
    const find = fileByFirstLetter(['а'], String, () => ++built)
    expect([find('а'), find('а'), find('б')]).toEqual([1, 1, 2])
  })

  it('finds every plain word of the tables by its letter', () => {
    const words = LOCALES.flatMap((locale) => {
      const { meanings, numerals } = LINGUISTICS[locale]
      return [...meanings.said.flatMap((meaning) => meaning.words), ...Object.values(numerals)]
    })
    for (const pattern of words) {
      const letters = listFirstLetters(pattern)
      const [plain] = pattern.match(/^\p{L}+(?=\||$)/u) ?? []
      if (plain) expect(letters?.has(plain.charAt(0)), pattern).toBe(true)
    }
  })
})
