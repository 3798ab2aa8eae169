import { LOCALES } from '../locale.ts'
import type { BuiltFile, Manifest } from './manifest.ts'

/** Every file of a site that its manifest speaks for by a hash: fragments, texts and facts as they were sealed, the widget. */
export function listNamedFiles({ policies, widget }: Manifest): BuiltFile[] {
  const ofPolicies = policies.flatMap(({ id, versions, changes }) => [
    ...versions.flatMap(({ number, digests, texts, facts }) => [
      ...Object.values(texts),
      ...(facts ? [facts] : []),
      ...LOCALES.map((locale) => ({ path: `${id}/${number}/${locale}.md`, sha256: digests[locale] })),
    ]),
    ...changes.flatMap(({ fragments }) => Object.values(fragments)),
  ])
  return [...ofPolicies, ...widget.files]
}
