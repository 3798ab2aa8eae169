import type { ActRequest } from '../domain/acceptance/act.ts'
import { digestOf } from '../domain/encoding/digest.ts'
import { byLocale } from '../domain/locale.ts'
import type { Manifest, ManifestPolicy, ManifestVersion } from '../domain/publication/manifest.ts'

/** Effect of `privacy@2`, midnight in Almaty. */
export const EFFECT = '2026-12-03T19:00:00.000Z'
/** End of the time in which `privacy@1` still holds. */
export const ACCEPT_BY = '2026-12-31T19:00:00.000Z'

/** Hash of the fragment that holds the text of a version. */
export function textHash(policy: string, version: number, locale = 'kk'): string {
  return digestOf(`fragment ${policy}@${version} ${locale}`)
}

/** Hash of the fragment that holds the changes between two versions. */
export function changesHash(policy: string, from: number, to: number, locale = 'kk'): string {
  return digestOf(`changes ${policy} ${from}-${to} ${locale}`)
}

/** Digest of the text of a version. */
export function textDigest(policy: string, version: number, locale = 'kk'): string {
  return digestOf(`text ${policy}@${version} ${locale}`)
}

/** Makes a published version; a test says only what it is about. */
export function aVersion(
  policy: string,
  number: number,
  facts: Partial<ManifestVersion> = {},
): ManifestVersion {
  return {
    number,
    asks: 'acceptance',
    publishedAt: '2026-11-01T00:00:00+05:00',
    effectiveAt: '2026-11-01T00:00:00+05:00',
    acceptBy: facts.effectiveAt ?? '2026-11-01T00:00:00+05:00',
    digests: {
      ...byLocale((locale) => textDigest(policy, number, locale)),
      version: digestOf(`${policy}@${number}`),
    },
    summary: byLocale((locale) => [`${policy}@${number} ${locale}`]),
    meaning: byLocale((locale) => [`what ${policy}@${number} means ${locale}`]),
    texts: byLocale((locale) => ({
      path: `${policy}/${number}/${locale}.json`,
      sha256: textHash(policy, number, locale),
    })),
    ...facts,
  }
}

/** Makes a policy with the changes between every two of its versions. */
export function aPolicy(id: string, versions: ManifestVersion[], facts: Partial<ManifestPolicy> = {}) {
  const policy: ManifestPolicy = {
    id,
    kind: 'notice',
    required: true,
    authentic: 'kk',
    contact: 'help@example.kz',
    title: byLocale((locale) => `${id} ${locale}`),
    wayOut: byLocale((locale) => `way out ${locale}`),
    versions,
    changes: versions.flatMap(({ number: to }) =>
      versions
        .filter(({ number }) => number < to)
        .map(({ number: from }) => ({
          from,
          to,
          fragments: byLocale((locale) => ({
            path: `${id}/changes/${from}-${to}/${locale}.json`,
            sha256: changesHash(id, from, to, locale),
          })),
        })),
    ),
    ...facts,
  }
  return policy
}

/** Privacy with an announced version, terms with an announced notice, an optional consent, and one not offered. */
export function aManifest(policies: ManifestPolicy[] = POLICIES): Manifest {
  return {
    schema: 'kelisim-manifest/1',
    policies,
    widget: { path: 'widget.js', integrity: 'sha384-AAAA' },
  }
}

/** The policies of {@link aManifest}. */
export const POLICIES = [
  aPolicy('privacy', [
    aVersion('privacy', 1),
    aVersion('privacy', 2, { effectiveAt: EFFECT, acceptBy: ACCEPT_BY }),
  ]),
  aPolicy('terms', [aVersion('terms', 1), aVersion('terms', 2, { asks: 'notice', effectiveAt: EFFECT })]),
  aPolicy('mailings', [aVersion('mailings', 1)], { kind: 'consent', required: false }),
  aPolicy('internal', [aVersion('internal', 1)]),
]

/** An act as the widget sends it: an acceptance of `privacy@1` in Kazakh, unless a test says otherwise. */
export function aRequest(facts: Partial<ActRequest> = {}): ActRequest {
  const { policy = 'privacy', version = 1, locale = 'kk' } = facts
  return {
    act: 'accept',
    policy,
    version,
    locale,
    digest: textDigest(policy, version, locale),
    shown: [textHash(policy, version, locale)],
    after: null,
    ...facts,
  }
}
