import fc from 'fast-check'
import { expect, it } from 'vitest'
import { computeSpan, splitTokenSentences } from './sentence.ts'

it.each([
  ['Біз сақтаймыз . Сіз сұрайсыз', ['Біз сақтаймыз .', 'Сіз сұрайсыз']],
  ['Мы храним : имя ; адрес .', ['Мы храним :', 'имя ;', 'адрес .']],
  ['Really ? Yes !', ['Really ?', 'Yes !']],
  ['5qbe.kz , 12.05.2026', ['5qbe.kz , 12.05.2026']],
])('cuts %j after each stop', (text, sentences) => {
  expect(splitTokenSentences(text.split(' ')).map(({ key }) => key)).toEqual(sentences)
})

it('leaves no token out and has none twice', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('дерек', '.', 'имя', ';', 'data')), (tokens) => {
      const sentences = splitTokenSentences(tokens)
      expect(sentences.flatMap(({ start, length }) => tokens.slice(start, start + length))).toEqual(tokens)
      expect(sentences.every(({ length, weight }) => length > 0 && weight === length)).toBe(true)
    }),
  )
})

it('spans neighbouring sentences from the first to the last', () => {
  const sentences = splitTokenSentences('Бір . Екі . Үш .'.split(' '))
  expect(computeSpan([1, 2], sentences)).toEqual({ start: 2, length: 4 })
  expect(computeSpan([], sentences)).toEqual({ start: 0, length: 0 })
})
