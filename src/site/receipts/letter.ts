import type { AreaSay } from '../i18n/load-messages.ts'

/** An address that opens a letter to the operator, ready to be filled in; it names the document and nobody. */
export function buildLetterUrl(
  contact: string,
  title: string,
  kind: 'change' | 'erase',
  say: AreaSay<'receipts'>,
): string {
  const subject = say(`receipts.letter.${kind}.subject`)
  const body = say(`receipts.letter.${kind}.body`, { title }).replaceAll('\n', '\r\n')
  return `mailto:${contact}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`
}
