import { parse } from 'yaml'
import { parseClauses } from '../../../src/domain/clause.ts'
import { makeDiffer } from '../../../src/domain/differ.ts'
import { type ByLocale, byLocale, LOCALES } from '../../../src/domain/locale.ts'
import { type VersionFile, VersionFileSchema } from '../../../src/domain/policy.ts'
import { readLibrary, readVersionSource, readVersionText } from '../../../src/library/read-library.ts'
import type { ReviewedVersion } from './review.ts'

/** The terms of a version as far as its file says them. */
export type DraftFacts = { [name in (typeof FACTS)[number]]: NonNullable<VersionFile[name]> | null }

const FACTS = ['asks', 'acceptBy', 'effectiveAt', 'publishedAt'] as const

/** A version that was touched, without what only the service knows. */
export type TouchedVersion = Omit<ReviewedVersion, 'reach'> & { facts: DraftFacts }

/** Reads the versions whose files changed, each compared with the one before it; drafts may be unfinished. */
export function touchedVersions(directory: string, changed: readonly string[]): TouchedVersion[] {
  const { policies } = readLibrary(directory)
  const differ = makeDiffer()
  const names = new Set(
    changed.flatMap(
      (file) =>
        /^([^/]+)\/([1-9]\d*)\/(?:kk\.md|ru\.md|en\.md|version\.yaml)$/.exec(file)?.slice(1, 3).join('@') ??
        [],
    ),
  )
  return [...names]
    .map((name) => name.split('@') as [policy: string, number: string])
    .sort(([a, m], [b, n]) => a.localeCompare(b, 'en') || Number(m) - Number(n))
    .flatMap(([id, number]) => {
      const texts = byLocale((locale) => readVersionText(directory, id, number, locale))
      // A version that was taken away is for the findings to report.
      if (LOCALES.every((locale) => texts[locale] === null)) return []
      const since = Number(number) > 1 ? Number(number) - 1 : null
      const before = byLocale((locale) =>
        since ? (readVersionText(directory, id, String(since), locale) ?? '') : '',
      )
      const policy = policies.find((one) => one.id === id)
      const title: ByLocale<string> =
        policy?.title ?? byLocale((locale) => parseClauses(texts[locale] ?? '').title || id)
      const facts = factsOf(readVersionSource(directory, id, number) ?? '')
      return [
        {
          policy: id,
          number: Number(number),
          title,
          isDraft: facts.publishedAt === null,
          asks: facts.asks,
          acceptBy: facts.acceptBy,
          since,
          diffs: byLocale((locale) => differ(before[locale], texts[locale] ?? '', locale)),
          facts,
        },
      ]
    })
}

/** What cannot be read is not said; the findings name it. */
function factsOf(source: string): DraftFacts {
  let value: Partial<Record<string, unknown>> | null
  try {
    value = parse(source)
  } catch {
    value = null
  }
  const facts = FACTS.map((name) => [
    name,
    VersionFileSchema.shape[name].safeParse(value?.[name]).data ?? null,
  ])
  return Object.fromEntries(facts)
}
