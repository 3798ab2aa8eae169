import { type ByLocale, LOCALES, mapLocales } from '../locale.ts'
import { TERMS } from '../policy/fixture.ts'
import type { Policy, PublishedVersion, Version } from '../policy/policy.ts'
import { sealVersion } from '../policy/seal.ts'
import type { VersionFile } from '../policy/version-file.ts'
import type { Finding } from './finding.ts'

/** A policy for tests of single rules. */
export function createPolicy(versions: readonly Version[], id = 'privacy'): Policy {
  return { id, versions: [...versions] }
}

/** A draft with the same text in every language, or with one for each. */
export function createDraft(
  number: number,
  texts: ByLocale<string> | string,
  file: Partial<VersionFile> = {},
): Version {
  const summary = [{ kk: 'Бұл өзгеріс туралы.', ru: 'Об этой правке.', en: 'About this change.' }]
  const acceptBy = number > 1 && { acceptBy: 'at-effect' as const }
  return {
    number,
    file: { format: 1, ...TERMS, asks: 'acceptance', ...acceptBy, summary, ...file },
    source: 'format: 1\nasks: acceptance\nsummary:\n',
    texts: typeof texts === 'string' ? mapLocales(() => texts) : texts,
  }
}

/** A draft as it is once published. */
export function publishDraft(draft: Version, at: string): PublishedVersion {
  const { effectiveAt = at } = draft.file
  const source = sealVersion(draft.source, draft.texts, at, effectiveAt)
  const digests = Object.fromEntries(
    [...source.matchAll(/^ {2}(\w+): ([0-9a-f]{64})$/gm)].map(([, name, digest]) => [name, digest]),
  ) as NonNullable<VersionFile['digests']>
  return { ...draft, source, file: { ...draft.file, effectiveAt, publishedAt: at, digests } }
}

/** Findings in a line each: `kk.md:3:1 numbering`. */
export function listPlaces(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, column, rule }) => `${file.split('/').at(-1)}:${line}:${column} ${rule}`)
}

/** The text files of a version by their path. */
export function collectTextFiles({ id }: Policy, { number, texts }: Version): Map<string, string> {
  return new Map(LOCALES.map((locale) => [`${id}/${number}/${locale}.md`, texts[locale]]))
}
