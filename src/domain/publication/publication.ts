import { changePairs, termOf } from '../acceptance/term.ts'
import { makeDiffer } from '../diff/differ.ts'
import { digestOf } from '../encoding/digest.ts'
import { byLocale, LOCALES, type Locale } from '../locale.ts'
import { meaningOf } from '../policy/meaning.ts'
import { inForce, isPublished, type Policy, type PublishedVersion } from '../policy/policy.ts'
import { parsed } from '../text/parsed.ts'
import { changesFragment } from './changes-fragment.ts'
import type { BuiltFile, Manifest, ManifestPolicy } from './manifest.ts'
import { textFragment } from './text-fragment.ts'

/** The files that are built beside the pages, by their path under the base, and the manifest that names them. */
export interface Publication {
  files: Map<string, string>
  manifest: Manifest
}

/** Renders fragments, raw texts and the manifest of everything that is published; drafts are left out. */
export function publicationOf(
  policies: readonly Policy[],
  widget: Manifest['widget'],
  now: Date,
): Publication {
  const files = new Map<string, string>()
  const add = (path: string, content: unknown): BuiltFile => {
    const text = JSON.stringify(content)
    files.set(path, text)
    return { path, sha256: digestOf(text) }
  }
  const built = policies.flatMap((policy) => {
    const versions = policy.versions.filter(isPublished)
    for (const version of versions)
      for (const locale of LOCALES)
        files.set(`${policy.id}/${version.number}/${locale}.md`, version.texts[locale])
    return versions.length === 0 ? [] : [manifestPolicy(policy, versions, add, now)]
  })
  const manifest: Manifest = { schema: 'kelisim-manifest/1', policies: built, widget }
  files.set('policies.json', `${JSON.stringify(manifest, null, 1)}\n`)
  return { files, manifest }
}

function manifestPolicy(
  policy: Policy,
  versions: PublishedVersion[],
  add: (path: string, content: unknown) => BuiltFile,
  now: Date,
): ManifestPolicy {
  const { id, kind, required, authentic, contact, title, wayOut } = policy
  const terms = versions.map(termOf)
  const differ = makeDiffer(parsed)
  const current = inForce(terms, now)?.number ?? 1
  const fragments = (path: (locale: Locale) => string, make: (locale: Locale) => unknown) =>
    byLocale((locale) => add(path(locale), make(locale)))
  const byNumber = new Map(versions.map((version) => [version.number, version]))

  return {
    ...{ id, kind, required, authentic, contact, title, wayOut },
    versions: versions.map((version) => ({
      ...termOf(version),
      publishedAt: version.file.publishedAt,
      digests: version.file.digests,
      summary: version.file.summary,
      meaning: meaningOf(policy, version),
      texts: fragments(
        (locale) => `${id}/${version.number}/${locale}.json`,
        (locale) => textFragment(policy, version, locale, parsed),
      ),
    })),
    changes: changePairs([...byNumber.keys()], current).flatMap(([from, to]) => {
      const [older, newer] = [byNumber.get(from), byNumber.get(to)]
      if (!older || !newer) return []
      const path = (locale: Locale) => `${id}/changes/${from}-${to}/${locale}.json`
      return [
        {
          from,
          to,
          fragments: fragments(path, (locale) => changesFragment(policy, older, newer, locale, differ)),
        },
      ]
    }),
  }
}
