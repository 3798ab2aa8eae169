import type { Addressing } from '../domain/config/config.ts'
import type { PublicationEffect } from '../domain/publication/publication-effect.ts'
import { buildPath, place } from '../site/paths.ts'

/** A page that a publication adds to the site, at its address in the first language: the text, or the changes since a version. */
export interface NewPage {
  path: string
  changesSince: number | null
}

/** The pages that a publication adds to the site. */
export function listNewPages(
  { policy, version, comparedWith }: Pick<PublicationEffect, 'policy' | 'version' | 'comparedWith'>,
  site: Addressing,
): NewPage[] {
  const page = (where: string, changesSince: number | null) => ({
    path: buildPath(site, site.languages[0], where),
    changesSince,
  })
  return [
    page(place.version(policy, version), null),
    ...comparedWith.toReversed().map((from) => page(place.pair(policy, from, version), from)),
  ]
}
