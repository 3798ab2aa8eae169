import type { Addressing } from '../../domain/config/config.ts'
import type { Locale } from '../../domain/locale.ts'
import type { ClauseFragment } from '../../domain/text/markup.ts'
import type { SitePolicy, SiteVersion } from '../build/library.ts'
import { renderClause } from './clause-html.ts'
import { createLinkResolver } from './references.ts'

const printed = new WeakMap<ClauseFragment, string>()

/** A clause of a version's text as HTML; printed once for all pages that show it. */
export function renderClauseText(
  settings: Addressing,
  policy: SitePolicy,
  version: SiteVersion,
  locale: Locale,
  clause: ClauseFragment,
): string {
  const html =
    printed.get(clause) ?? renderClause(clause, createLinkResolver(settings, policy, version, locale))
  printed.set(clause, html)
  return html
}
