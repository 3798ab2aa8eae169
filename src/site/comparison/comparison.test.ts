import { describe, expect, test } from 'vitest'
import { diffTexts } from '../../domain/diff/diff.ts'
import { renderHtml, toPlainText } from '../../domain/text/markdown.ts'
import type { Markup } from '../../domain/text/markup.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { sayIn } from '../i18n/say.ts'
import type { Comparison } from './comparison.ts'
import { renderComparisonHead } from './comparison-head.ts'
import { renderComparisonWarnings, renderQuietNotes } from './comparison-notes.ts'
import { renderComparisonBody } from './render-comparison.ts'
import type { ChangeView } from './view-names.ts'

const ASK = 'The user may ask for a copy of everything that is kept about the account.'
const WEEK = 'Every letter is answered within a week of its arrival, as clause 2.1 says.'
const BEFORE = `# Policy\n\n## 1. Data\n\n1.1. ${ASK}\n\n1.2. See [our page](https://a.kz) for more of all this.\n\n## 2. Law\n\n2.1. The law of the republic applies.\n\n2.2. ${WEEK}\n`
const AFTER = `# Policy\n\n## 1. Data\n\n1.1. See [our page](https://b.kz) for more of all this.\n\n## 2. Law\n\n2.1. What is new stands before the law here.\n\n2.2. The law of the republic applies.\n\n2.3. ${WEEK}\n\n2.4. ${ASK.replace('copy', 'paper copy')}\n`

function compare(view: ChangeView, from = 1, to = 2): Comparison {
  return {
    base: '/auth',
    languages: ['kk', 'ru', 'en'],
    locale: 'en',
    policy: 'privacy',
    view,
    from: { number: from, dated: `version ${from}` },
    to: { number: to, dated: `version ${to}` },
    say: sayIn('en'),
    sayChange: sayDomainIn('en'),
    terms: [],
    diff: diffTexts(BEFORE, AFTER, 'en'),
    hrefs: { inline: '../', side: 'side/', table: 'table/' },
    findHistory: (_, number) => number,
  }
}
const html = (content: Markup[]) => renderHtml(content).replaceAll(/<span class="unseen">.*?<\/span>/g, '')

describe('what the words alone do not show', () => {
  const notes = toPlainText(renderComparisonWarnings(compare('inline')))

  test('is a new address under the same words', () => {
    const body = html(renderComparisonBody(compare('inline')))
    expect(body).toContain('<section class="change form" id="1.1" data-change>')
    expect(body).toContain('<li>Link address: <del>https://a.kz</del> → <ins>https://b.kz</ins></li>')
  })

  test('is a reference that was left behind', () => {
    expect(notes).toContain('2.3: names 2.1, but that clause is now 2.2')
  })
})

describe('besides the changes a page tells', () => {
  const told = (given: Partial<Comparison>) => {
    const comparison = { ...compare('inline'), ...given }
    const page = [...renderComparisonWarnings(comparison), ...renderComparisonBody(comparison)]
    return toPlainText([...page, ...renderQuietNotes(comparison)])
  }
  const diffOf = (before: string, after: string) => diffTexts(`${before}\n`, `${after}\n`, 'en')

  test('which terms differ', () => {
    const page = told({ terms: [{ name: 'Contact', before: 'a@5qbe.kz', after: 'b@5qbe.kz' }] })
    expect(page).toMatch(/Contact: .*a@5qbe\.kz.*b@5qbe\.kz/)
  })

  test('whether it is exact', () => {
    const { diff } = compare('inline')
    expect(told({ diff: { ...diff, caps: ['words'] } })).toContain(sayIn('en')('changes.coarse'))
    expect(told({})).not.toContain(sayIn('en')('changes.coarse'))
  })

  test.each([
    ['spaces', 'A is  B.', 'A is B.', 'Spaces (1)'],
    ['numbers', '1.1. A is B.', '1.2. A is B.', 'Number (1): 1.1 → 1.2'],
  ])('what is only counted: %s, and then says not that nothing differs', (_, before, after, words) => {
    const page = told({ diff: diffOf(before, after) })
    expect(page).toContain(words)
    expect(page).not.toContain(sayIn('en')('changes.none'))
    expect(told({ diff: diffOf(after, after) })).toContain(sayIn('en')('changes.none'))
  })
})

describe('a clause that moved', () => {
  test('is shown once, with the way there and back', () => {
    const body = html(renderComparisonBody(compare('inline')))
    expect(body).toContain('id="was-1.1"')
    expect(body).toContain('<a href="#2.4">moved to 2.4</a>')
    expect(body).toContain('<a href="#was-1.1">moved from 1.1</a>')
    expect(body).toContain('ask for a <ins>paper</ins> copy')
  })

  test('stands in the table with both its numbers', () => {
    const table = html(renderComparisonBody(compare('table')))
    expect(table).toContain('Clause 1.1 → 2.4 <small>moved, changed</small>')
    expect(table).toContain('<p>1.1. The user may ask for a copy of')
  })
})

test.each(['inline', 'side', 'table'] as const)('the view %s has every id once, and no dead link', (view) => {
  const page = renderHtml([
    ...renderComparisonHead(compare(view)),
    ...renderComparisonWarnings(compare(view)),
    ...renderComparisonBody(compare(view)),
    ...renderQuietNotes(compare(view)),
  ])
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])
  expect(ids).toEqual([...new Set(ids)])
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1])
  expect(links.filter((link) => !ids.includes(link))).toEqual([])
  expect(page.match(/data-change/g)).toHaveLength(3)
})

test('back in time neither side is called new', () => {
  const page = toPlainText(renderComparisonBody(compare('table', 2, 1)))
  expect(page).toContain('Version taken as the base')
  expect(page).not.toContain('Later version')
})

test('places that several clauses of a section left stand in one line, each named by its label', () => {
  const items = [
    'Alpha is the first letter.',
    'Beta comes after it.',
    'Gamma follows that.',
    'Delta is the fourth.',
  ]
  const list = (...order: number[]) =>
    `## A. Letters\n\n${order.map((n, at) => `${at + 1}. ${items[n]}\n`).join('')}`
  const diff = diffTexts(list(0, 1, 2, 3), list(2, 3, 0, 1), 'en')
  const body = html(renderComparisonBody({ ...compare('inline'), diff }))
  expect(body.match(/<p class="left">/g)).toHaveLength(1)
  expect(body).toMatch(/moved to [12]\.<\/a><\/span>; <span/)
})
