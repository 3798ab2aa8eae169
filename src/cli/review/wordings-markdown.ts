import { takeExcerpts } from '../../domain/checks/wordings/excerpt.ts'
import { type Marked, type MarkedWording, splitMarks } from '../../domain/checks/wordings/marked.ts'
import { LOCALES } from '../../domain/locale.ts'
import { escapeGitHubText } from './github-text.ts'

/** So much of a clause is shown of each language. */
const LONGEST = 320

/** What each language says, beside each other in a table, the words that are meant in bold. */
export function renderWordings(wordings: MarkedWording): string {
  const shown = takeExcerpts(wordings, LONGEST)
  const locales = LOCALES.filter((locale) => shown[locale])
  const cells = locales.map((locale) => renderMarked(shown[locale] ?? { text: '', marks: [] }))
  return [`| ${locales.join(' | ')} |`, `|${':--|'.repeat(locales.length)}`, `| ${cells.join(' | ')} |`].join(
    '\n',
  )
}

/** The same in lines of plain text, where nothing can be bold. */
export function formatPlainWordings(wordings: MarkedWording): string {
  const shown = takeExcerpts(wordings, LONGEST)
  return LOCALES.flatMap((locale) => {
    const marked = shown[locale]
    if (!marked) return []
    const words = splitMarks(marked).map((one) => (one.marked ? `▸${one.text}◂` : one.text))
    return [`${locale}: ${words.join('')}`]
  }).join('\n')
}

/** Words in a tag: `**` beside letters and quotation marks is not always taken for a mark. */
function renderMarked(marked: Marked): string {
  return splitMarks(marked)
    .map(({ text, marked: bold }) => (bold ? `<b>${escapeGitHubText(text)}</b>` : escapeGitHubText(text)))
    .join('')
}
