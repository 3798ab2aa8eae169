import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { remark } from 'remark'
import gfm from 'remark-gfm'
import { describe, expect, test } from 'vitest'
import { buildShownChange } from '../../domain/changes/shown-change.ts'
import { buildChangeRuns, joinTexts } from '../../domain/changes/shown-runs.ts'
import type { Change } from '../../domain/diff/change.ts'
import { diffTexts } from '../../domain/diff/diff.ts'
import type { Locale } from '../../domain/locale.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import * as markdownOf from './change-markdown.ts'
import { escapeGitHubLine, escapeGitHubText, escapeParagraph } from './github-text.ts'

const markdown = remark().use(gfm)
const SHOWN = /^<\/?(ins|del|span|br)>$/

/** What a reader of GitHub's page sees: text with our marks as signs; anything else of markdown or HTML is an error. */
function seen(source: string): string {
  const visit = (node: Nodes): string => {
    if (node.type === 'text') return node.value
    if (node.type === 'html') {
      if (!SHOWN.test(node.value)) throw new Error(`HTML that is not ours: ${node.value}`)
      return { '<del>': '[-', '</del>': '-]', '<ins>': '{+', '</ins>': '+}', '<br>': ' ' }[node.value] ?? ''
    }
    if (['root', 'paragraph', 'link'].includes(node.type) && 'children' in node)
      return node.children.map(visit).join('')
    throw new Error(`A ${node.type}: ${source}`)
  }
  return visit(markdown.parse(source)).replaceAll('\u200b', '')
}

const renderChange = (one: Change, locale: Locale) =>
  markdownOf.renderChange(buildShownChange(one, sayDomainIn(locale)))

const change = (before: string, after: string, locale = 'ru'): Change => {
  const [found] = diffTexts(before, after, locale).changes.filter(
    ({ kind, moved }) => kind !== 'kept' || moved,
  )
  if (!found) throw new Error('nothing changed')
  return found
}

describe('a change', () => {
  test('shows what went struck and what came underlined, with the facts not to be missed', () => {
    expect(
      renderChange(change('1.1. Ответ даётся за 10 дней.\n', '1.1. Ответ даётся за 15 дней.\n'), 'ru'),
    ).toBe(
      [
        '**1.1**',
        'Ответ даётся за <del>10</del> <ins>15</ins> дней.',
        '- ⚑ Срок: <del>10 дней</del> → <ins>15 дней</ins>',
      ].join('\n\n'),
    )
  })

  test('shows a move by an arrow and the former number', () => {
    const [first, second, third] = [
      'Первый пункт о данных.',
      'Второй пункт об ответах.',
      'Третий пункт о сроках.',
    ]
    const before = `1.1. ${first}\n\n1.2. ${second}\n\n1.3. ${third}\n`
    const after = `1.1. ${third}\n\n1.2. ${first}\n\n1.3. ${second}\n`
    expect(renderChange(change(before, after), 'ru')).toBe('**↪ 1.1 · Прежде: 1.3 · текст не изменился**')
  })

  test('calls nobody, links to no other issue, begins no formula', () => {
    const text = renderChange(change('1.1. Пишите.\n', '1.1. Пишите @admin о деле #12 за $5 и $6.\n'), 'ru')
    expect(text).not.toMatch(/@admin|#12|[^>]\$/)
    expect(seen(text.split('\n\n')[1] ?? '')).toContain('@admin о деле #12 за $5 и $6')
  })
})

const folder = new URL('../../domain/diff/fixtures/diff/', import.meta.url)
const cases = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe('every case of the comparison', () => {
  test.each(cases)('%s is shown with exactly its words, and no sign of them taken for a mark', (name) => {
    const source = readFileSync(new URL(name, folder), 'utf8')
    const [, before = '', after = ''] = source.split(/^---.*\n/m)
    const locale = name.slice(0, 2) as 'kk' | 'ru' | 'en'
    for (const one of diffTexts(before, after, locale).changes) {
      if (one.kind === 'kept') continue
      const words = buildChangeRuns(one.ops)
        .map(({ mark, parts }) => {
          const [kind, text] = [mark ?? 'same', joinTexts(parts)]
          const [, start = '', inner = '', end = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
          if (kind === 'same' || inner === '') return text
          return start + (kind === 'removed' ? `[-${inner}-]` : `{+${inner}+}`) + end
        })
        .join('')
      const body = renderChange(one, locale).split('\n\n')[1] ?? ''
      // A space between what goes and what comes is ours.
      const plain = (text: string) => text.replace(/\s+/g, '').replaceAll('-]{+', '-]{+')
      if (words.trim() !== '') expect(plain(seen(body))).toBe(plain(words))
    }
  })
})

describe('words of a text', () => {
  const signs = fc.string({
    unit: fc.constantFrom(...'\\`*_{}[]<>()#+-.!|~&$@:/=^1a ж«»"\'\n'.split('')),
    maxLength: 40,
  })

  test('are shown as they are, whatever signs they hold', () => {
    fc.assert(
      fc.property(signs, (words) => {
        const expected = words.replace(/\s+/g, ' ').trim()
        expect(seen(escapeParagraph(escapeGitHubLine(words)))).toBe(expected)
      }),
      { numRuns: 2000 },
    )
  })

  test('leave an e-mail and a web address in one piece', () => {
    const words = 'info_kz@5qbe.kz, https://5qbe.kz/a_b'
    expect(escapeGitHubText(words)).toBe(words)
  })
})
