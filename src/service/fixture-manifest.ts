import type { ActRequest } from '../domain/acceptance/act.ts'
import { computeDigest } from '../domain/encoding/digest.ts'
import { LOCALES, mapLocales } from '../domain/locale.ts'
import { computeDigests } from '../domain/policy/seal.ts'
import type { Terms } from '../domain/policy/terms.ts'
import type { Manifest, ManifestPolicy, ManifestVersion } from '../domain/publication/manifest.ts'

/** Effect of `privacy@2`, midnight in Almaty. */
export const EFFECT = '2026-12-03T19:00:00.000Z'
/** End of the time in which `privacy@1` still holds. */
export const ACCEPT_BY = '2026-12-31T19:00:00.000Z'

/** Hash of the fragment that holds the text of a version. */
export function computeTextHash(policy: string, version: number, locale = 'kk'): string {
  return computeDigest(`fragment ${policy}@${version} ${locale}`)
}

/** Hash of the fragment that holds the changes between two versions. */
export function computeChangesHash(policy: string, from: number, to: number, locale = 'kk'): string {
  return computeDigest(`changes ${policy} ${from}-${to} ${locale}`)
}

/** Digest of the text of a version. */
export function computeTextDigest(policy: string, version: number, locale = 'kk'): string {
  return computeDigest(`text ${policy}@${version} ${locale}`)
}

/** What a `version.yaml` holds here, as if it had been sealed. */
function writeFacts(policy: string, version: number): string {
  return `facts: ${policy}@${version}\n`
}

/** Makes the terms of a version; a test says only what it is about. */
export function createTerms(policy: string, facts: Partial<Terms> = {}): Terms {
  return {
    kind: 'notice',
    required: true,
    authentic: 'kk',
    operator: { name: mapLocales((locale) => `operator ${locale}`) },
    contact: 'help@example.kz',
    title: mapLocales((locale) => `${policy} ${locale}`),
    wayOut: mapLocales((locale) => `way out ${locale}`),
    ...facts,
  }
}

/** Makes a published version; a test says only what it is about. */
export function createVersion(
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
      ...mapLocales((locale) => computeTextDigest(policy, number, locale)),
      version: computeDigests(
        writeFacts(policy, number),
        mapLocales((locale) => `text ${policy}@${number} ${locale}`),
      ).version,
    },
    terms: createTerms(policy),
    summary: [mapLocales((locale) => `${policy}@${number} ${locale}`)],
    meaning: [mapLocales((locale) => `what ${policy}@${number} means ${locale}`)],
    texts: mapLocales((locale) => ({
      path: `${policy}/${number}/${locale}.json`,
      sha256: computeTextHash(policy, number, locale),
    })),
    facts: {
      path: `${policy}/${number}/version.yaml`,
      sha256: computeDigest(writeFacts(policy, number)),
    },
    ...facts,
  }
}

/** Makes a policy with the changes between every two of its versions. */
export function createPolicy(id: string, versions: ManifestVersion[], facts: Partial<ManifestPolicy> = {}) {
  const policy: ManifestPolicy = {
    id,
    versions,
    changes: versions.flatMap(({ number: to }) =>
      versions
        .filter(({ number }) => number < to)
        .map(({ number: from }) => ({
          from,
          to,
          fragments: mapLocales((locale) => ({
            path: `${id}/changes/${from}-${to}/${locale}.json`,
            sha256: computeChangesHash(id, from, to, locale),
          })),
        })),
    ),
    ...facts,
  }
  return policy
}

/** Privacy with an announced version, terms with an announced notice, an optional consent, and one not offered. */
export function createManifest(policies: ManifestPolicy[] = POLICIES): Manifest {
  return {
    schema: 'kelisim-manifest/2',
    policies,
    widget: { path: 'widget.js', integrity: 'sha384-AAAA', files: [] },
  }
}

/** An optional consent that offers e-mail, SMS and calls one by one. */
export function createChannelsManifest(): Manifest {
  const choices = ['email', 'sms', 'call'].map((id) => ({
    id,
    title: mapLocales((locale) => `${id} ${locale}`),
  }))
  const terms = createTerms('mailings', { kind: 'consent', required: false, choices })
  return createManifest([createPolicy('mailings', [createVersion('mailings', 1, { terms })])])
}

/** The policies of {@link createManifest}. */
export const POLICIES = [
  createPolicy('privacy', [
    createVersion('privacy', 1),
    createVersion('privacy', 2, { effectiveAt: EFFECT, acceptBy: ACCEPT_BY }),
  ]),
  createPolicy('terms', [
    createVersion('terms', 1),
    createVersion('terms', 2, { asks: 'notice', effectiveAt: EFFECT }),
  ]),
  createPolicy('mailings', [
    createVersion('mailings', 1, { terms: createTerms('mailings', { kind: 'consent', required: false }) }),
  ]),
  createPolicy('internal', [createVersion('internal', 1)]),
]

/** An act as the widget sends it: an acceptance of `privacy@1` in Kazakh, unless a test says otherwise. */
export function createActRequest(facts: Partial<ActRequest> = {}): ActRequest {
  const { policy = 'privacy', version = 1, locale = 'kk' } = facts
  return {
    act: 'accept',
    policy,
    version,
    locale,
    digest: computeTextDigest(policy, version, locale),
    shown: [computeTextHash(policy, version, locale)],
    after: null,
    ...facts,
  }
}

/** The files that a manifest of these policies names, with contents that have the hashes which stand in it. */
export function listFixtureFiles({ policies }: Manifest): [path: string, content: string][] {
  return policies.flatMap(({ id, versions, changes }) => [
    ...versions.flatMap(({ number }): [string, string][] => [
      [`${id}/${number}/version.yaml`, writeFacts(id, number)],
      ...LOCALES.flatMap((locale): [string, string][] => [
        [`${id}/${number}/${locale}.json`, `fragment ${id}@${number} ${locale}`],
        [`${id}/${number}/${locale}.md`, `text ${id}@${number} ${locale}`],
      ]),
    ]),
    ...changes.flatMap(({ from, to }) =>
      LOCALES.map((locale): [string, string] => [
        `${id}/changes/${from}-${to}/${locale}.json`,
        `changes ${id} ${from}-${to} ${locale}`,
      ]),
    ),
  ])
}
