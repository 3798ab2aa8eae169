import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AcceptanceStore, NewAct } from './store.ts'

const DIGEST = 'd'.repeat(64)

/** Makes an act with everything filled in; a test says only what it is about. */
export function anAct(facts: Partial<NewAct> = {}): NewAct {
  return {
    id: randomUUID(),
    at: '2026-11-22T09:00:00.000Z',
    imported: false,
    product: 'olympiad',
    subject: 'person-1',
    act: 'accept',
    policy: 'privacy',
    version: 1,
    locale: 'kk',
    digest: DIGEST,
    shown: [DIGEST],
    after: null,
    ...facts,
  }
}

/**
 * The suite that every engine has to pass.
 *
 * @param open opens the store that lives at a place (a folder of the test's own); opening again finds it as it was
 */
export function testStore(name: string, open: (place: string) => Promise<AcceptanceStore>): void {
  describe(`acceptance store on ${name}`, () => {
    let place: string
    let store: AcceptanceStore

    beforeEach(async () => {
      place = mkdtempSync(join(tmpdir(), 'kelisim-store-'))
      store = await open(place)
    })

    afterEach(async () => {
      await store.close()
      rmSync(place, { recursive: true, force: true })
    })

    test('an act comes back as it was handed in', async () => {
      const act = anAct({ locale: 'ru', shown: [DIGEST, 'e'.repeat(64)] })
      expect(await store.append(act)).toEqual({
        kind: 'stored',
        act: { ...act, seq: 1 },
      })
      expect(await store.acts(act)).toEqual([{ ...act, seq: 1 }])
    })

    test('the same act sent again gives the first record, whatever id and time it brings', async () => {
      const first = await store.append(anAct())
      const again = await store.append(anAct({ at: '2026-11-23T09:00:00.000Z', shown: [] }))
      expect(again).toEqual({ ...first, kind: 'known' })
      expect(await store.acts(anAct())).toHaveLength(1)
    })

    test('of many identical acts at once exactly one is stored', async () => {
      const outcomes = await Promise.all(Array.from({ length: 50 }, () => store.append(anAct())))
      expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1)
      expect(new Set(outcomes.map((outcome) => 'act' in outcome && outcome.act.id)).size).toBe(1)
    })

    test('of two different answers at once one is stored and the other is stale', async () => {
      const outcomes = await Promise.all([
        store.append(anAct({ act: 'accept' })),
        store.append(anAct({ act: 'decline' })),
      ])
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['stale', 'stored'])
    })

    test('an answer must follow the last one', async () => {
      const accept = anAct()
      await store.append(accept)
      expect(await store.append(anAct({ act: 'withdraw' }))).toEqual({
        kind: 'stale',
        last: accept.id,
      })
      const withdraw = anAct({ act: 'withdraw', after: accept.id })
      expect((await store.append(withdraw)).kind).toBe('stored')
      expect((await store.append(anAct({ after: withdraw.id }))).kind).toBe('stored')
    })

    test('the same answer counts anew after another one', async () => {
      const accept = anAct()
      const withdraw = anAct({ act: 'withdraw', after: accept.id })
      const second = anAct({ after: withdraw.id })
      for (const act of [accept, withdraw, second]) await store.append(act)
      expect((await store.acts(accept)).map(({ id }) => id)).toEqual([accept.id, withdraw.id, second.id])
    })

    test.each(['shown', 'continue'] as const)('"%s" is recorded once per version', async (act) => {
      const shown = anAct({ act })
      await store.append(shown)
      const accept = anAct()
      await store.append(accept)
      const again = await store.append(anAct({ act, after: accept.id }))
      expect(again).toMatchObject({ kind: 'known', act: { id: shown.id } })
      expect((await store.append(anAct({ act, version: 2, after: accept.id }))).kind).toBe('stored')
    })

    test('what was shown is not an answer and the next answer does not follow it', async () => {
      const shown = anAct({ act: 'shown' })
      await store.append(shown)
      expect(await store.append(anAct({ after: shown.id }))).toEqual({
        kind: 'stale',
        last: null,
      })
      expect((await store.append(anAct({ after: null }))).kind).toBe('stored')
    })

    test.each([{ product: 'school' }, { subject: 'person-2' }, { policy: 'terms' }])(
      'acts that differ in %o know nothing of each other',
      async (other) => {
        await store.append(anAct())
        expect((await store.append(anAct(other))).kind).toBe('stored')
        const { policy, ...owner } = anAct(other)
        expect(await store.acts(owner, policy)).toHaveLength(1)
      },
    )

    test('a history may be asked for as a whole or for one policy', async () => {
      await store.append(anAct())
      await store.append(anAct({ policy: 'terms' }))
      expect((await store.acts(anAct())).map(({ policy }) => policy)).toEqual(['privacy', 'terms'])
      expect((await store.acts(anAct(), 'terms')).map(({ policy }) => policy)).toEqual(['terms'])
    })

    test('time never runs backwards along the record', async () => {
      await store.append(anAct({ at: '2026-11-22T09:00:00.000Z' }))
      await store.append(anAct({ subject: 'person-2', at: '2026-11-22T08:00:00.000Z' }))
      const [later] = await store.acts(anAct({ subject: 'person-2' }))
      expect(later).toMatchObject({ seq: 2, at: '2026-11-22T09:00:00.000Z' })
    })

    test('a version keeps the moment at which it was first seen', async () => {
      const first = { policy: 'privacy', version: 1, facts: '[1]' }
      const second = { policy: 'privacy', version: 2, facts: '[2]' }
      await store.seeVersions([first], '2026-11-22T09:00:00.000Z')
      const seen = await store.seeVersions([{ ...first, facts: 'other' }, second], '2026-12-01T09:00:00.000Z')
      expect(seen).toEqual([
        { ...first, at: '2026-11-22T09:00:00.000Z' },
        { ...second, at: '2026-12-01T09:00:00.000Z' },
      ])
      expect(await store.seenVersions()).toEqual(seen)
      expect(await store.seeVersions([], '2026-12-02T09:00:00.000Z')).toEqual(seen)
    })

    test('everything is there after closing and opening', async () => {
      const { act } = { act: anAct() }
      await store.append(act)
      await store.seeVersions([{ policy: 'privacy', version: 1, facts: '[1]' }], act.at)
      await store.close()
      store = await open(place)
      expect(await store.acts(act)).toEqual([{ ...act, seq: 1 }])
      expect(await store.seenVersions()).toHaveLength(1)
      expect((await store.append(anAct())).kind).toBe('known')
    })
  })
}
