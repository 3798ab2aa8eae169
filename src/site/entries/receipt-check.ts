import '../browser/page-zone.ts'
// First: what schemas read when they are made.
import '../browser/without-eval.ts'
import type { Locale } from '../../domain/locale.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'
import { renderDom } from '../browser/dom.ts'
import { renderOutcome } from '../verifier/outcome-markup.ts'
import { createNames, NO_NAMES, type PublishedNames } from '../verifier/published-names.ts'
import { type Outcome, ReceiptChecker } from '../verifier/receipt-desk.ts'

/** Reads the files that a person hands in; a folder, or a file that is gone, cannot be read. */
export type FilesRead = () => Promise<Map<string, Uint8Array>>

/**
 * The desk at which receipts are checked on this device, loaded for those alone who want it.
 *
 * @param service base address of the service, whose keys are asked for at once
 * @param part where the outcome is drawn
 * @param messages what is said of receipts, in the page's language
 */
export function createReceiptCheck(
  service: string,
  part: HTMLElement,
  locale: Locale,
  messages: Pick<Catalogue, 'verifier'>,
) {
  const say = createSay(locale, messages)
  const desk = readKeys(service).then((keys) => new ReceiptChecker(keys))
  const named = readNames(service)
  const show = (outcome: Outcome | 'working', names?: PublishedNames) =>
    part.replaceChildren(...renderOutcome(outcome, say, names).map(renderDom))

  return async (read: FilesRead): Promise<void> => {
    show('working')
    const outcome = read().then(async (files) => (await desk).checkFiles(files))
    show(await outcome.catch((): Outcome => ({ kind: 'unreadable' })), await named)
    part.scrollIntoView({ block: 'nearest' })
  }
}

/** What is published, by name; where it cannot be had, ids have to do. */
async function readNames(service: string): Promise<PublishedNames> {
  try {
    const answer = await fetch(`${service}/policies.json`)
    return createNames((await answer.json()) as Manifest)
  } catch {
    return NO_NAMES
  }
}

async function readKeys(service: string) {
  try {
    const answer = await fetch(`${service}/api/v1/keys`)
    return PublishedKeysSchema.parse(await answer.json())
  } catch {
    // Then a bundle is checked with the keys that it encloses, which the result says.
    return null
  }
}
