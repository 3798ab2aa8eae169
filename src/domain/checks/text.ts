import { parsed } from '../parsed.ts'
import { type Subject, TEXT_FILES } from './check.ts'

/** What is published is what was hashed: the bytes must have one form only, and no hidden markup. */
export function checkText({ version, report }: Subject): void {
  for (const [locale, file] of TEXT_FILES) {
    const text = version.texts[locale]
    const lineWith = (part: string) => text.slice(0, Math.max(0, text.indexOf(part))).split('\n').length
    const problems: [boolean, number, string, string][] = [
      [
        text.includes('\r'),
        lineWith('\r'),
        'The line ends with CR LF, expected LF.',
        'Save the file with Unix line endings.',
      ],
      [
        text !== text.normalize('NFC'),
        1,
        'The text is not in Unicode form NFC.',
        'Save it normalised (NFC); letters such as й are then one character.',
      ],
      [
        text.startsWith('\uFEFF'),
        1,
        'The file begins with a byte order mark.',
        'Save it as UTF-8 without BOM.',
      ],
      [
        text !== '' && !/[^\n]\n$/.test(text),
        text.split('\n').length,
        'The file must end with exactly one line break.',
        'Remove or add empty lines at the end.',
      ],
    ]
    for (const [wrong, line, message, advice] of problems)
      if (wrong) report('text', file, line, message, advice)

    const first = parsed(text).children[0]
    if (first?.type !== 'heading' || first.depth !== 1)
      report('title', file, 1, 'The text has no title.', 'Begin it with a line such as: # Title')
    for (const { line, value } of rawHtml(text))
      report(
        'html',
        file,
        line,
        `Raw HTML is not published, found ${value}.`,
        'Write it as plain text or markdown.',
      )
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
