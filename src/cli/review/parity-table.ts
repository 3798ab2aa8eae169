import type { TextDiff } from '../../domain/diff/change.ts'
import { type ByLocale, LOCALES } from '../../domain/locale.ts'
import { fitBlocks } from './fitted.ts'
import { type Fate, listParityRows, type ParityRow } from './parity-rows.ts'
import type { ReviewWords } from './review-words.ts'

const SIGNS: Record<Fate, string> = {
  same: '·',
  changed: '✎',
  added: '＋',
  removed: '－',
  moved: '↪',
  'moved-changed': '↪ ✎',
}
/** As many rows are read at a glance; beyond, only those are shown in which the languages differ. */
const FEW = 40
const ROOM = 6000

/** The changed clauses with what became of each in the three languages, as a table; empty when nothing changed. */
export function renderParityTable(diffs: ByLocale<TextDiff>, words: ReviewWords): string {
  const rows = listParityRows(diffs)
  if (rows.length === 0) return ''
  const differing = rows.filter(({ differs }) => differs)
  const wanted = rows.length <= FEW ? rows : differing
  const { shown } = fitBlocks(
    wanted.map((row) => renderRow(row, words)),
    ROOM,
    1,
  )
  const { same, changed, added, removed, moved } = words.parityLegend
  const legend = [
    `${SIGNS.same} ${same}`,
    `${SIGNS.changed} ${changed}`,
    `${SIGNS.added} ${added}`,
    `${SIGNS.removed} ${removed}`,
    `${SIGNS.moved} ${moved}`,
    `⚠️ ${words.differs}`,
  ]
  const [alike, cut] = [rows.length - wanted.length, wanted.length - shown.length]
  const table = [`| ${words.clause} | ${LOCALES.join(' | ')} |`, '|:--|:-:|:-:|:-:|', ...shown].join('\n')
  return [
    `### ${words.parity}`,
    differing.length === 0 ? `✅ ${words.parityAgrees}` : `⚠️ ${words.differs}: ${differing.length}`,
    shown.length > 0 && table,
    shown.length > 0 && `<sub>${legend.join(' · ')}</sub>`,
    cut > 0 && `${words.cut}: ${cut}`,
    alike > 0 && `${words.alike}: ${alike}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function renderRow({ number, fates, differs }: ParityRow, words: ReviewWords): string {
  const name = number === '' ? words.preamble : number
  return `| ${differs ? '⚠️ ' : ''}${name} | ${LOCALES.map((locale) => SIGNS[fates[locale]]).join(' | ')} |`
}
