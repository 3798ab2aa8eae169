import { type Locale, mapLocales } from '../../domain/locale.ts'
import type { ManifestVersion } from '../../domain/publication/manifest.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { createSay } from '../../messages/say.ts'

const SAY = mapLocales((locale) => createSay(locale, { service: CATALOGUES[locale].service }))

/** Why a version comes before the usual time, or asks again although nothing changed: what people are owed first. */
export function listReasons({ asks, urgent, reason }: ManifestVersion, locale: Locale): string[] {
  const say = SAY[locale]
  return [
    ...(urgent ? [say('service.told.urgent', { reason: urgent[locale] })] : []),
    ...(reason && asks !== 'nothing' ? [say('service.told.again', { reason: reason[locale] })] : []),
  ]
}
