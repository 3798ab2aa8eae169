import type { Paragraph } from 'mdast'
import { getOffset } from '../../text/markdown.ts'
import type { TextView } from '../text-view.ts'

const LOOKS_LIKE_CLAUSE = /^((?:[*_]{1,3}|\\)?)(\d+(?:\.\d+)+)(?!\d|\.\d)/

/** A number that looks like that of a clause to a reader but not to a program. */
export interface UnreadNumber {
  number: string
  start: number
}

/** Finds `8.2 Text`, `**8.2.** Text` and `8.2.Text` where a clause with that number could stand. */
export function findUnreadNumbers(text: TextView): UnreadNumber[] {
  const numbers = new Set(text.clauses.flatMap(({ number }) => number ?? []))
  const starts = new Set(text.clauses.flatMap((clause) => (clause.number === null ? [] : clause.start)))
  const paragraphs = text.tree.children.filter((node): node is Paragraph => node.type === 'paragraph')
  return paragraphs.flatMap((node) => {
    const start = getOffset(node, 'start')
    const words = text.source.slice(start, getOffset(node, 'end'))
    const [, mark = '', number = ''] = LOOKS_LIKE_CLAUSE.exec(words) ?? []
    const isClause = starts.has(start)
    const above = number.split('.').slice(0, -1).join('.')
    return isClause || !numbers.has(above) ? [] : [{ number, start: start + mark.length }]
  })
}
