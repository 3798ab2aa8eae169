import type { ClauseState } from '../../domain/changes/clause-history.ts'
import { joinSideWords } from '../../domain/changes/shown-runs.ts'
import type { Locale } from '../../domain/locale.ts'
import { renderHtml } from '../../domain/text/markdown.ts'
import { h } from '../markup.ts'
import { renderOps } from './change-words.ts'

/** A clause as it came to read in a version: what differs from the version before is marked, a new clause is not. */
export function renderWording({ changes: [own, ...below] }: ClauseState, locale: Locale): string {
  const isNew = own?.before === null
  const blocks = [...(own ? [own] : []), ...below].map(({ ops }) =>
    h('p', { class: 'words' }, isNew ? joinSideWords(ops, 'added') : renderOps(ops, locale)),
  )
  return renderHtml(blocks)
}
