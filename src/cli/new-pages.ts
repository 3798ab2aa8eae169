import { DEFAULT_LOCALE } from '../domain/locale.ts'
import type { PublicationEffect } from '../domain/publication/publication-effect.ts'
import { buildPath, place } from '../site/paths.ts'

/** A page that a publication adds to the site, at its Kazakh address: the text, or the changes since a version. */
export interface NewPage {
  path: string
  changesSince: number | null
}

/** The pages that a publication adds to the site. */
export function listNewPages(
  { policy, version, comparedWith }: Pick<PublicationEffect, 'policy' | 'version' | 'comparedWith'>,
  base: string,
): NewPage[] {
  const page = (where: string, changesSince: number | null) => ({
    path: buildPath({ base }, DEFAULT_LOCALE, where),
    changesSince,
  })
  return [
    page(place.version(policy, version), null),
    ...comparedWith.toReversed().map((from) => page(place.pair(policy, from, version), from)),
  ]
}
