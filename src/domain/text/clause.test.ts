import { expect, it } from 'vitest'
import { flattenClauses, parseClauses, parsePrintedNumber } from './clause.ts'
import { renderHtml, toPlainText } from './markdown.ts'

const numbers = (source: string) =>
  flattenClauses(parseClauses(source).clauses).map((clause) => clause.number)

it('reads title, preamble, sections and clauses of three levels', () => {
  const source =
    '# САЯСАТ\n\nКіріспе.\n\n## 1. Бөлім\n\n1.1. Тармақ:\n\n1.1.1. тармақша;\n\n1.2. Тармақ.\n\n## 2. Бөлім\n'
  expect(parseClauses(source).title).toBe('САЯСАТ')
  expect(numbers(source)).toEqual([null, '1', '1.1', '1.1.1', '1.2', '2'])
})

it('puts each clause under the clause it is numbered after', () => {
  const [section] = parseClauses('# T\n\n## 8. S\n\n8.2. A\n\n8.2.1. B\n\n8.10. C\n').clauses
  expect(section?.clauses.map((clause) => clause.number)).toEqual(['8.2', '8.10'])
  expect(section?.clauses[0]?.clauses.map((clause) => clause.number)).toEqual(['8.2.1'])
})

it('takes the printed number out of the content', () => {
  const [section] = parseClauses('# T\n\n## 8. Жаңа редакциялар\n\n8.2. Саясат **жаңа**.\n').clauses
  expect(toPlainText(section?.content ?? [])).toBe('Жаңа редакциялар')
  expect(renderHtml(section?.clauses[0]?.content ?? [])).toBe('<p>Саясат <strong>жаңа</strong>.</p>')
})

it('keeps paragraphs and tables without a number with the clause before them', () => {
  const [section] = parseClauses(
    '# T\n\n## 1. S\n\n1.1. A\n\nстрока\n\n| a | b |\n|---|---|\n| 1 | 2 |\n',
  ).clauses
  expect(section?.clauses).toHaveLength(1)
  expect(renderHtml(section?.clauses[0]?.content ?? [])).toMatch(/^<p>A<\/p>\s*<p>строка<\/p>\s*<table>/)
})

it('drops raw HTML, scripts and addresses that could run code', () => {
  const [clause] = parseClauses(
    '# T\n\n<script>alert(1)</script> [a](javascript:alert(1)) [b](https://5qbe.kz) <b>c</b>\n',
  ).clauses
  expect(renderHtml(clause?.content ?? [])).toBe('')
  const [other] = parseClauses(
    '# T\n\nx <img src=x onerror=alert(1)> [a](javascript:alert(1)) [b](https://5qbe.kz)\n',
  ).clauses
  expect(renderHtml(other?.content ?? [])).toBe('<p>x  <a>a</a> <a href="https://5qbe.kz">b</a></p>')
})

it.each([
  ['8.2. Text', '8.2'],
  ['8. Title', '8'],
  ['2026 жылғы', null],
  ['5qbe.kz/auth', null],
])('reads the printed number of %j as %j', (text, number) => {
  expect(parsePrintedNumber(text)).toBe(number)
})
