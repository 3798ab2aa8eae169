import type { ByLocale, Locale } from '../../domain/locale.ts'
import type { Catalogue } from '../../messages/catalogue.ts'
import type { Say } from '../../messages/say.ts'
import { importAgain } from './import-again.ts'

/** The areas that scripts of pages say something from. */
type LoadedArea = 'admin' | 'changes' | 'receipts' | 'site' | 'verifier'

/** What says the messages of one area. */
export type AreaSay<Area extends keyof Catalogue> = Say<Pick<Catalogue, Area>>

/** Where messages are fetched from, so that a page loads its own language alone. */
const LOADERS = {
  kk: {
    admin: () => import('../../messages/kk/admin.ts'),
    changes: () => import('../../messages/kk/changes.ts'),
    receipts: () => import('../../messages/kk/receipts.ts'),
    site: () => import('../../messages/kk/site.ts'),
    verifier: () => import('../../messages/kk/verifier.ts'),
  },
  ru: {
    admin: () => import('../../messages/ru/admin.ts'),
    changes: () => import('../../messages/ru/changes.ts'),
    receipts: () => import('../../messages/ru/receipts.ts'),
    site: () => import('../../messages/ru/site.ts'),
    verifier: () => import('../../messages/ru/verifier.ts'),
  },
  en: {
    admin: () => import('../../messages/en/admin.ts'),
    changes: () => import('../../messages/en/changes.ts'),
    receipts: () => import('../../messages/en/receipts.ts'),
    site: () => import('../../messages/en/site.ts'),
    verifier: () => import('../../messages/en/verifier.ts'),
  },
} satisfies ByLocale<{ [Area in LoadedArea]: () => Promise<Record<Area, object>> }>

/** Fetches the messages of an area in one language; every language has those of the Kazakh one. */
export async function loadMessages<Area extends LoadedArea>(
  area: Area,
  locale: Locale,
): Promise<Pick<Catalogue, Area>> {
  const loaded: Partial<Record<LoadedArea, object>> = await importAgain(
    (): Promise<Partial<Record<LoadedArea, object>>> => LOADERS[locale][area](),
  )
  return { [area]: loaded[area] } as Pick<Catalogue, Area>
}
