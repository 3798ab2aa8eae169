import type { VisibleUnit } from './visible-unit.ts'

/**
 * Printed numbers of clauses, which have their stop; without it a number is a decimal, a date or a price, and what
 * it says is content. On purpose not what the diff takes for one.
 */
const LABEL = new RegExp(
  [
    String.raw`\d+(?:\.\d+)*[.):]`,
    String.raw`\(?(?:\p{L}|\d{1,3}|[ivxlc]{1,5})\)`,
    '[IVXLC]+[.)]',
    String.raw`\d+-(?:бап|бөлім|тарау|тармақ|тармақша|қосымша)[.:]`,
    String.raw`(?:статья|глава|раздел|часть|пункт|приложение|article|section|chapter|part|clause|appendix|annex|schedule) \d+(?:\.\d+)*[.:]`,
    String.raw`§ ?\d+(?:\.\d+)*\.?`,
  ].join('|'),
  'iuy',
)
/** A heading may leave the stop out. */
const HEADING = /(?:\d+-\p{L}+|\p{L}+ \d+)$/u

/** The printed number at the beginning of each block, in words; in a table numbers are content. */
export function readLabels(units: readonly VisibleUnit[]): string[][] {
  const starts = units.flatMap(({ gap }, index) => (index === 0 || gap === 'block' ? [index] : []))
  return starts.flatMap((start, nth) => {
    const block = units.slice(start, starts[nth + 1])
    if (/\b(?:head|row)$/.test(block[0]?.within ?? '')) return []
    const label = readLabel(block)
    return label.length > 0 ? [label] : []
  })
}

function readLabel(block: readonly VisibleUnit[]): string[] {
  const line = block.map(({ text, gap }, index) => (index > 0 && gap !== 'none' ? ` ${text}` : text)).join('')
  LABEL.lastIndex = 0
  const found = LABEL.exec(line)?.[0] ?? (block[0]?.level ? HEADING.exec(line)?.[0] : undefined)
  if (found === undefined || !line.startsWith(found) || /^\S/.test(line.slice(found.length))) return []
  let length = 0
  return block
    .map(({ text }) => text)
    .filter((text) => {
      const from = line.indexOf(text, length)
      length = from + text.length
      return length <= found.length
    })
}
