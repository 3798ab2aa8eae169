import { describe, expect, test } from 'vitest'
import { createRequirement } from './fixture.ts'
import { formatKey, isAsking, isRequired, listSteps } from './step.ts'

const ahead = (...requirements: ReturnType<typeof createRequirement>[]) =>
  listSteps({ gate: 'open', requirements, recheckAt: null, pass: null })

const version = {
  version: 3,
  asks: 'acceptance' as const,
  effectiveAt: '2027-01-01T00:00:00Z',
  effective: { kk: '', ru: '', en: '' },
  acceptBy: '2027-02-01T00:00:00Z',
  declined: false,
}

describe('stepsOf', () => {
  test('puts what is mandatory before optional consents, and dialogs before banners', () => {
    const steps = ahead(
      createRequirement({ policy: 'mailings', state: 'optional' }),
      createRequirement({ policy: 'terms', state: 'notice' }),
      createRequirement({ policy: 'rules', state: 'due', accepted: 1 }),
      createRequirement({ policy: 'privacy', state: 'blocking' }),
    )
    expect(steps.map(formatKey)).toEqual([
      'blocking privacy@2',
      'due rules@2',
      'optional mailings@2',
      'notice terms@2',
    ])
  })

  test('does not ask again whoever declined while the old acceptance holds', () => {
    const [step] = ahead(createRequirement({ state: 'due', accepted: 1, declined: true }))
    expect(step?.view).toBe('refused')
    expect(step && isAsking(step)).toBe(false)
    expect(step && isRequired(step)).toBe(true)
  })

  test('announces a version to come beside whatever else is asked, unless it was declined already', () => {
    const covered = { state: 'covered' as const, accepted: 2 }
    expect(ahead(createRequirement({ ...covered, announced: [version] })).map(formatKey)).toEqual([
      'announced privacy@3',
    ])
    expect(ahead(createRequirement({ ...covered, announced: [{ ...version, declined: true }] }))).toEqual([])
  })

  test('has nothing to show for what is covered or settled', () => {
    expect(ahead(createRequirement({ state: 'covered' }), createRequirement({ state: 'settled' }))).toEqual(
      [],
    )
  })
})
