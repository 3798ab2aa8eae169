import { formatSideLabel } from '../../domain/changes/change-label.ts'
import type { Locale } from '../../domain/locale.ts'
import { renderMarkup, toPlainText } from '../../domain/text/markdown.ts'
import { type OutlineBlock, parseOutline } from '../../domain/text/outline.ts'
import { parseOnce } from '../../domain/text/parsed.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { SiteVersion } from '../build/library.ts'

/** What people call the clause at an address, in the language of the page; the address where there is none. */
export type ClauseNames = (address: string) => string

const known = new WeakMap<SiteVersion, Map<Locale, ClauseNames>>()

/** The names of a text's clauses, as the list of changes has them: `Статья 1, б)`. */
export function getClauseNames(version: SiteVersion | null | undefined, locale: Locale): ClauseNames {
  if (!version) return (address) => address
  const byLocale = known.get(version) ?? new Map<Locale, ClauseNames>()
  known.set(version, byLocale)
  const names = byLocale.get(locale) ?? createClauseNames(version.texts[locale], locale)
  byLocale.set(locale, names)
  return names
}

/** Reads the names from a text. */
export function createClauseNames(source: string, locale: Locale): ClauseNames {
  const { blocks } = parseOutline(source, parseOnce)
  const byAddress = new Map(blocks.map((block) => [block.id, block]))
  return (address) => {
    const block = byAddress.get(address)
    return block
      ? formatSideLabel({ ...block, path: block.id, opening: findOpening(block) }, sayDomainIn(locale))
      : address
  }
}

/** The words by which a block is found where no label of its own says so; of a row, those of its first cell. */
function findOpening({ node, label, clause, heading, place }: OutlineBlock): string {
  if (label !== null || place.level > 0) return ''
  const cell = node.type === 'tableRow' ? node.children[0] : undefined
  if (cell) return toPlainText(renderMarkup([{ type: 'paragraph', children: cell.children }])).trim()
  const isFoundByWords = clause === null && heading !== null
  return isFoundByWords && node.type === 'paragraph' ? toPlainText(renderMarkup([node])).trim() : ''
}
