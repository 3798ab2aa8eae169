import { type Finding, type SaidFinding, sayFinding } from '../../domain/checks/finding.ts'
import type { Fixed } from '../../domain/checks/fixes.ts'
import { nameCharacter } from '../../domain/escape-controls.ts'
import { readPolicyFile } from '../../library/read-library.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { Paint, Voice } from '../terminal/frame.ts'

const WIDTH = 80
/** What is shown of a line before the place that is meant. */
const BEFORE = 30

/**
 * Findings as people read them: by file, each with its place, what is wrong, the words that are meant, and
 * what to do, which is said once for neighbours of one kind.
 *
 * @param directory the policies folder, to quote from
 */
export function formatFindings(
  findings: readonly Finding[],
  voice: Pick<Voice, 'say' | 'locale'>,
  directory: string,
  paint: Paint,
): string {
  const say = sayDomainIn(voice.locale)
  return [...Map.groupBy(findings, ({ file }) => file)]
    .map(([file, found]) => {
      const lines = readPolicyFile(directory, file)?.split('\n') ?? []
      const said = found.map((finding) => sayFinding(finding, say))
      const entries = found.map((finding, index) => {
        const words = said[index] as SaidFinding
        const last = said[index + 1]?.advice !== words.advice
        return formatEntry(finding, words, voice, lines[finding.line - 1]?.trimEnd() ?? '', last, paint)
      })
      return [paint('bold', file), ...entries].join('\n')
    })
    .join('\n\n')
}

function formatEntry(
  finding: Finding,
  { message, advice }: SaidFinding,
  { say }: Pick<Voice, 'say'>,
  line: string,
  advise: boolean,
  paint: Paint,
): string {
  const { rule, severity, column } = finding
  const place = `${finding.line}:${column}`
  const word = paint(severity === 'error' ? 'red' : 'yellow', say(`check.${severity}`))
  const quoted = buildExcerpt(finding, line)
  return [
    `  ${place.padEnd(7)} ${word}  ${paint('dim', rule)}`,
    ...wrapText(message, '    '),
    ...(quoted ? [`    ${paint('dim', quoted.line)}`, `    ${paint('red', quoted.mark)}`] : []),
    ...(advise ? wrapText(advice, '      ', '    → ') : []),
  ].join('\n')
}

/** The words around a place, and a line of signs below them. */
function buildExcerpt({ column, endColumn }: Finding, line: string): { line: string; mark: string } | null {
  if (endColumn === undefined || line === '') return null
  const room = WIDTH - 6
  const from = Math.max(0, Math.min(column - 1 - BEFORE, line.length - room))
  const shown = line.slice(from, from + room).replace(/[\p{Cc}\p{Cf}]/gu, '·')
  const [head, tail] = [from > 0 ? '…' : '', from + room < line.length ? '…' : '']
  const length = Math.min(endColumn - column, room - (column - 1 - from))
  const mark = ' '.repeat(head.length + column - 1 - from) + '^'.repeat(Math.max(1, length))
  return { line: `${head}${shown}${tail}`, mark }
}

/** A text in lines that fit the width, cut between words. */
export function wrapText(text: string, indent: string, first = indent, width = WIDTH): string[] {
  const lines: string[] = []
  let line = first
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line !== first && line.length + 1 + word.length > width) {
      lines.push(line)
      line = indent
    }
    line += line === first || line === indent ? word : ` ${word}`
  }
  return [...lines, line]
}

/** What was fixed, place by place: what stood there, and what stands there now. */
export function formatFixes(fixed: readonly Fixed[], paint: Paint): string {
  return [...Map.groupBy(fixed, ({ finding }) => finding.file)]
    .map(([file, found]) => [paint('bold', file), ...found.map((one) => formatFix(one, paint))].join('\n'))
    .join('\n')
}

/** So many edits of one finding are written out. */
const WRITTEN_OUT = 5

function formatFix({ finding, edits }: Fixed, paint: Paint): string {
  const place = `${finding.line}:${finding.column}`
  const changes = edits
    .slice(0, WRITTEN_OUT)
    .map(({ was, text }) => `${paint('red', showInvisible(was))} → ${paint('green', showInvisible(text))}`)
  const more = edits.length > WRITTEN_OUT ? [`… + ${edits.length - WRITTEN_OUT}`] : []
  return `  ${place.padEnd(7)} ${paint('dim', finding.rule)}  ${[...changes, ...more].join(', ')}`
}

/** A text whose spaces and hidden characters can be seen; nothing is a dash. */
function showInvisible(text: string): string {
  if (text === '') return '–'
  return text
    .replace(/[\p{Cc}\p{Cf}\p{M}]/gu, (character) => (character === '\n' ? '¶' : nameCharacter(character)))
    .replace(/^ +| +$/g, (spaces) => '·'.repeat(spaces.length))
}
