import type { ClauseState } from '../../domain/changes/clause-history.ts'
import { joinSideWords } from '../../domain/changes/shown-runs.ts'
import { renderHtml } from '../../domain/text/markdown.ts'
import type { SiteSay } from '../i18n/say.ts'
import { h } from '../markup.ts'
import { renderOps } from './change-words.ts'

/** A clause as it came to read in a version: what differs from the version before is marked, a new clause is not. */
export function renderWording({ changes: [own, ...below] }: ClauseState, say: SiteSay): string {
  const isNew = own?.before === null
  const blocks = [...(own ? [own] : []), ...below].map(({ ops }) =>
    h('p', { class: 'words' }, isNew ? joinSideWords(ops, 'added') : renderOps(ops, say)),
  )
  return renderHtml(blocks)
}
