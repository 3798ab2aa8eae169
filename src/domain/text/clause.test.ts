import { globSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '../locale.ts'
import { flattenClauses, parseClauses } from './clause.ts'
import { renderHtml, toPlainText } from './markdown.ts'
import type { Markup } from './markup.ts'
import { parseOutline, TITLE_ID } from './outline.ts'

const root = new URL('../../..', import.meta.url).pathname
const POLICIES = globSync('policies/*/*/*.md', { cwd: root }).map((file) => `${root}/${file}`)
const VERSIONS = [...new Set(POLICIES.map((file) => dirname(file)))]

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
  expect(renderHtml(section?.clauses[0]?.content ?? [])).toMatch(
    /^<p>A<\/p>\s*<p id="1.1-p1">строка<\/p>\s*<table>/,
  )
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

const html = (source: string) => {
  const [clause] = parseClauses(source).clauses
  return renderHtml(clause?.content ?? [])
}

describe('prints what was written', () => {
  it.each([
    ['1) имя\n2) адрес', '<ol role="list">', ['1)', '2)']],
    ['3. имя\n4. адрес', '<ol start="3" role="list">', ['3.', '4.']],
    ['- имя', '<ul>', []],
  ])('before the items of %j', (source, list, markers) => {
    const page = html(source)
    expect(page).toContain(list)
    expect([...page.matchAll(/<span class="marker">(.*?)<\/span> /g)].map(([, marker]) => marker)).toEqual(
      markers,
    )
  })

  it.each([
    ['## 7-бап\n\nМәтін', '7-бап', null],
    ['## Статья 7. Права', 'Статья 7.', null],
    ['**Статья 1. Права**', 'Статья 1.', null],
    ['8.2. Text', '8.2.', '8.2'],
    ['## IV. Rights', 'IV.', null],
    ['§ 4. Rights', '§ 4.', null],
    ['2.5 years of it', null, null],
  ])('before the words of %j', (source, label, number) => {
    const [clause] = parseClauses(source).clauses
    expect([clause?.label, clause?.number]).toEqual([label, number])
    if (label !== null) expect(toPlainText(clause?.content ?? [])).not.toContain(label)
  })
})

it('prints each line that begins like an item by itself, the words as they are marked', () => {
  const [clause] = parseClauses('1.1. We keep:\n(a) your *name*;\n(b) your age.\n').clauses
  expect(renderHtml(clause?.content ?? []).split(/\n/)).toEqual([
    '<p>We keep:</p>',
    '<p id="1.1-a">(a) your <em>name</em>;</p>',
    '<p id="1.1-b">(b) your age.</p>',
  ])
})

it('finds where a link leads that is defined elsewhere', () => {
  const source = '1.1. See [it][law].\n\n1.2. Text.\n\n[law]: https://5qbe.kz\n'
  expect(html(source)).toContain('<a href="https://5qbe.kz">it</a>')
})

describe('every block of a comparison has its address on the page', () => {
  const idsOf = (source: string) => {
    const of = (content: readonly Markup[]): string[] =>
      content.flatMap((item) => {
        if (typeof item === 'string') return []
        const [, attributes, ...children] = item
        return [...(attributes.id ? [attributes.id] : []), ...of(children)]
      })
    return flattenClauses(parseClauses(source).clauses).flatMap(({ id, content }) => [id, ...of(content)])
  }
  const blockIds = (source: string) =>
    parseOutline(source).blocks.flatMap(({ id }) => (id === TITLE_ID ? [] : [id]))

  it.each(POLICIES)('%s', (file) => {
    const source = readFileSync(file, 'utf8')
    expect(idsOf(source)).toEqual(blockIds(source))
  })

  it('whatever is written', () => {
    const part = fc.constantFrom(
      ...[
        '# T',
        '## 1. A',
        '## B',
        '### Статья 2',
        '1.1. a',
        '1.2 b',
        'text',
        'a\n1) b\n2) *c*\n(d) e',
        '- a\n  - b',
      ],
      ...[
        '1. a\n2. b\n\n   c',
        '3) a\n   1. b',
        '| a | b |\n|---|---|\n| 1 | 2 |',
        '> q\n> - r',
        '```\nx\n```',
      ],
      ...[
        '- a\n  1) b',
        '- - a',
        '1. - a',
        '---',
        '[x]: /a',
        '<div>x</div>',
        'a  \n1) b',
        '- | a |\n  |---|\n  | b |',
      ],
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const source = parts.join('\n\n')
        const found = idsOf(source)
        expect(found).toEqual(blockIds(source))
        expect(new Set(found).size).toBe(found.length)
        for (const id of found) expect(id).toMatch(/^[a-z\d][a-z\d._-]*$/)
      }),
    )
  })
})

it.each(VERSIONS)('%s has the same addresses in three languages', (folder) => {
  const [kk, ru, en] = LOCALES.map((locale) =>
    parseOutline(readFileSync(`${folder}/${locale}.md`, 'utf8')).blocks.map(({ id }) => id),
  )
  expect(kk?.length).toBeGreaterThan(3)
  expect(ru).toEqual(kk)
  expect(en).toEqual(kk)
})
