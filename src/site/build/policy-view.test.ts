import { expect, test } from 'vitest'
import { createPolicy, createSettings } from '../fixture.ts'
import { narrowView, speaksOf } from './policy-view.ts'

const policy = createPolicy('2026-10-01T09:00:00+05:00', '2026-12-04T00:00:00+05:00')
const other = { ...createPolicy('2026-10-05T00:00:00+05:00'), id: 'other' }
const view = (now: string, settled = now) => ({
  settings: createSettings({ now: new Date(settled) }),
  policies: [policy, other],
  now: new Date(now),
  locale: 'kk' as const,
})

test('the pages of a policy know of it alone, and of the last moment at which something about it changed', () => {
  const narrow = narrowView(view('2026-11-22T18:00:00+05:00'), policy)
  expect(narrow.policies).toEqual([policy])
  expect([narrow.now, narrow.settings.now]).toEqual(Array(2).fill(new Date('2026-10-01T09:00:00+05:00')))
  expect(narrowView(view('2026-12-04T00:00:00+05:00'), policy).now).toEqual(
    new Date('2026-12-04T00:00:00+05:00'),
  )
})

test('a preview knows of all: it lists what there is to mend', () => {
  const whole = { ...view('2026-11-22T18:00:00+05:00'), findings: [] }
  expect(narrowView(whole, policy)).toBe(whole)
})

test('pages for a moment to come are those of the policies that change at it', () => {
  const later = view('2026-12-04T00:00:00+05:00', '2026-11-22T18:00:00+05:00')
  expect([policy, other].map((one) => speaksOf(later, one))).toEqual([true, false])
  expect([policy, other].map((one) => speaksOf(view('2026-11-22T18:00:00+05:00'), one))).toEqual([true, true])
})
