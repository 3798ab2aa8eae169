import { expect, test } from 'vitest'
import { renderClause } from './clause-html.ts'

test('the number stands inside the first block and links to the clause', () => {
  expect(
    renderClause({
      id: '8.2',
      label: '8.2.',
      content: [
        ['p', {}, 'Әрбір ', ['strong', {}, 'жаңа']],
        ['p', {}, '…'],
      ],
    }),
  ).toBe('<p><a class="number" href="#8.2">8.2.</a> Әрбір <strong>жаңа</strong></p><p>…</p>')
})

test('a preamble has no number', () => {
  expect(renderClause({ id: 'p1', label: null, content: [['p', {}, 'Кіріспе']] })).toBe('<p>Кіріспе</p>')
})

test('a number without words is still shown', () => {
  expect(renderClause({ id: '3', label: '3.', content: [] })).toBe('<a class="number" href="#3">3.</a> ')
})

test('a label is shown as it is printed, and its address is the same in every language', () => {
  expect(renderClause({ id: 'st-7', label: '7-бап', content: [['h2', {}, 'Құқықтар']] })).toBe(
    '<h2><a class="number" href="#st-7">7-бап</a> Құқықтар</h2>',
  )
})
