import type { TextDiff } from '../../domain/diff/change.ts'
import { type ByLocale, LOCALES } from '../../domain/locale.ts'
import type { CliSay } from '../say.ts'
import { fitBlocks } from './fit-to-length.ts'
import { type Fate, listParityRows, type ParityRow } from './parity-rows.ts'

const SIGNS: Record<Fate, string> = {
  same: '·',
  changed: '✎',
  added: '＋',
  removed: '－',
  moved: '↪',
  'moved-changed': '↪ ✎',
}
/** A clause that moved and changed bears the signs of both. */
const EXPLAINED = ['same', 'changed', 'added', 'removed', 'moved'] as const satisfies Fate[]
/** As many rows are read at a glance; beyond, only those are shown in which the languages differ. */
const FEW = 40
const ROOM = 6000

/** The changed clauses with what became of each in every language, as a table; empty when nothing changed. */
export function renderParityTable(diffs: ByLocale<TextDiff>, say: CliSay): string {
  const rows = listParityRows(diffs)
  if (rows.length === 0) return ''
  const differing = rows.filter(({ differs }) => differs)
  const wanted = rows.length <= FEW ? rows : differing
  const { shown } = fitBlocks(
    wanted.map((row) => renderRow(row, say)),
    ROOM,
    1,
  )
  const legend = [
    ...EXPLAINED.map((fate) => `${SIGNS[fate]} ${say(`comment.parityLegend.${fate}`)}`),
    `⚠️ ${say('comment.differs')}`,
  ]
  const [alike, cut] = [rows.length - wanted.length, wanted.length - shown.length]
  const head = `| ${say('comment.clause')} | ${LOCALES.join(' | ')} |`
  const table = [head, `|:--|${':-:|'.repeat(LOCALES.length)}`, ...shown].join('\n')
  return [
    `### ${say('comment.parity')}`,
    differing.length === 0
      ? `✅ ${say('comment.parityAgrees')}`
      : `⚠️ ${say('comment.differs')}: ${differing.length}`,
    shown.length > 0 && table,
    shown.length > 0 && `<sub>${legend.join(' · ')}</sub>`,
    cut > 0 && `${say('comment.cut')}: ${cut}`,
    alike > 0 && `${say('comment.alike')}: ${alike}`,
  ]
    .filter(Boolean)
    .join('\n\n')
}

function renderRow({ number, fates, differs }: ParityRow, say: CliSay): string {
  const name = number === '' ? say('comment.preamble') : number
  return `| ${differs ? '⚠️ ' : ''}${name} | ${LOCALES.map((locale) => SIGNS[fates[locale]]).join(' | ')} |`
}
