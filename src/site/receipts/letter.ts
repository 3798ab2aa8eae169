import type { ReceiptsWords } from './receipts-words.ts'

/** An address that opens a letter to the operator, ready to be filled in; it names the document and nobody. */
export function buildLetterUrl(
  contact: string,
  title: string,
  kind: 'change' | 'erase',
  words: ReceiptsWords,
): string {
  const subject = words[`${kind}Subject`]
  const body = words[`${kind}Body`].replace('{title}', title).replaceAll('\n', '\r\n')
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
