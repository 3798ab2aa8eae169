import { LOCALES } from '../../domain/locale.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'
import type { Receipt } from '../contract/subject-contract.ts'
import type { ReportTools } from '../reports/tools.ts'

/** Says of a description that it was removed, and that nothing is damaged, Kazakh first. */
const REMOVED = LOCALES.map((locale) =>
  createSay(locale, { service: CATALOGUES[locale].service })('service.screenRemoved'),
).join('\n\n')

/** What the screens of a person's acts looked like, by path; of one that was removed, a note that says so. */
export async function readScreens(
  { store }: Pick<ReportTools, 'store'>,
  receipts: readonly Pick<Receipt, 'presentation'>[],
): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {}
  for (const hash of new Set(receipts.flatMap(({ presentation }) => presentation ?? []))) {
    const description = await store.findPresentation(hash)
    if (description === null) continue
    const [path, text] = description === 'removed' ? [`${hash}.txt`, REMOVED] : [`${hash}.json`, description]
    files[`screens/${path}`] = new TextEncoder().encode(text)
  }
  return files
}
