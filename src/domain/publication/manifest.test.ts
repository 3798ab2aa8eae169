import { describe, expect, it } from 'vitest'
import { computeDigest } from '../encoding/digest.ts'
import { mapLocales } from '../locale.ts'
import { createPoints, TERMS } from '../policy/fixture.ts'
import { computeDigests } from '../policy/seal.ts'
import { ManifestSchema, type ManifestVersion, serializeSealedFacts } from './manifest.ts'

const version: ManifestVersion = {
  number: 2,
  asks: 'acceptance',
  publishedAt: '2026-11-22T18:00:00+05:00',
  effectiveAt: '2026-12-02T00:00:00+05:00',
  acceptBy: '2026-12-31T00:00:00+05:00',
  digests: computeDigests(
    'asks: acceptance\n',
    mapLocales((locale) => `# ${locale}\n`),
  ),
  terms: TERMS,
  summary: [{ ...mapLocales(() => 'Жаңа мерзім.'), clauses: ['8.2'], removed: ['3.3'], terms: ['operator'] }],
  meaning: createPoints(() => 'Біз аз сақтаймыз.'),
  texts: mapLocales((locale) => ({ path: `privacy/2/${locale}.json`, sha256: computeDigest(locale) })),
}

describe('the sealed facts of a version', () => {
  it.each<[string, Partial<ManifestVersion>]>([
    [
      'its fragments are rendered anew',
      { texts: mapLocales(() => ({ path: 'x', sha256: computeDigest('x') })) },
    ],
    ['it is explained in other words', { meaning: createPoints(() => 'Басқаша.') }],
  ])('stay the same when %s', (_, part) => {
    expect(serializeSealedFacts({ ...version, ...part })).toBe(serializeSealedFacts(version))
  })

  it.each<[string, Partial<ManifestVersion>]>([
    ['what it asks', { asks: 'notice' }],
    ['its effect', { effectiveAt: '2026-12-03T00:00:00+05:00' }],
    ['the time to accept it', { acceptBy: version.effectiveAt }],
    ['the Kazakh text', { digests: { ...version.digests, kk: computeDigest('# Caясат\n') } }],
    ['the seal', { digests: { ...version.digests, version: computeDigest('') } }],
  ])('differ when someone changes %s', (_, part) => {
    expect(serializeSealedFacts({ ...version, ...part })).not.toBe(serializeSealedFacts(version))
  })

  it('do not depend on the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(version).toReversed()) as unknown as ManifestVersion
    expect(serializeSealedFacts(turned)).toBe(serializeSealedFacts(version))
  })
})

describe('a manifest', () => {
  const manifest = {
    schema: 'kelisim-manifest/2',
    policies: [
      {
        id: 'privacy',
        versions: [version],
        changes: [{ from: 1, to: 2, fragments: version.texts }],
      },
    ],
    widget: { path: 'widget.js', integrity: 'sha384-x', files: [] },
  }

  it('is read as it was written', () => {
    expect(ManifestSchema.parse(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest)
  })

  it.each([
    ['of another form', { schema: 'kelisim-manifest/1' }],
    [
      'with a policy of which nothing is published',
      { policies: [{ ...manifest.policies[0], versions: [] }] },
    ],
    ['with a widget whose digest is too short to trust', { widget: { path: 'w.js', integrity: 'sha256-x' } }],
    ['with words that nobody asked for', { note: '' }],
  ])('is refused %s', (_, part) => {
    expect(ManifestSchema.safeParse({ ...manifest, ...part }).success).toBe(false)
  })

  const [policy] = manifest.policies
  it.each([
    [
      'a policy',
      { policies: [policy, { ...policy, id: 'terms' }, policy] },
      'policies.2',
      'the policy privacy',
    ],
    [
      'a version',
      { policies: [{ ...policy, versions: [version, { ...version, asks: 'nothing' }] }] },
      'policies.0.versions.1',
      'version 2',
    ],
  ])('that has %s twice is refused by its name', (_, part, place, name) => {
    const [issue] = ManifestSchema.safeParse({ ...manifest, ...part }).error?.issues ?? []
    expect([issue?.path.join('.'), issue?.message]).toEqual([
      place,
      `${name} is there already; once is enough`,
    ])
  })
})
