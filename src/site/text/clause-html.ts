import { renderHtml } from '../../domain/text/markdown.ts'
import type { ClauseFragment } from '../../domain/text/markup.ts'
import { markClause } from './clause-markup.ts'
import type { HrefOf } from './references.ts'

/** Prints a clause's own content, see {@link markClause}. */
export function renderClause(
  clause: Pick<ClauseFragment, 'id' | 'label' | 'content'>,
  hrefOf?: HrefOf,
): string {
  return renderHtml(markClause(clause, hrefOf))
}
