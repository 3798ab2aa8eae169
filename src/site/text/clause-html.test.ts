import { expect, test } from 'vitest'
import { renderClause } from './clause-html.ts'

test('the number stands inside the first block and links to the clause', () => {
  expect(
    renderClause({
      number: '8.2',
      content: [
        ['p', {}, 'Әрбір ', ['strong', {}, 'жаңа']],
        ['p', {}, '…'],
      ],
    }),
  ).toBe('<p><a class="number" href="#8.2">8.2.</a> Әрбір <strong>жаңа</strong></p><p>…</p>')
})

test('a preamble has no number', () => {
  expect(renderClause({ number: null, content: [['p', {}, 'Кіріспе']] })).toBe('<p>Кіріспе</p>')
})

test('a number without words is still shown', () => {
  expect(renderClause({ number: '3', content: [] })).toBe('<a class="number" href="#3">3.</a> ')
})
