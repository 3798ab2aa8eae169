import { takeExcerpts } from '../../domain/checks/wordings/excerpt.ts'
import { type Marked, type MarkedWording, splitMarks } from '../../domain/checks/wordings/marked.ts'
import { LOCALES } from '../../domain/locale.ts'
import type { Paint } from '../terminal/frame.ts'

/** A box around it takes some of the 80 columns. */
const WIDTH = 72
/** So much of a clause is shown of each language. */
const LONGEST = 600
const LEAD = 4

/** What each language says, one below the other, with signs below the words that are meant. */
export function formatWordings(wordings: MarkedWording, paint: Paint): string[] {
  const shown = takeExcerpts(wordings, LONGEST)
  return LOCALES.flatMap((locale) => {
    const marked = shown[locale]
    if (!marked) return []
    return wrapMarked(marked, WIDTH - LEAD).flatMap((line, index) => {
      const lead = (index === 0 ? locale : '').padEnd(LEAD)
      const below = formatSigns(line)
      return [
        `${lead}${formatLine(line, paint)}`,
        ...(below ? [`${' '.repeat(LEAD)}${paint('yellow', below)}`] : []),
      ]
    })
  })
}

/** Lines that fit, cut between words, each with its own marks. */
function wrapMarked({ text, marks }: Marked, width: number): Marked[] {
  const lines: Marked[] = []
  for (let start = 0; start < text.length; ) {
    const space = text.lastIndexOf(' ', start + width)
    const end = text.length - start <= width ? text.length : space > start ? space : start + width
    const within = marks.flatMap(([from, to]): [number, number][] => {
      const [first, last] = [Math.max(from, start), Math.min(to, end)]
      return first < last ? [[first - start, last - start]] : []
    })
    lines.push({ text: text.slice(start, end), marks: within })
    start = text[end] === ' ' ? end + 1 : end
  }
  return lines
}

function formatLine(line: Marked, paint: Paint): string {
  return splitMarks(line)
    .map(({ text, marked }) => (marked ? paint('bold', text) : text))
    .join('')
}

function formatSigns(line: Marked): string {
  return splitMarks(line)
    .map(({ text, marked }) => (marked ? '^' : ' ').repeat(text.length))
    .join('')
    .trimEnd()
}
