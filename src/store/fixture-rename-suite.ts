import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { LeafSchema } from '../domain/log/leaf.ts'
import { computeCommitment, createOpening } from '../domain/log/opening.ts'
import { computeRenameCommitment } from '../domain/log/rename.ts'
import { createAct, createRename, KEYS, NOW } from './fixture-act.ts'
import type { AcceptanceStore, NewAct, Rename } from './store.ts'

const UNTIL = '2029-11-22T09:00:00.000Z'
const OLD = { realm: 'olympiad', subject: 'person-1' }
const NEW = { realm: 'olympiad', subject: 'new-1' }
/** Of a token from after the rename, give or take the tolerance of clocks. */
const LATER = { issuedAt: '2026-11-22T09:02:00.000Z' }

/** What every store has to do about changes of ids. */
export function testRenames(getStore: () => AcceptanceStore): void {
  describe('renames', () => {
    const append = async (facts: Partial<NewAct> = {}) => {
      const [outcome] = await getStore().append([createAct(facts)], KEYS)
      if (outcome === undefined) throw new Error('no outcome')
      return outcome
    }
    const rename = (facts: Partial<Rename> = {}) => getStore().rename(createRename(facts), KEYS)
    const erase = (subject: string) =>
      getStore().erase({ ...NEW, subject, id: randomUUID(), at: NOW, mark: `mark of ${subject}` }, KEYS)
    const list = async (subject: string) =>
      (await getStore().listActs({ ...OLD, subject })).map(({ id }) => id)

    test('all acts are found under the new id and go on there; the old one has none', async () => {
      const first = createAct()
      await append(first)
      await append({ policy: 'terms' })
      expect(await rename()).toMatchObject({ kind: 'renamed', records: 2, evidence: { index: 2 } })
      expect(await list('person-1')).toEqual([])
      expect(await list('new-1')).toHaveLength(2)
      expect((await append({ ...NEW, act: 'withdraw', after: first.id })).kind).toBe('stored')
      expect(await append({ ...NEW })).toMatchObject({ kind: 'known', act: { id: first.id } })
      expect(await append({ ...NEW, act: 'decline' })).toMatchObject({ kind: 'stale' })
      expect(await getStore().listActsOf('olympiad', ['person-1', 'new-1'])).toHaveLength(3)
      expect(await getStore().countStanding('olympiad')).toMatchObject([{ people: 1 }, { people: 1 }])
    })

    test('an opening goes on saying the id that its record commits to', async () => {
      await append()
      await rename()
      await append({ ...NEW, policy: 'terms' })
      const [before, after] = await getStore().listActs(NEW)
      for (const act of [before, after]) {
        if (act === undefined) throw new Error('an act is gone')
        const { leaf = '' } = (await getStore().findEvidence(act.index)) ?? {}
        expect(JSON.parse(leaf).commitment).toBe(computeCommitment(createOpening(2, act)))
      }
      expect([before?.subject, before?.formerly]).toEqual(['new-1', 'person-1'])
      expect(after).not.toHaveProperty('formerly')
    })

    test('the log tells that it was done, and not of whom', async () => {
      await append()
      const outcome = await rename()
      if (outcome.kind !== 'renamed' || outcome.opening === null) throw new Error('nothing was renamed')
      const { leaf = '' } = outcome.evidence ?? {}
      expect(leaf).not.toMatch(/person-1|new-1|office/)
      const commitment = computeRenameCommitment(outcome.opening)
      expect(LeafSchema.parse(JSON.parse(leaf))).toMatchObject({ act: 'rename', records: 1, commitment })
      expect(outcome.opening).toMatchObject({ formerly: 'person-1', subject: 'new-1', service: 'office' })
    })

    test('asked for again it answers the same, as often as one likes', async () => {
      await append()
      const first = await rename()
      await append({ ...NEW, policy: 'terms' })
      expect(await rename({ id: randomUUID() })).toEqual({ ...first, kind: 'known' })
      expect((await getStore().findHead())?.size).toBe(3)
    })

    test('of somebody of whom nothing is kept nothing is logged', async () => {
      expect(await rename()).toEqual({ kind: 'renamed', records: 0, opening: null, evidence: null })
      expect(await getStore().findHead()).toBeNull()
    })

    test.each<[string, (store: AcceptanceStore) => Promise<unknown>]>([
      ['acts', (store) => store.append([createAct(NEW)], KEYS)],
      ['a hold', (store) => store.hold(NEW, UNTIL)],
    ])('an id with %s of its own is refused, and nothing is merged', async (_, take) => {
      await append()
      await take(getStore())
      const before = await list('new-1')
      expect(await rename()).toEqual({ kind: 'taken' })
      expect([await list('person-1'), await list('new-1')]).toEqual([[expect.any(String)], before])
    })

    test('what is under way for the old id is refused, and what comes later is somebody new', async () => {
      await append()
      await rename()
      expect((await append({ policy: 'terms' })).kind).toBe('erased')
      const fresh = await append({ ...LATER, policy: 'terms' })
      expect(fresh).toMatchObject({ kind: 'stored', act: { subject: 'person-1' } })
      expect(await list('new-1')).toHaveLength(1)
      // Who has the old id now has records of their own: the same request is another one.
      expect(await rename({ id: randomUUID() })).toEqual({ kind: 'taken' })
    })

    test('acts that come together with it are each kept once, or refused', async () => {
      const policies = Array.from({ length: 40 }, (_, n) => `policy-${n}`)
      const sent = policies.map((policy) => append({ policy }))
      const renamed = rename()
      const rest = policies.map((policy) => append({ policy: `${policy}-later` }))
      const kinds = (await Promise.all([...sent, ...rest])).map(({ kind }) => kind)
      await renamed
      expect(new Set(kinds)).not.toContain('stale')
      const kept = kinds.filter((kind) => kind === 'stored').length
      const [old, now] = [await list('person-1'), await list('new-1')]
      // Of whom nothing was kept when it came, nothing can have come to the old id since.
      expect([old.length, now.length]).toEqual(kept === 0 ? [0, 0] : [0, kept])
    })

    test('a hold follows, and puts the erasure off', async () => {
      await append()
      await getStore().hold(OLD, UNTIL)
      await rename()
      expect([await getStore().findHold(OLD), await getStore().findHold(NEW)]).toEqual([null, UNTIL])
      expect(await erase('new-1')).toEqual({ kind: 'held', until: UNTIL })
    })

    test('a hold that comes together with it finds the person before it or after it, and never in between', async () => {
      const kinds = new Set<string>()
      for (let round = 0; round < 25; round++) {
        const [formerly, subject] = [`old-${round}`, `new-${round}`]
        await append({ subject: formerly })
        await getStore().hold({ ...OLD, subject: formerly }, UNTIL)
        const id = randomUUID()
        const [{ kind }] = await Promise.all([
          rename({ formerly, subject, id }),
          getStore().hold({ ...OLD, subject }, UNTIL),
          getStore().hold({ ...OLD, subject: formerly }, UNTIL),
        ])
        kinds.add(kind)
        const owner = kind === 'taken' ? formerly : subject
        expect(await list(owner)).toHaveLength(1)
        expect(await getStore().findHold({ ...OLD, subject: owner })).toBe(UNTIL)
      }
      expect(['renamed', 'taken']).toEqual(expect.arrayContaining([...kinds]))
    })

    test('a person who has had several ids is erased with all of them', async () => {
      await append()
      await rename()
      await rename({ formerly: 'new-1', subject: 'newer-1', id: randomUUID() })
      expect(await getStore().listRenames({ ...NEW, subject: 'newer-1' })).toMatchObject([
        { index: 1, opening: { formerly: 'person-1', subject: 'new-1' } },
        { index: 2, opening: { formerly: 'new-1', subject: 'newer-1' } },
      ])
      expect(await erase('newer-1')).toMatchObject({ kind: 'erased', records: 3 })
      expect(await getStore().listRenames({ ...NEW, subject: 'newer-1' })).toEqual([])
      expect(await getStore().listFeedRenames('olympiad', { after: -1, limit: 9 })).toEqual([])
    })

    test('there is a way back, after which openings say the id that the person has', async () => {
      const act = createAct()
      await append(act)
      await rename()
      await rename({ formerly: 'new-1', subject: 'person-1', id: randomUUID() })
      const [found] = await getStore().listActs(OLD)
      expect(found).toMatchObject({ id: act.id, subject: 'person-1' })
      expect(found).not.toHaveProperty('formerly')
    })

    test('a feed tells of it under the id of now, and people keep their first place', async () => {
      await append()
      await append({ subject: 'person-2' })
      await rename()
      await rename({ formerly: 'new-1', subject: 'newer-1', id: randomUUID() })
      const renames = await getStore().listFeedRenames('olympiad', { after: -1, limit: 9 })
      expect(renames.map(({ index, subject, formerly }) => [index, formerly, subject])).toEqual([
        [2, 'person-1', 'newer-1'],
        [3, 'new-1', 'newer-1'],
      ])
      expect(await getStore().listFeedRenames('olympiad', { after: 2, before: 3, limit: 9 })).toEqual([])
      const people = await getStore().listFirstActs('olympiad', ['newer-1', 'person-2', 'nobody'])
      expect(people).toEqual(
        new Map([
          ['newer-1', 0],
          ['person-2', 1],
        ]),
      )
    })

    test('an erasure is told by the first place of the person alone', async () => {
      await append({ subject: 'person-2' })
      await append()
      await rename()
      await append({ ...NEW, policy: 'terms' })
      await erase('new-1')
      await erase('nobody')
      expect(await getStore().listFeedErasures('olympiad', { after: -1, limit: 9 })).toEqual([
        { index: 4, id: expect.any(String), at: NOW, person: 1 },
      ])
      for (const position of [{ after: 4 }, { after: -1, before: 4 }])
        expect(await getStore().listFeedErasures('olympiad', { ...position, limit: 9 })).toEqual([])
      expect(await getStore().listFeedErasures('school', { after: -1, limit: 9 })).toEqual([])
    })

    test('of another realm nothing is carried along', async () => {
      await append()
      await append({ product: 'school', realm: 'school' })
      await rename()
      expect(await getStore().listActs({ ...OLD, realm: 'school' })).toHaveLength(1)
    })
  })
}
