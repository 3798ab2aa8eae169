import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rehype } from 'rehype'
import { remark } from 'remark'
import gfm from 'remark-gfm'
import remarkRehype from 'remark-rehype'
import type { Annotation } from '../../src/cli/github/github-calls.ts'

const parser = remark().use(gfm)
const printer = rehype().data('settings', { allowDangerousHtml: true })
const style = readFileSync(join(import.meta.dirname, 'sheet.css'), 'utf8')

/** A sheet of paper with something on it, as a page for a browser. */
export function renderSheet(locale: string, body: string): string {
  return `<!doctype html><html lang="${locale}"><meta charset="utf-8"><style>${style}</style><main>${body}</main></html>`
}

/** Markdown in the way GitHub shows it, with the few tags that it lets through. */
export async function fromMarkdown(markdown: string): Promise<string> {
  const tree = await parser().use(remarkRehype, { allowDangerousHtml: true }).run(parser.parse(markdown))
  return `<article>${printer.stringify(tree)}</article>`
}

/** Remarks on lines, each below the line that it is about. */
export function fromAnnotations(
  annotations: readonly Annotation[],
  lineAt: (path: string, line: number) => string,
): string {
  return [...Map.groupBy(annotations, ({ path }) => path)]
    .map(([path, remarks]) => {
      const rows = [...Map.groupBy(remarks, ({ line }) => line)].map(
        ([line, here]) =>
          `<tr><th>${line}<td><code>${escapeHtml(lineAt(path, line))}</code>${here
            .map(
              ({ level, title, message }) =>
                `<aside class="${level}"><b>${escapeHtml(title)}</b><p>${escapeHtml(message)}</aside>`,
            )
            .join('')}`,
      )
      return `<section><h3>${escapeHtml(path)}</h3><table class="lines">${rows.join('')}</table></section>`
    })
    .join('')
}

const STYLES: Readonly<Record<string, string>> = { 1: 'bold', 2: 'dim', 31: 'red', 32: 'green', 33: 'yellow' }

/** How a terminal is told to change the style of what follows. */
const STYLE = new RegExp(`${'\u001b'}\\[(\\d+)m`, 'g')

/** What a command prints at a terminal, below the command. */
export function fromTerminal(command: string, printed: string): string {
  const coloured = escapeHtml(printed.trimEnd()).replace(STYLE, (_, code: string) =>
    STYLES[code] ? `<span class="${STYLES[code]}">` : '</span>',
  )
  return `<pre><span class="dim">$</span> <b>${escapeHtml(command)}</b>\n${coloured}</pre>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
