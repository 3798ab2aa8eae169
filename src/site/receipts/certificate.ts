import type { Locale } from '../../domain/locale.ts'
import type { TextFragment } from '../../domain/publication/fragment.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import { formatLegalDate } from '../../domain/time/date.ts'
import type { Receipt } from '../../service/contract/subject-contract.ts'
import { button, h } from '../../widget/dom.ts'
import { renderText } from '../../widget/prompt/render-text.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import type { HistoryEntry } from './history.ts'
import { keepTogether } from './keep-together.ts'

/** What a certificate is made of: an answer, the version that it is about, and the text that was on the screen. */
export interface CertificateFacts {
  entry: HistoryEntry
  version: ManifestVersion
  text: TextFragment
  /** The name of the machine's file, and where it can be checked. */
  file: string
  address: string
}

/**
 * An answer as a sheet to print: who published what, what was answered when, then the whole text that was answered.
 * It says of itself that the file beside it is what proves it.
 */
export function renderCertificate(
  { entry, version, text, file, address }: CertificateFacts,
  say: AreaSay<'receipts'>,
  close: () => void,
): Node[] {
  const { receipt, title, details } = entry
  const { locale } = say
  const { operator, contact } = version.terms
  const textLocale = receipt.locale as Locale
  return [
    h('h2', { tabindex: '-1' }, say('receipts.sheet.title')),
    h('p', { class: 'deed' }, h('strong', {}, ...keepTogether(title))),
    renderFacts([
      [say('receipts.sheet.when'), details],
      [say('receipts.sheet.document'), version.terms.title[locale]],
      [
        say('receipts.sheet.version'),
        say('receipts.sheet.dated', {
          date: formatLegalDate(version.effectiveAt, locale),
          number: version.number,
        }),
      ],
      [say('receipts.sheet.operator'), operator.name[locale]],
      [say('receipts.sheet.bin'), operator.bin],
      [say('receipts.sheet.address'), operator.address?.[locale]],
      [say('receipts.sheet.contact'), contact],
    ]),
    h('p', { class: 'note' }, say('receipts.sheet.proof', { file, address })),
    h('p', { class: 'note' }, say('receipts.sheet.noSignature')),
    h(
      'p',
      { class: 'links' },
      button('', say('receipts.sheet.print'), () => window.print()),
      button('', say('receipts.sheet.close'), close),
    ),
    h('h3', {}, say('receipts.sheet.text')),
    h('div', { class: 'answered-text', lang: textLocale }, h('h4', {}, text.title), ...renderText(text)),
    h('h3', {}, say('receipts.sheet.marks')),
    renderFacts([
      [say('receipts.sheet.record'), receipt.id],
      [say('receipts.sheet.digest'), receipt.digest],
      [say('receipts.sheet.product'), receipt.product],
    ]),
  ]
}

function renderFacts(facts: readonly (readonly [string, string | undefined])[]): Node {
  const rows = facts.flatMap(([name, value]) =>
    value ? [h('div', {}, h('dt', {}, name), h('dd', {}, ...keepTogether(value)))] : [],
  )
  return h('dl', { class: 'facts' }, ...rows)
}

/** Whether a text is the one that was answered: its digest stands in the receipt. */
export function isAnsweredText(
  { digest }: Pick<TextFragment, 'digest'>,
  receipt: Pick<Receipt, 'digest'>,
): boolean {
  return digest === receipt.digest
}
