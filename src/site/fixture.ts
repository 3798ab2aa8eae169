import { DEFAULT_CHOICES } from '../domain/config/config.ts'
import { mapLocales } from '../domain/locale.ts'
import type { Terms } from '../domain/policy/terms.ts'
import type { SitePolicy } from './build/library.ts'
import type { Settings } from './build/settings.ts'

/** The settings of a site for tests. */
export function createSettings(own: Partial<Settings> = {}): Settings {
  return {
    ...DEFAULT_CHOICES,
    base: '/auth',
    origin: 'https://5qbe.kz',
    policies: '',
    now: new Date(0),
    timeZone: 'Asia/Almaty',
    drafts: false,
    ...own,
  }
}

/** A policy for tests, with a version for each moment of effect. */
export function createPolicy(...effects: string[]): SitePolicy {
  const everywhere = (words: string) => mapLocales(() => words)
  const terms: Terms = {
    kind: 'notice',
    required: true,
    authentic: 'kk',
    operator: { name: everywhere('DAR & Tech') },
    contact: 'info@5qbe.kz',
    title: {
      ...everywhere('Privacy policy'),
      kk: 'Құпиялылық саясаты',
      ru: 'Политика конфиденциальности',
    },
    wayOut: everywhere('…'),
  }
  return {
    id: 'privacy',
    versions: effects.map((effectiveAt, index) => ({
      number: index + 1,
      draft: false,
      undated: false,
      source: '',
      texts: everywhere(`# Policy\n\n1.1. Text ${index + 1}.\n`),
      file: {
        format: 1,
        ...terms,
        asks: 'acceptance',
        summary: [everywhere('Less < more')],
        effectiveAt,
        publishedAt: effectiveAt,
        digests: { ...mapLocales(() => ''), version: '' },
      },
    })),
  }
}
