import { isLocale } from '../../domain/locale.ts'
import type { TextFragment } from '../../domain/publication/fragment.ts'
import { readFragment } from '../../widget/prompt/read-fragment.ts'
import type { AreaSay } from '../i18n/load-messages.ts'
import { isAnsweredText, renderCertificate } from './certificate.ts'
import type { HistoryEntry } from './history.ts'
import { createVersionFinder } from './published-versions.ts'

/** Opens an answer as a sheet to print, with the very text that was answered; `file` is the name of the machine's file. */
export type OpenSheet = (entry: HistoryEntry, file: string) => Promise<void>

/**
 * @param service base address of the service
 * @param getPart finds a part of the page by its name
 */
export function createSheetOpener(
  service: string,
  getPart: (name: string) => HTMLElement,
  say: AreaSay<'receipts'>,
): OpenSheet {
  const findVersion = createVersionFinder(service)

  async function readFile(path: string, cache: RequestCache): Promise<ArrayBuffer> {
    const answer = await fetch(`${service}/${path}`, { cache })
    if (!answer.ok) throw new Error(path)
    return answer.arrayBuffer()
  }

  async function readAnswered({ receipt }: HistoryEntry) {
    const { policy, version: number, locale } = receipt
    const version = await findVersion(policy, number)
    if (!version || !isLocale(locale)) throw new Error(policy)
    const { content } = await readFragment<TextFragment>(version.texts[locale], readFile)
    // Another text than the one that was answered is worse on paper than none.
    if (!isAnsweredText(content, receipt)) throw new Error(content.digest)
    return { version, text: content }
  }

  return async (entry, file) => {
    const [sheet, status] = [getPart('sheet'), getPart('status')]
    const close = () => sheet.replaceChildren()
    try {
      const address = location.origin + location.pathname
      const answered = await readAnswered(entry)
      sheet.replaceChildren(...renderCertificate({ ...answered, entry, file, address }, say, close))
      sheet.querySelector('h2')?.focus()
      status.textContent = ''
    } catch {
      close()
      status.textContent = say('receipts.noSheet')
    }
  }
}
