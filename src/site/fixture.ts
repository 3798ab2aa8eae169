import { mapLocales } from '../domain/locale.ts'
import type { SitePolicy } from './build/library.ts'

/** A policy for tests, with a version for each moment of effect. */
export function createPolicy(...effects: string[]): SitePolicy {
  const everywhere = (words: string) => mapLocales(() => words)
  return {
    id: 'privacy',
    kind: 'notice',
    required: true,
    authentic: 'kk',
    operator: { name: everywhere('DAR & Tech'), bin: null, address: null },
    contact: 'info@5qbe.kz',
    title: {
      ...everywhere('Privacy policy'),
      kk: 'Құпиялылық саясаты',
      ru: 'Политика конфиденциальности',
    },
    wayOut: everywhere('…'),
    versions: effects.map((effectiveAt, index) => ({
      number: index + 1,
      draft: false,
      undated: false,
      source: '',
      texts: everywhere(`# Policy\n\n1.1. Text ${index + 1}.\n`),
      file: {
        asks: 'acceptance',
        summary: mapLocales(() => ['Less < more']),
        effectiveAt,
        publishedAt: effectiveAt,
        digests: { ...mapLocales(() => ''), version: '' },
      },
    })),
  }
}
