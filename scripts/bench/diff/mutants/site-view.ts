import type { Shown, View } from '../../../../src/domain/changes/hidden/view.ts'
import type { TextDiff } from '../../../../src/domain/diff/change.ts'
import type { Locale } from '../../../../src/domain/locale.ts'
import { renderHtml, toPlainText } from '../../../../src/domain/text/markdown.ts'
import type { Markup } from '../../../../src/domain/text/markup.ts'
import { sayDomainIn } from '../../../../src/messages/say-domain.ts'
import type { Comparison } from '../../../../src/site/comparison/comparison.ts'
import { renderComparisonHead } from '../../../../src/site/comparison/comparison-head.ts'
import { renderComparisonList } from '../../../../src/site/comparison/comparison-list.ts'
import {
  renderComparisonWarnings,
  renderQuietNotes,
} from '../../../../src/site/comparison/comparison-notes.ts'
import { renderComparisonBody } from '../../../../src/site/comparison/render-comparison.ts'
import { sayIn } from '../../../../src/site/i18n/say.ts'

/** The page of changes as the site renders it, without a browser; on it every block has an address of its own. */
export function createSiteView(locale: Locale): View {
  return { name: 'page', show: (diff) => showPage(diff, locale) }
}

function showPage(diff: TextDiff, locale: Locale): Shown {
  const comparison = createComparison(diff, locale)
  const body = renderComparisonBody(comparison)
  const page = [
    ...dropLegend(renderComparisonHead(comparison)),
    ...renderComparisonWarnings(comparison),
    ...renderComparisonList(comparison),
    ...body,
    ...renderQuietNotes(comparison),
  ]
  const words = page.filter((piece) => !isNotes(piece))
  return {
    says: renderHtml(page),
    removed: collectMarked(words, 'del'),
    added: collectMarked(words, 'ins'),
    readings: readClauses(words),
    silent: toPlainText(body).includes(comparison.say('changes.none')),
  }
}

function createComparison(diff: TextDiff, locale: Locale): Comparison {
  return {
    languages: ['kk', 'ru', 'en'],
    base: '/auth',
    locale,
    say: sayIn(locale),
    sayChange: sayDomainIn(locale),
    policy: 'privacy',
    from: { number: 1, dated: 'I' },
    to: { number: 2, dated: 'II' },
    diff,
    terms: [],
    view: 'inline',
    hrefs: { inline: '', side: '', table: '' },
    findHistory: () => null,
  }
}

/** Both wordings of changed clauses; what is rewritten is printed twice. */
function readClauses(content: readonly Markup[]): Shown['readings'] {
  const sections = findAll(content, ([, attributes]) => /\bchange\b/.test(attributes.class ?? ''))
  const read = (side: 'before' | 'after') =>
    sections
      .map((section) => {
        const whole = findAll([section], ([, attributes]) => attributes.class === 'whole')
        // Of an excerpt the clause itself stands below it, folded.
        const from = whole.length > 0 ? whole : [section]
        const [first, second] = findAll(from, ([, attributes]) => attributes.class === 'words')
        const words = second && side === 'after' ? second : first
        return words ? toPlainText(dropMarked([words], side === 'before' ? 'ins' : 'del')) : ''
      })
      .join('\n')
  return sections.length === 0 ? null : { before: read('before'), after: read('after') }
}

type Element = Exclude<Markup, string>

function findAll(content: readonly Markup[], isFit: (element: Element) => boolean): Element[] {
  return content.flatMap((piece) => {
    if (typeof piece === 'string') return []
    return isFit(piece) ? [piece] : findAll(piece.slice(2) as Markup[], isFit)
  })
}

function dropMarked(content: readonly Markup[], tag: string): Markup[] {
  return content.flatMap((piece): Markup[] => {
    if (typeof piece === 'string') return [piece]
    if (piece[0] === tag || isUnseen(piece)) return []
    return [[piece[0], piece[1], ...dropMarked(piece.slice(2) as Markup[], tag)]]
  })
}

/** The legend marks examples, not changes. */
function dropLegend(content: readonly Markup[]): Markup[] {
  return content.flatMap((piece): Markup[] => {
    if (typeof piece === 'string') return [piece]
    if (piece[1].class === 'legend') return []
    return [[piece[0], piece[1], ...dropLegend(piece.slice(2) as Markup[])]]
  })
}

function isNotes(piece: Markup): boolean {
  return typeof piece !== 'string' && /\bnotes\b/.test(piece[1].class ?? '')
}

/** Words in marks of one kind, without what is said to listeners only and without flags, which repeat them. */
function collectMarked(content: readonly Markup[], tag: 'ins' | 'del'): string[] {
  return content.flatMap((piece) => {
    if (typeof piece === 'string' || /\bflags\b/.test(piece[1].class ?? '')) return []
    const children = piece.slice(2) as Markup[]
    return piece[0] === tag
      ? [toPlainText(children.filter((child) => !isUnseen(child)))]
      : collectMarked(children, tag)
  })
}

function isUnseen(piece: Markup): boolean {
  return typeof piece !== 'string' && piece[1].class === 'unseen'
}
