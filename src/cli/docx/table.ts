import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { ComparativeCell, ComparativeRow } from '../../domain/changes/comparative-rows.ts'
import { listShownFacts } from '../../domain/changes/shown-change.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { TableInput } from './input.ts'
import { buildTextRuns } from './runs.ts'
import { formatSideName, formatVersionLabel } from './versions.ts'

/** Widths of the columns in twentieths of a point; together what A4 across leaves between its margins. */
const WIDTHS = [620, 2080, 4620, 4620, 2890] as const

/** A row of up to so many characters on a side is kept on one page; a longer one may go on over the next. */
const SHORT = 700

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' }

/** The table: number, element, was, is, and an empty column in which the lawyer gives the reason. */
export function buildComparativeTable(input: TableInput): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    tableLook: { firstRow: true, firstColumn: false, noHBand: true, noVBand: true },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    rows: [buildHeadRow(input), ...input.rows.map((row, index) => buildBodyRow(row, index + 1, input))],
  })
}

function buildHeadRow({ policy, from, to, locale, say }: TableInput): TableRow {
  const titles = [
    [say('docx.number')],
    [sayDomainIn(locale)('changes.table.element')],
    [formatSideName('from', policy, from, to, say), formatVersionLabel(from, locale, say)],
    [formatSideName('to', policy, from, to, say), formatVersionLabel(to, locale, say)],
    [say('docx.reason')],
  ]
  return new TableRow({
    // Repeated at the top of every page.
    tableHeader: true,
    cantSplit: true,
    children: titles.map(([title = '', version], index) =>
      buildCell(
        index,
        [
          new Paragraph({ style: 'TableHead', children: [new TextRun({ text: title, bold: true })] }),
          ...(version === undefined ? [] : [new Paragraph({ style: 'TableHead', text: version })]),
        ],
        true,
      ),
    ),
  })
}

function buildBodyRow(
  { change, element, kinds, before, after }: ComparativeRow,
  nth: number,
  input: TableInput,
): TableRow {
  const facts = buildFactParagraphs(change, input)
  return new TableRow({
    cantSplit: Math.max(measureLength(before), measureLength(after)) <= SHORT,
    children: [
      buildCell(0, [new Paragraph({ style: 'TableText', text: String(nth) })]),
      buildCell(1, [
        new Paragraph({ style: 'TableText', text: element }),
        new Paragraph({ style: 'TableNote', text: kinds.join(', ') }),
      ]),
      buildCell(2, [buildWording(before), ...(change.after ? [] : facts)]),
      buildCell(3, [buildWording(after), ...(change.after ? facts : [])]),
      // Empty on purpose: why an element changes is for the lawyer to say.
      buildCell(4, [new Paragraph({ style: 'TableText' })]),
    ],
  })
}

function buildWording(cell: ComparativeCell): Paragraph {
  const style = 'TableText'
  if ('absent' in cell)
    return new Paragraph({ style, children: [new TextRun({ text: cell.absent, italics: true })] })
  const number = cell.label === '' ? [] : [new TextRun(`${cell.label} `)]
  return new Paragraph({ style, children: [...number, ...buildTextRuns(cell.runs)] })
}

function measureLength(cell: ComparativeCell): number {
  if ('absent' in cell) return 0
  return cell.runs.flatMap(({ parts }) => parts).reduce((sum, { text }) => sum + text.length, 0)
}

/** The facts not to be missed, one on a line. */
function buildFactParagraphs(change: ComparativeRow['change'], { locale, say }: TableInput): Paragraph[] {
  const facts = listShownFacts(change, sayDomainIn(locale))
  if (facts.length === 0) return []
  return [
    new Paragraph({ style: 'TableNote', keepNext: true, text: `${say('docx.facts')}:` }),
    ...facts.map(
      ([name, before, after]) =>
        new Paragraph({ style: 'TableFact', text: `${name}: ${before ?? '–'} → ${after ?? '–'}` }),
    ),
  ]
}

function buildCell(column: number, children: Paragraph[], isHead = false): TableCell {
  return new TableCell({
    children,
    width: { size: WIDTHS[column] ?? 0, type: WidthType.DXA },
    ...(isHead && { verticalAlign: VerticalAlignTable.CENTER, shading: { fill: 'F2F2F2' } }),
  })
}
