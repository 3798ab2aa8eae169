import type { ShownChange } from '../../domain/changes/shown-change.ts'
import { escapeGitHubLine, escapeGitHubText, escapeParagraph } from './github-text.ts'

const BREAK = '<br>'
const TAGS = { added: 'ins', removed: 'del' } as const

/**
 * A changed clause as GitHub shows it: its number and what happened, an arrow for a move, the words with what went
 * struck and what came underlined, then the facts not to be missed. HTML tags, because `~~` and `**` beside letters
 * and quotation marks are not always taken for marks.
 */
export function renderChange({ moved, label, ops, facts }: ShownChange): string {
  return [
    `**${moved ? '↪ ' : ''}${escapeGitHubLine(label)}**`,
    escapeParagraph(ops.reduce((before, op) => before + findGap(before, op) + renderMarks(op), '')),
    facts.map((fact) => `- ⚑ ${renderFact(fact)}`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** What replaces a word stands apart from it; punctuation does not. */
function findGap(before: string, [kind, text]: ShownChange['ops'][number]): string {
  const replaces = kind !== 'same' && /<\/(ins|del)>$/.test(before)
  return replaces && /^[\p{L}\p{N}«"(]/u.test(text) ? ' ' : ''
}

/** A mark may not hold the space beside it, nor span two paragraphs. */
function renderMarks([kind, text]: ShownChange['ops'][number]): string {
  return text
    .split(/(\s*\n\s*\n\s*)/)
    .map((part, index) => {
      if (index % 2 === 1) return BREAK
      const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(part) ?? []
      const words = escapeGitHubText(inner.replace(/\s+/g, ' '))
      const tag = kind === 'same' || words === '' ? null : TAGS[kind]
      return `${before && ' '}${tag ? `<${tag}>${words}</${tag}>` : words}${after && ' '}`
    })
    .join('')
}

function renderFact([name, before, after]: ShownChange['facts'][number]): string {
  const sides = [
    before && `<del>${escapeGitHubLine(before)}</del>`,
    after && `<ins>${escapeGitHubLine(after)}</ins>`,
  ]
  return `${escapeGitHubLine(name)}: ${sides.filter(Boolean).join(' → ')}`
}
