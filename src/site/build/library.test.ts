import { describe, expect, test } from 'vitest'
import { isPublished, type Policy } from '../../domain/policy/policy.ts'
import { createPolicy } from '../fixture.ts'
import { listPoliciesWithPages } from './library.ts'

const NOW = new Date('2026-11-22T18:00:00+05:00')
const published = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')

function withDraft({ versions, ...policy }: Policy): Policy {
  const [first, ...rest] = versions.toReversed()
  if (!first) return { ...policy, versions }
  const { publishedAt: _, digests: __, effectiveAt: ___, ...file } = first.file
  return { ...policy, versions: [...rest.toReversed(), { ...first, file }] }
}

describe('what has pages', () => {
  test('a production build leaves drafts out', () => {
    const [policy] = listPoliciesWithPages([withDraft(published)], false, NOW)
    expect(policy?.versions.map((version) => version.number)).toEqual([1])
  })

  test('a policy with nothing but drafts has none', () => {
    const only = createPolicy('2026-10-01T09:00:00+05:00')
    expect(listPoliciesWithPages([withDraft(only)], false, NOW)).toEqual([])
  })

  test('a preview shows a draft, marked, with the moment of the preview for the effect that it leaves open', () => {
    const [policy] = listPoliciesWithPages([withDraft(published)], true, NOW)
    const draft = policy?.versions.at(-1)
    expect([draft?.draft, draft?.undated]).toEqual([true, true])
    expect(draft && isPublished(draft)).toBe(true)
    expect(draft?.file.effectiveAt).toBe(NOW.toISOString())
  })

  test('required policies come before optional consents', () => {
    const versions = published.versions.map((version) => ({
      ...version,
      file: { ...version.file, kind: 'consent' as const, required: false },
    }))
    const consent: Policy = { id: 'advertising', versions }
    expect(listPoliciesWithPages([consent, published], false, NOW).map(({ id }) => id)).toEqual([
      'privacy',
      'advertising',
    ])
  })
})
