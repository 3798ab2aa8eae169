import { parse } from 'yaml'
import { parseClauses } from '../../../src/domain/clause.ts'
import { makeDiffer } from '../../../src/domain/differ.ts'
import { byLocale, LOCALES, type Locale } from '../../../src/domain/locale.ts'
import { PolicyIdSchema, type VersionFile, VersionFileSchema } from '../../../src/domain/policy.ts'
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
  return namesIn(changed).flatMap(([id, number]) => {
    const texts = byLocale((locale) => readVersionText(directory, id, String(number), locale))
    // A version that was taken away is for the findings to report.
    if (LOCALES.every((locale) => texts[locale] === null)) return []
    const since = number > 1 ? number - 1 : null
    const before = (locale: Locale) =>
      since === null ? '' : (readVersionText(directory, id, String(since), locale) ?? '')
    const policy = policies.find((one) => one.id === id)
    const title = policy?.title ?? byLocale((locale) => parseClauses(texts[locale] ?? '').title || id)
    const facts = factsOf(readVersionSource(directory, id, String(number)) ?? '')
    const { asks, acceptBy } = facts
    const diffs = byLocale((locale) => differ(before(locale), texts[locale] ?? '', locale))
    const isDraft = facts.publishedAt === null
    return [{ policy: id, number, title, isDraft, asks, acceptBy, since, diffs, facts }]
  })
}

const FILE = /^([^/]+)\/([1-9]\d{0,8})\/(?:kk\.md|ru\.md|en\.md|version\.yaml)$/

/** The versions to which files belong, in the order of their names. */
function namesIn(files: readonly string[]): [policy: string, number: number][] {
  const names = new Map(
    files.flatMap((file): [string, [string, number]][] => {
      const [, id = '', number = ''] = FILE.exec(file) ?? []
      // A folder that is called otherwise is for the findings to report.
      return PolicyIdSchema.safeParse(id).success ? [[`${id}/${number}`, [id, Number(number)]]] : []
    }),
  )
  return [...names.values()].sort(([a, m], [b, n]) => a.localeCompare(b, 'en') || m - n)
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
