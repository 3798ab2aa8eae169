import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LeafSchema } from '../domain/log/leaf.ts'
import { listAnnulled } from '../domain/log/version-states.ts'
import { createAct, KEYS, NOW } from './fixture-act.ts'
import type { AcceptanceStore, NewAct } from './store.ts'

const LATER = '2026-12-01T09:00:00.000Z'

/** The part of the suite that is about versions: published, taken back, and published again. */
export function testVersions(getStore: () => AcceptanceStore): void {
  const sight = (version: number, facts = `[${version}]`) => ({
    id: randomUUID(),
    policy: 'privacy',
    version,
    facts,
  })
  const publish = (...sights: ReturnType<typeof sight>[]) => getStore().recordVersions(sights, NOW, KEYS)
  const retract = (version: number, { facts = `[${version}]`, evenIfAnswered = false } = {}) =>
    getStore().retractVersion({ ...sight(version, facts), evenIfAnswered }, LATER, KEYS)
  const append = async (act: NewAct) => (await getStore().append([act], KEYS))[0]
  const listLeaves = async () =>
    (await getStore().listLeaves(0, 100)).map((leaf) => LeafSchema.parse(JSON.parse(leaf)))

  describe('versions', () => {
    test('a version keeps the moment at which it was first seen', async () => {
      await publish(sight(1))
      const seen = await getStore().recordVersions([sight(1, 'other'), sight(2)], LATER, KEYS)
      const common = { act: 'publish', policy: 'privacy' }
      expect(seen).toEqual([
        { ...common, index: 0, version: 1, facts: '[1]', at: NOW },
        { ...common, index: 1, version: 2, facts: '[2]', at: LATER },
      ])
      expect(await getStore().listVersions()).toEqual(seen)
      expect(await getStore().recordVersions([], LATER, KEYS)).toEqual(seen)
    })

    test('the place of the newest record is known, whatever has been logged since', async () => {
      expect(await getStore().findNewestVersion()).toBeNull()
      await publish(sight(1), sight(2))
      await append(createAct())
      expect(await getStore().findNewestVersion()).toBe(1)
    })

    test('a version seen for the first time is logged, and once', async () => {
      await publish(sight(1))
      await publish(sight(1))
      expect(await listLeaves()).toMatchObject([
        { act: 'publish', policy: 'privacy', version: 1, facts: '[1]', at: NOW },
      ])
    })

    test('two processes that see a version at once log it once', async () => {
      await Promise.all([1, 2, 3].map(() => publish(sight(1))))
      expect((await getStore().findHead())?.size).toBe(1)
    })
  })

  describe('a version that is taken back', () => {
    test('while nobody has acted about it, is logged with its facts', async () => {
      await publish(sight(1), sight(2))
      await append(createAct())
      expect(await retract(2)).toEqual({ kind: 'retracted', people: 0, acts: 0 })
      expect((await listLeaves()).at(-1)).toMatchObject({
        ...{ act: 'retract', policy: 'privacy', version: 2, facts: '[2]', acts: 0, at: LATER },
      })
      expect(await getStore().listVersions()).toMatchObject([
        { act: 'publish', version: 1 },
        { act: 'publish', version: 2 },
        { act: 'retract', version: 2, index: 3 },
      ])
    })

    test.each(['accept', 'decline', 'shown', 'continue'] as const)(
      'stays once somebody has recorded "%s", unless that is wanted',
      async (act) => {
        await publish(sight(1))
        await append(createAct({ act }))
        expect(await retract(1)).toEqual({ kind: 'answered', people: 1, acts: 1 })
        expect(await getStore().findHead()).toMatchObject({ size: 2 })
        expect(await retract(1, { evenIfAnswered: true })).toEqual({ kind: 'retracted', people: 1, acts: 1 })
        expect((await listLeaves()).at(-1)).toMatchObject({ act: 'retract', acts: 1 })
      },
    )

    test('is known only once, and by its facts', async () => {
      expect(await retract(1)).toEqual({ kind: 'unknown' })
      await publish(sight(1))
      expect(await retract(1, { facts: 'other' })).toEqual({ kind: 'unknown' })
      const outcomes = await Promise.all([1, 2, 3].map(() => retract(1)))
      expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['retracted', 'unknown', 'unknown'])
    })

    test('takes no more acts, and gives those that are there again', async () => {
      await publish(sight(1))
      const accept = createAct()
      await append(accept)
      await retract(1, { evenIfAnswered: true })
      expect(await append(createAct({ subject: 'person-2' }))).toEqual({ kind: 'retracted' })
      expect(await append(createAct({ subject: 'person-2', version: 2 }))).toMatchObject({ kind: 'stored' })
      expect(await getStore().listActs(accept)).toHaveLength(1)
    })

    test('takes the correction of an entry about it, also when it is sent again', async () => {
      await publish(sight(1))
      const onBehalf = { actor: 'staff-7', note: 'letter', service: 'office' }
      const enter = (facts: Partial<NewAct>) => createAct({ ...facts, onBehalf, token: null })
      const [one, other] = ['person-1', 'person-2'].map((subject) => enter({ subject, act: 'decline' }))
      if (one === undefined || other === undefined) throw new Error('nobody')
      await append(one)
      await append(other)
      await retract(1, { evenIfAnswered: true })
      const correct = ({ id, subject }: NewAct) => enter({ subject, act: 'correct', after: id })
      expect(await append(correct(one))).toMatchObject({ kind: 'stored' })
      expect(await append(correct(one))).toMatchObject({ kind: 'known' })

      await publish(sight(1, 'other'))
      expect(await append(correct(other))).toMatchObject({ kind: 'stored' })
      expect(await getStore().countReactions(sight(1, 'other'))).toEqual({ people: 0, acts: 0 })
      await retract(1, { facts: 'other' })
      for (const mistaken of [one, other])
        expect(await append(correct(mistaken))).toMatchObject({ kind: 'known' })
    })

    test('is never taken back at the same moment as it is answered', async () => {
      await publish(sight(1))
      const people = Array.from({ length: 20 }, (_, number) => createAct({ subject: `person-${number}` }))
      const [outcome, ...acts] = await Promise.all([retract(1), ...people.map(append)])
      const stored = acts.filter((act) => act?.kind === 'stored').length
      expect([outcome?.kind, stored]).toEqual(stored > 0 ? ['answered', 20] : ['retracted', 0])
    })

    test('and comes back as it was, has its acts back', async () => {
      await publish(sight(1))
      const shown = createAct({ act: 'shown' })
      await append(shown)
      await append(createAct())
      await retract(1, { evenIfAnswered: true })
      expect(await getStore().countStanding('olympiad')).toEqual([])
      await publish(sight(1))
      expect(await getStore().countStanding('olympiad')).toMatchObject([{ people: 1 }])
      expect(await append(createAct({ act: 'shown' }))).toMatchObject({
        kind: 'known',
        act: { id: shown.id },
      })
      expect(await getStore().countReactions(sight(1))).toEqual({ people: 1, acts: 2 })
    })

    test('has its withdrawals all the same, and for a consent its declines', async () => {
      await publish(sight(1), sight(2))
      const [one, other] = ['person-1', 'person-2'].map((subject) => createAct({ subject }))
      if (one === undefined || other === undefined) throw new Error('nobody')
      await append(one)
      await append(other)
      await append(createAct({ ...one, id: randomUUID(), version: 2, act: 'withdraw', after: one.id }))
      await append(createAct({ ...other, id: randomUUID(), version: 2, act: 'decline', after: other.id }))
      await retract(2, { evenIfAnswered: true })
      const accepted = { act: 'accept', version: 1 }
      const count = (...acts: object[]) => ({ policy: 'privacy', acts: [accepted, ...acts], people: 1 })
      const withdrawn = count({ act: 'withdraw', version: 2 })
      expect(await getStore().countStanding('olympiad')).toEqual([count(), withdrawn])
      const ending = listAnnulled(await getStore().listVersions())
      expect(await getStore().countStanding('olympiad', ending)).toEqual(
        expect.arrayContaining([withdrawn, count({ act: 'decline', version: 2, endsAll: true })]),
      )
    })

    test('and comes back with other facts, begins anew', async () => {
      await publish(sight(1))
      const accept = createAct()
      await append(createAct({ act: 'shown', subject: 'person-2' }))
      await append(accept)
      await retract(1, { evenIfAnswered: true })
      await publish(sight(1, 'other'))
      expect(await getStore().countReactions(sight(1, 'other'))).toEqual({ people: 0, acts: 0 })
      expect(await getStore().countReactions(sight(1))).toEqual({ people: 2, acts: 2 })
      expect(await append(createAct({ after: accept.id }))).toMatchObject({ kind: 'stored' })
      expect(await getStore().countStanding('olympiad')).toMatchObject([{ people: 1 }])
      // What was shown before were other words: neither is it handed out for these, nor can it stand twice.
      const again = createAct({ act: 'shown', subject: 'person-2' })
      expect(await append(again)).toEqual({ kind: 'retracted' })
      expect(await retract(1, { facts: 'other' })).toEqual({ kind: 'answered', people: 1, acts: 1 })
    })
  })
}
