import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { LOCALES, mapLocales } from '../locale.ts'
import { createPoints, TERMS } from '../policy/fixture.ts'
import type { Policy, Version } from '../policy/policy.ts'
import { computeDigests } from '../policy/seal.ts'
import { ManifestSchema } from './manifest.ts'
import { buildPublication } from './publication.ts'

const widget = { path: 'widget.js', integrity: 'sha384-x', files: [] }
const now = new Date('2026-11-22T12:00:00+05:00')

function version(number: number, words: string, published: boolean): Version {
  const texts = mapLocales((locale) => `# ${locale}\n\n## 1. A\n\n1.1. Деректер қоры: ${words}\n`)
  const publishedAt = `2026-0${number}-01T00:00:00+05:00`
  const dates = { publishedAt, effectiveAt: publishedAt, digests: computeDigests('', texts) }
  const summary = createPoints((locale) => `${locale} ${number}`)
  const terms = { ...TERMS, operator: { name: mapLocales((locale) => `${locale} ${number}`) } }
  return {
    number,
    source: '',
    texts,
    file: {
      format: 1,
      ...terms,
      asks: 'acceptance',
      acceptBy: 'at-effect',
      summary,
      ...(published ? dates : {}),
    },
  }
}

const policy: Policy = {
  id: 'terms',
  versions: [version(1, 'Бір.', true), version(2, 'Екі.', true), version(3, 'Үш.', false)],
}

describe('what is published', () => {
  const { files, manifest } = buildPublication([policy], widget, now, sayDomainIn)

  it('is a manifest that the service can read', () => {
    expect(ManifestSchema.parse(JSON.parse(files.get('policies.json') ?? ''))).toEqual(manifest)
  })

  it('says of each version what binds under it, not what binds under another', () => {
    const operators = manifest.policies[0]?.versions.map(({ terms }) => terms.operator)
    expect(operators?.map((operator) => operator.name.kk)).toEqual(['kk 1', 'kk 2'])
    // What is not known is not there at all.
    expect(operators?.map((operator) => Object.keys(operator))).toEqual([['name'], ['name']])
  })

  it('has every published version and no draft', () => {
    expect(manifest.policies[0]?.versions.map(({ number }) => number)).toEqual([1, 2])
    expect([...files.keys()].filter((path) => path.includes('/3'))).toEqual([])
    expect([...files.values()].some((text) => text.includes('Үш'))).toBe(false)
  })

  it('names every fragment with the digest of its bytes', () => {
    const [terms] = manifest.policies
    const named = [
      ...(terms?.versions ?? []).map((v) => v.texts),
      ...(terms?.changes ?? []).map((c) => c.fragments),
    ]
    expect(named).toHaveLength(3)
    for (const fragments of named)
      for (const locale of LOCALES) {
        const { path, sha256 } = fragments[locale]
        expect(
          createHash('sha256')
            .update(files.get(path) ?? '')
            .digest('hex'),
        ).toBe(sha256)
      }
  })

  it('serves the bytes that were hashed', () => {
    expect(files.get('terms/2/kk.md')).toBe(policy.versions[1]?.texts.kk)
  })

  it('shows only the clauses and the terms that differ', () => {
    const { kept, changes, summaries } = JSON.parse(files.get('terms/changes/1-2/kk.json') ?? '{}')
    expect([kept, ...changes.map(({ label }: { label: string }) => label)]).toEqual([
      2,
      'Мәтіннен тыс шарттар',
      '1.1',
    ])
    expect(summaries).toEqual([{ version: 2, effective: '2026 жылғы 1 ақпан', points: [{ text: 'kk 2' }] }])
  })

  it('tells a first reader what the text means, in the latest words there are', () => {
    const [first, second] = policy.versions as [Version, Version]
    const meaning = createPoints((locale) => `means ${locale}`)
    const told = { ...second, file: { ...second.file, meaning } }
    const meanings = (versions: Version[]) =>
      buildPublication(
        [{ ...policy, versions }],
        widget,
        now,
        sayDomainIn,
      ).manifest.policies[0]?.versions.map((v) => v.meaning.map(({ kk }) => kk))
    expect(meanings([first, second])).toEqual([['kk 1'], ['kk 1']])
    expect(meanings([first, told])).toEqual([['kk 1'], ['means kk']])
  })

  it('is the same, byte for byte, when built again', () => {
    expect([...buildPublication([policy], widget, now, sayDomainIn).files]).toEqual([...files])
  })

  it('leaves out a policy of which nothing is published', () => {
    const draft = { ...policy, versions: [version(1, 'Бір.', false)] }
    expect(buildPublication([draft], widget, now, sayDomainIn).manifest.policies).toEqual([])
  })
})
