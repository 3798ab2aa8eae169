import fc from 'fast-check'
import { expect, it } from 'vitest'
import { visitPlainWords } from './plain-words.ts'

const wordsIn = (text: string) => {
  const words: string[] = []
  visitPlainWords(text, (start, end) => words.push(text.slice(start, end)))
  return words
}

it('leaves out spaces, figures and signs', () => {
  expect(wordsIn("«Пайдаланушы» 30 күн, the User's e-mail – № 94-V")).toEqual([
    ...['Пайдаланушы', 'күн', 'the', "User's", 'e', 'mail', 'V'],
  ])
  expect(wordsIn(' 1. ')).toEqual([])
})

const PATTERN = /[^\s\d.,;:!?()[\]{}«»"“”„‐‑–—/|*_`#<>№%§$€£₸₽+=\uffff-]+/g

it('finds what a pattern finds, with any character', () => {
  for (let code = 0; code < 0x10000; code++) {
    const text = `а${String.fromCharCode(code)}б`
    if (`${wordsIn(text)}` !== `${text.match(PATTERN)}`) expect(wordsIn(text)).toEqual(text.match(PATTERN))
  }
  const text = fc.string({ unit: 'binary' })
  fc.assert(
    fc.property(text, (one) => {
      expect(wordsIn(one)).toEqual(one.match(PATTERN) ?? [])
    }),
  )
})
