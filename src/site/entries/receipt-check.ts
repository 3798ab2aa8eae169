// First: what schemas read when they are made.
import '../browser/without-eval.ts'
import type { Locale } from '../../domain/locale.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { domOf } from '../browser/dom.ts'
import { outcomeMarkup } from '../verifier/outcome-markup.ts'
import { type Outcome, ReceiptDesk } from '../verifier/receipt-desk.ts'

/** Reads the files that a person hands in; a folder, or a file that is gone, cannot be read. */
export type FilesRead = () => Promise<Map<string, Uint8Array>>

/**
 * The desk at which receipts are checked on this device, loaded for those alone who want it.
 *
 * @param service base address of the service, whose keys are asked for at once
 * @param part where the outcome is drawn
 */
export function receiptCheck(service: string, part: HTMLElement, locale: Locale) {
  const desk = keysOf(service).then((keys) => new ReceiptDesk(keys))
  const show = (outcome: Outcome | 'working') =>
    part.replaceChildren(...outcomeMarkup(outcome, locale).map(domOf))

  return async (read: FilesRead): Promise<void> => {
    show('working')
    const outcome = read().then(async (files) => (await desk).take(files))
    show(await outcome.catch((): Outcome => ({ kind: 'unreadable' })))
    part.scrollIntoView({ block: 'nearest' })
  }
}

async function keysOf(service: string) {
  try {
    const answer = await fetch(`${service}/api/v1/keys`)
    return PublishedKeysSchema.parse(await answer.json())
  } catch {
    // Then a bundle is checked with the keys that it encloses, which the result says.
    return null
  }
}
