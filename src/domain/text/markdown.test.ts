import { expect, it } from 'vitest'
import { getOffset, parseMarkdown, renderHtml, renderMarkup, toPlainText } from './markdown.ts'

const markup = (source: string) => renderMarkup(parseMarkdown(source).children)

it.each([
  ['Біз **деректерді** сақтаймыз', '<p>Біз <strong>деректерді</strong> сақтаймыз</p>'],
  ['3. имя', '<ol start="3">\n<li>имя</li>\n</ol>'],
  ['see <info@5qbe.kz>', '<p>see <a href="mailto:info@5qbe.kz">info@5qbe.kz</a></p>'],
])('renders %j', (source, html) => {
  expect(renderHtml(markup(source))).toBe(html)
})

it.each([
  ['an address that runs code', '[а](javascript:alert(1))', '<p><a>а</a></p>'],
  ['raw HTML', 'а <b onclick="x()">б</b>', '<p>а б</p>'],
  ['an image', '![а](https://a.kz/a.png)', '<p></p>'],
])('drops %s', (_, source, html) => {
  expect(renderHtml(markup(source))).toBe(html)
})

it.each([
  ['a line  \nand another', '<p>a line<br>\nand another</p>'],
  ['one\n\n---\n\ntwo', '<p>one</p>\n<hr>\n<p>two</p>'],
  ['| a |\n|:-:|\n| b |', 'align="center"'],
])('prints what has no end as HTML has it: %j', (source, html) => {
  expect(renderHtml(markup(source))).toContain(html)
})

it('prints an attribute without a value by its name alone', () => {
  expect(renderHtml([['details', { open: '', name: 'a"b' }, 'x']])).toBe(
    '<details open name="a&quot;b">x</details>',
  )
})

it('drops HTML that was written by hand, comments too', () => {
  expect(renderHtml(markup('one <b>two</b> <!-- three -->\n\n<div>four</div>'))).not.toMatch(/<b>|three|four/)
})

it('prints text as text', () => {
  expect(renderHtml(['<script>'])).toBe('&lt;script&gt;')
})

it('gives the words of nested markup without tags', () => {
  expect(toPlainText(markup('Біз [**деректерді**](https://5qbe.kz) сақтаймыз'))).toBe(
    'Біз деректерді сақтаймыз',
  )
})

it('knows where a node stands in the source', () => {
  const [, second] = parseMarkdown('Бір.\n\nЕкі.\n').children
  expect(second && [getOffset(second, 'start'), getOffset(second, 'end')]).toEqual([6, 10])
})
