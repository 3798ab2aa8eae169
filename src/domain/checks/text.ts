import { parsed } from '../parsed.ts'
import { type Subject, TEXT_FILES } from './check.ts'
import type { Phrase } from './phrase.ts'
import { TEXT } from './text-words.ts'

/** What is published is what was hashed: the bytes must have one form only, and no hidden markup. */
export function checkText({ version, report }: Subject): void {
  for (const [locale, file] of TEXT_FILES) {
    const text = version.texts[locale]
    const lineWith = (part: string) => text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length
    const problems: [wrong: boolean, line: number, phrase: Phrase][] = [
      [text.includes('\r'), lineWith('\r'), TEXT.lineEnd],
      [text !== text.normalize('NFC'), 1, TEXT.notComposed],
      [text.startsWith('\uFEFF'), 1, TEXT.byteOrderMark],
      [text !== '' && !/[^\n]\n$/.test(text), text.split('\n').length, TEXT.fileEnd],
    ]
    for (const [wrong, line, phrase] of problems) if (wrong) report({ rule: 'text', file, line, phrase })

    const first = parsed(text).children[0]
    if (first?.type !== 'heading' || first.depth !== 1)
      report({ rule: 'title', file, line: 1, phrase: TEXT.noTitle })
    for (const { line, value } of rawHtml(text))
      report({ rule: 'html', file, line, phrase: TEXT.rawHtml, values: { found: value } })
  }
}

function rawHtml(text: string): { line: number; value: string }[] {
  const found: { line: number; value: string }[] = []
  const visit = (node: {
    type: string
    value?: string
    children?: unknown[]
    position?: { start: { line: number } }
  }) => {
    if (node.type === 'html')
      found.push({ line: node.position?.start.line ?? 1, value: JSON.stringify(node.value) })
    for (const child of node.children ?? []) visit(child as typeof node)
  }
  visit(parsed(text))
  return found
}
