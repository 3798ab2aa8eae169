import type { PromiseLine, Result } from './measurement.ts'

/** Where the tables stand between, in a Markdown file. */
const [BEGIN, END] = ['<!-- promises -->', '<!-- /promises -->']

/** The table of what was promised and reached: all of it, or what stands in the README. */
export function renderPromises(results: readonly Result[], headlines: boolean): string {
  const rows = results.flatMap((result) => {
    const lines = result.lines.filter(({ headline }) => headline || !headlines)
    return lines.map((line, place) => renderRow(line, place === 0 ? result : null))
  })
  return [
    '| What | Promised | Reached | | How to repeat it |',
    '|---|---|---|---|---|',
    ...rows,
    '',
    ...results.map(renderSource),
    '',
  ].join('\n')
}

/** The file with its table written anew. */
export function replaceTable(file: string, table: string): string {
  const [before, rest] = file.split(BEGIN)
  const after = rest?.split(END)[1]
  if (after === undefined) throw new Error(`The file has no ${BEGIN} … ${END} for its table.`)
  return `${before}${BEGIN}\n${table}${END}${after}`
}

const MARKS = new Map<boolean | null, string>([
  [true, '✓'],
  [false, '**missed**'],
  [null, ''],
])

function renderRow({ what, promised, reached, met }: PromiseLine, result: Result | null): string {
  const cells = [what, promised, reached, MARKS.get(met) ?? '', result ? `\`${result.command}\`` : '']
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')).join(' | ')} |`
}

function renderSource({ name, at, commit, machine, minutes }: Result): string {
  const { cores, processor, gigabytes, node } = machine
  return `- ${name}: ${at.slice(0, 10)}, commit ${commit}, ${cores} cores (${processor}), ${gigabytes} GB, Node ${node}, ${minutes} minutes`
}
