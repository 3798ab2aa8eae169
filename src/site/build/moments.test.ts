import { expect, test } from 'vitest'
import { createPolicy } from '../fixture.ts'
import { formatMomentFolder, listBoundaries } from './moments.ts'

const NOW = new Date('2026-11-22T18:00:00+05:00')

test('only moments to come are boundaries, each once, in order', () => {
  const policies = [
    createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00'),
    createPolicy('2026-11-22T18:00:00+05:00', '2026-12-01T00:00:00Z', '2026-12-03T19:00:00Z'),
  ]
  expect(listBoundaries(policies, NOW).map(formatMomentFolder)).toEqual([
    '20261201T000000Z',
    '20261203T190000Z',
  ])
})

test('a draft is no boundary', () => {
  const policy = createPolicy('2026-12-04T00:00:00+05:00')
  const versions = policy.versions.map((version) => ({ ...version, draft: true }))
  expect(listBoundaries([{ ...policy, versions }], NOW)).toEqual([])
})
