import { LANGUAGE_NAMES } from '../../domain/language/names.ts'
import type { Locale } from '../../domain/locale.ts'
import type { ClauseFragment, Markup } from '../../domain/text/markup.ts'
import type { SiteSay } from '../i18n/say.ts'
import { h } from '../markup.ts'
import { alignBilingualRows } from './bilingual-rows.ts'
import { markClause } from './clause-markup.ts'
import { indexByNumber } from './numbered-clauses.ts'
import { findMentioned, type HrefOf } from './references.ts'

/** A text in two languages. */
interface Bilingual {
  pair: readonly [Locale, Locale]
  left: readonly ClauseFragment[]
  right: readonly ClauseFragment[]
  /** The language that prevails. */
  authentic: Locale
  say: SiteSay
}

/** Two languages of a version beside each other, as the page shows them that is stored for a version in force. */
export function renderBilingual({ pair, left, right, authentic, say }: Bilingual): Markup[] {
  const [one, other] = pair
  const hrefs = { [one]: createHrefs(left), [other]: createHrefs(right) }
  const text = (clause: ClauseFragment | null, locale: Locale) =>
    h('div', { class: 'text', lang: locale }, clause ? markClause(clause, hrefs[locale]) : [])
  const rows = alignBilingualRows(left, right).map((row) => {
    const isSection = ((row.left ?? row.right)?.heading ?? 0) > 0
    return h(
      'div',
      { class: isSection ? 'pair section' : 'pair', id: row.id },
      text(row.left, one),
      text(row.right, other),
    )
  })
  const names = pair.map((side) => {
    const mark = side === authentic && h('small', {}, say('bilingual.prevailsMark'))
    return h('p', {}, h('span', { lang: side }, LANGUAGE_NAMES[side]), mark)
  })
  return [
    h('p', { class: 'translation' }, say(`prevails.${authentic}`)),
    h('div', { class: 'pairs' }, h('div', { class: 'pair names' }, names), rows),
  ]
}

/** Leads to what a version mentions of itself; other versions are not at hand here. */
function createHrefs(clauses: readonly ClauseFragment[]): HrefOf {
  const numbers = indexByNumber(clauses)
  return (mention) => (mention.version === null ? findMentioned(numbers, mention) : null)
}
