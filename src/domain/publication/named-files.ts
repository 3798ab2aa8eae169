import { LOCALES } from '../locale.ts'
import type { BuiltFile, Manifest } from './manifest.ts'

/** Every file of a site that its manifest speaks for by a hash: fragments, and texts and facts as they were sealed. */
export function listNamedFiles({ policies }: Manifest): BuiltFile[] {
  return policies.flatMap(({ id, versions, changes }) => [
    ...versions.flatMap(({ number, digests, texts, facts }) => [
      ...Object.values(texts),
      ...(facts ? [facts] : []),
      ...LOCALES.map((locale) => ({ path: `${id}/${number}/${locale}.md`, sha256: digests[locale] })),
    ]),
    ...changes.flatMap(({ fragments }) => Object.values(fragments)),
  ])
}
