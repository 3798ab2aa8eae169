import { h } from '../../widget/dom.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import { cutExcerpt } from './excerpt.ts'
import type { Hit } from './search-clauses.ts'
import type { Stem } from './stems.ts'

/** One row for each clause: its name leads to it, and the words that were found stand in their sentence. */
export function renderHits(hits: readonly Hit[], stem: Stem, say: AreaSay<'site'>): Node[] {
  return hits.map((hit) => renderHit(hit, stem, say))
}

function renderHit({ clause, stems, isPast }: Hit, stem: Stem, say: AreaSay<'site'>): Node {
  const { policy, label, href, heading, text, past } = clause
  const holds = (words: string) => cutExcerpt(words, stems, stem).some(({ isMarked }) => isMarked)
  const former = isPast ? past.find((one) => holds(one.text)) : undefined
  const pieces = cutExcerpt(former?.text ?? text, stems, stem)
  return h(
    'li',
    {},
    h('a', { href: former?.href ?? href }, `${policy}, ${label}`),
    heading !== '' && h('small', {}, heading),
    former &&
      h(
        'small',
        { class: 'former' },
        say(text === '' ? 'site.search.removed' : 'site.search.past', { version: former.version }),
      ),
    h('p', {}, ...pieces.map((piece) => (piece.isMarked ? h('mark', {}, piece.text) : piece.text))),
  )
}
