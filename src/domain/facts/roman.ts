import { findLookalike } from '../language/alphabets.ts'

/** Roman numerals up to 39, in letters of either alphabet: XX, ХХ, ІІІ; one letter only in a number, 94-V. */
const TOKEN =
  /(?<![\p{L}\p{N}'’]|\p{Ll}-)(?:[IVXІХ]{2,7}(?![\p{L}\p{N}'’])|(?<=\d-)[IVXІХ](?![\p{L}\p{N}]))/gu
const NUMERAL = /^(X{0,3})(IX|IV|V?I{0,3})$/
const ONES = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

/** A number in Roman numerals. */
export interface Roman {
  value: number
  start: number
  end: number
}

/** Finds Roman numerals in a text as it is written. */
export function findRomans(text: string): Roman[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) => {
    const [, tens = '', ones = ''] = NUMERAL.exec(findLookalike(token, 'latin') ?? '') ?? []
    const value = tens.length * 10 + ONES.indexOf(ones)
    return value > 0 ? [{ value, start: index, end: index + token.length }] : []
  })
}
