import { expect, it } from 'vitest'
import { deriveVersionStates, isAnnulled, listAnnulled, type VersionRecord } from './version-states.ts'

/** Records of `privacy@1` as `p:A` (published with the facts A) and `r:A` (taken back), ten places of the log apart. */
const tell = (course: string): VersionRecord[] =>
  course.split(' ').map((step, place) => {
    const [act, facts = ''] = step.split(':')
    const at = `2026-11-2${place}T09:00:00.000Z`
    const named = { policy: 'privacy', version: 1, facts, at }
    return { index: 10 * (place + 1), act: act === 'p' ? 'publish' : 'retract', ...named }
  })
/** Places of acts that count, of those between any two records. */
const listCounting = (course: string) =>
  [5, 15, 25, 35, 45].filter(
    (index) => !isAnnulled(listAnnulled(tell(course)), { policy: 'privacy', version: 1, index }),
  )

it.each<[string, boolean, string, string, number[]]>([
  ['p:A', true, 'A', '2026-11-20', [5, 15, 25, 35, 45]],
  ['p:A r:A', false, 'A', '2026-11-20', [25, 35, 45]],
  ['p:A r:A p:A', true, 'A', '2026-11-22', [5, 15, 25, 35, 45]],
  ['p:A r:A p:B', true, 'B', '2026-11-22', [25, 35, 45]],
  ['p:A r:A p:B r:B', false, 'B', '2026-11-22', [25, 45]],
  ['p:A r:A p:B r:B p:A', true, 'A', '2026-11-24', [5, 15, 25, 45]],
])('%s is known: %s, as %s since %s', (course, isKnown, facts, day, counting) => {
  const [state] = deriveVersionStates(tell(course))
  expect(state).toMatchObject({ isKnown, facts, at: `${day}T09:00:00.000Z` })
  expect(listCounting(course)).toEqual(counting)
})

it('tells versions apart by policy and number', () => {
  const records = ['privacy', 'terms'].flatMap((policy) => tell('p:A r:A').map((one) => ({ ...one, policy })))
  const annulled = listAnnulled([...records, { ...tell('p:A')[0], version: 2 } as VersionRecord])
  expect(isAnnulled(annulled, { policy: 'privacy', version: 2, index: 15 })).toBe(false)
  expect(isAnnulled(annulled, { policy: 'mailings', version: 1, index: 15 })).toBe(false)
  expect(isAnnulled(annulled, { policy: 'terms', version: 1, index: 15 })).toBe(true)
})
