import { listChangePairs } from '../acceptance/change-pairs.ts'
import { resolveTerm } from '../acceptance/term.ts'
import { makeDiffer } from '../diff/differ.ts'
import { computeDigest } from '../encoding/digest.ts'
import { LOCALES, type Locale, mapLocales } from '../locale.ts'
import { findInForce } from '../policy/life.ts'
import { findMeaning } from '../policy/meaning.ts'
import { isPublished, type Policy, type PublishedVersion } from '../policy/policy.ts'
import { pickTerms } from '../policy/terms.ts'
import type { ChangeSay } from '../say.ts'
import { parseOnce } from '../text/parsed.ts'
import { buildChangesFragment } from './changes-fragment.ts'
import type { BuiltFile, Manifest, ManifestPolicy } from './manifest.ts'
import { buildTextFragment } from './text-fragment.ts'

/** The path of the manifest. */
export const MANIFEST = 'policies.json'

/** What is built of one policy beside its pages, by its path, and what the manifest says of it. */
export interface PolicyPublication {
  files: Map<string, string>
  entry: ManifestPolicy
}

/** The files that are built beside the pages, by their path under the base, and the manifest that names them. */
export interface Publication {
  files: Map<string, string>
  manifest: Manifest
}

/**
 * Renders fragments, raw texts, sealed facts and the manifest of everything that is published; drafts are left out.
 *
 * @param sayIn gives what says the words of changes in a language, which fragments carry
 */
export function buildPublication(
  policies: readonly Policy[],
  widget: Manifest['widget'],
  now: Date,
  sayIn: (locale: Locale) => ChangeSay,
): Publication {
  const built = policies.flatMap((policy) => buildPolicyPublication(policy, now, sayIn) ?? [])
  const manifest = composeManifest(
    built.map(({ entry }) => entry),
    widget,
  )
  const files = new Map(built.flatMap(({ files }) => [...files]))
  files.set(MANIFEST, serializeManifest(manifest))
  return { files, manifest }
}

/** What is built of one policy, and what the manifest says of it; null while nothing of it is published. */
export function buildPolicyPublication(
  policy: Policy,
  now: Date,
  sayIn: (locale: Locale) => ChangeSay,
): PolicyPublication | null {
  const versions = policy.versions.filter(isPublished)
  if (versions.length === 0) return null
  const files = new Map<string, string>()
  const add = (path: string, text: string): BuiltFile => {
    files.set(path, text)
    return { path, sha256: computeDigest(text) }
  }
  for (const version of versions)
    for (const locale of LOCALES)
      files.set(`${policy.id}/${version.number}/${locale}.md`, version.texts[locale])
  return { files, entry: buildManifestPolicy(policy, versions, add, now, sayIn) }
}

/** The manifest of some policies. */
export function composeManifest(policies: ManifestPolicy[], widget: Manifest['widget']): Manifest {
  return { schema: 'kelisim-manifest/2', policies, widget }
}

/** The manifest as it is published. */
export function serializeManifest(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`
}

function buildManifestPolicy(
  policy: Policy,
  versions: PublishedVersion[],
  add: (path: string, text: string) => BuiltFile,
  now: Date,
  sayIn: (locale: Locale) => ChangeSay,
): ManifestPolicy {
  const { id } = policy
  const terms = versions.map(resolveTerm)
  const differ = makeDiffer(parseOnce)
  const current = findInForce(terms, now)?.number ?? 1
  const fragments = (path: (locale: Locale) => string, make: (locale: Locale) => unknown) =>
    mapLocales((locale) => add(path(locale), JSON.stringify(make(locale))))
  const byNumber = new Map(versions.map((version) => [version.number, version]))

  return {
    id,
    versions: versions.map((version) => ({
      ...resolveTerm(version),
      ...(version.file.urgent && { urgent: version.file.urgent }),
      ...(version.file.reason && { reason: version.file.reason }),
      digests: version.file.digests,
      terms: pickTerms(version.file),
      summary: version.file.summary,
      meaning: findMeaning(policy, version),
      texts: fragments(
        (locale) => `${id}/${version.number}/${locale}.json`,
        (locale) => buildTextFragment(policy, version, locale, parseOnce),
      ),
      facts: add(`${id}/${version.number}/version.yaml`, version.source),
    })),
    changes: listChangePairs(versions, current).flatMap(([from, to]) => {
      const [older, newer] = [byNumber.get(from), byNumber.get(to)]
      if (!older || !newer) return []
      const path = (locale: Locale) => `${id}/changes/${from}-${to}/${locale}.json`
      return [
        {
          from,
          to,
          fragments: fragments(path, (locale) =>
            buildChangesFragment(policy, older, newer, sayIn(locale), differ),
          ),
        },
      ]
    }),
  }
}
