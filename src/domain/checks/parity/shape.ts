import type { Nodes } from 'mdast'
import { type ByLocale, mapLocales } from '../../locale.ts'
import { getOffset } from '../../text/markdown.ts'
import type { ClauseView, TextView } from '../text-view.ts'
import type { Claim } from './claim.ts'

const LIST: ByLocale<string> = { kk: '{} тармақты тізім', ru: 'список из {}', en: 'a list of {}' }
const NUMBERED: ByLocale<string> = {
  kk: '{} тармақты нөмірленген тізім',
  ru: 'нумерованный список из {}',
  en: 'a numbered list of {}',
}
const TABLE: ByLocale<string> = { kk: '{} кесте', ru: 'таблица {}', en: 'a table of {}' }

/** How a clause is built: the lists in it with their items, the tables with their size, the level of its heading. */
export function describeShape(text: TextView, clause: ClauseView): Claim[] {
  const claims: Claim[] = []
  const add = (form: ByLocale<string> | null, size: string, start: number, end = start) => {
    const key = `${form?.en ?? ''}${size}`
    const name = form && mapLocales((locale) => form[locale].replace('{}', size))
    claims.push({ key, text: size, start, end, sure: true, ...(name && { name }) })
  }
  // A second title is a fault of its own.
  if (clause.heading > 0) add(null, '#'.repeat(Math.max(2, clause.heading)), clause.start, clause.body)
  const visit = (node: Nodes) => {
    const start = getOffset(node, 'start')
    if (node.type === 'list') add(node.ordered ? NUMBERED : LIST, String(node.children.length), start)
    if (node.type === 'table')
      add(TABLE, `${node.children.length} × ${node.children[0]?.children.length ?? 0}`, start)
    if ('children' in node) node.children.forEach(visit)
  }
  for (const node of text.tree.children) {
    const at = getOffset(node, 'start')
    if (at >= clause.start && at < clause.end && (node.type === 'list' || node.type === 'table')) visit(node)
  }
  return claims
}
