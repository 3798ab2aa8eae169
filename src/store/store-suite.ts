import { randomUUID } from 'node:crypto'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fromBase64, toBase64 } from '../domain/encoding/base64.ts'
import { LeafSchema } from '../domain/log/leaf.ts'
import { hashLeaf } from '../domain/log/merkle.ts'
import { computeConsistencyRanges } from '../domain/log/merkle-proof.ts'
import { computeRootFromInclusion, isConsistent } from '../domain/log/merkle-verify.ts'
import { computeCommitment, createOpening } from '../domain/log/opening.ts'
import { createAct, DIGEST, KEYS, NOW } from './fixture-act.ts'
import { testBoundKeys } from './fixture-bound-keys-suite.ts'
import { testRenames } from './fixture-rename-suite.ts'
import { testVersions } from './fixture-version-suite.ts'
import type { AcceptanceStore, AppendOutcome, Evidence, NewAct } from './store.ts'

export { createAct, KEYS } from './fixture-act.ts'

/** A database that a test may open again and again, and that goes with the test. */
export interface TestDatabase {
  open(): Promise<AcceptanceStore>
  remove(): Promise<void>
}

/** The suite that every engine has to pass; it asks for an empty database before each test. */
export function testStore(name: string, newPlace: () => Promise<TestDatabase>): void {
  describe(`acceptance store on ${name}`, () => {
    let place: TestDatabase
    let store: AcceptanceStore

    beforeEach(async () => {
      place = await newPlace()
      store = await place.open()
    })

    afterEach(async () => {
      await store.close()
      await place.remove()
    })

    const append = async (act: NewAct): Promise<AppendOutcome> => {
      const [outcome] = await store.append([act], KEYS)
      if (outcome === undefined) throw new Error('no outcome')
      return outcome
    }
    const stored = async (act: NewAct) => {
      const outcome = await append(act)
      if (outcome.kind !== 'stored') throw new Error(`the act is ${outcome.kind}`)
      return outcome
    }
    const person = (number: number) => createAct({ subject: `person-${number}` })
    const erase = (facts: Partial<NewAct> & { at?: string } = {}) => {
      const { realm, subject, mark, at } = createAct(facts)
      return store.erase({ id: randomUUID(), realm, subject, mark, at }, KEYS)
    }

    describe('acts', () => {
      test('an act comes back as it was handed in', async () => {
        const act = createAct({ locale: 'ru', shown: [DIGEST, 'e'.repeat(64)] })
        const { issuedAt: _, mark: __, ...kept } = act
        expect((await stored(act)).act).toEqual({ ...kept, v: 2, index: 0 })
        expect(await store.listActs(act)).toEqual([{ ...kept, v: 2, index: 0 }])
      })

      test('what an earlier system stated, who acted for the person and the screen are kept', async () => {
        const presentation = '{"layout":"dialog","locale":"kk","translated":false,"widget":null}'
        const onBehalf = { actor: 'staff-7', note: '3 наурызда хат келді' }
        const claimedAt = '2025-01-01T00:00:00.000Z'
        const { act } = await stored(createAct({ claimedAt, onBehalf, token: null, presentation }))
        expect(act).toMatchObject({ at: NOW, claimedAt, onBehalf, token: null })
        expect(await store.findPresentation(act.presentation ?? '')).toBe(presentation)
        expect(await store.findPresentation('nobody saw this')).toBeNull()
        expect((await store.listActs(act))[0]).toEqual(act)
        const entry = { ...onBehalf, service: 'office' }
        const named = (await stored(createAct({ policy: 'mailings', onBehalf: entry }))).act
        expect(named.onBehalf).toEqual(entry)
        expect(await store.listActs(act, 'mailings')).toEqual([named])
      })

      test('products of one realm share what a person answered, and the one that recorded it is kept', async () => {
        const shared = { realm: 'group', subject: 'person-1' }
        const { act, evidence } = await stored(createAct({ ...shared, product: 'shop' }))
        expect(await append(createAct({ ...shared, product: 'blog' }))).toMatchObject({ kind: 'known', act })
        expect(await append(createAct({ ...shared, product: 'blog', act: 'decline' }))).toMatchObject({
          kind: 'stale',
        })
        expect(await store.listActs(shared)).toEqual([act])
        expect(act).toMatchObject({ realm: 'group', product: 'shop' })
        expect(JSON.parse(evidence.leaf)).toMatchObject({ v: 2, realm: 'group' })
        expect(evidence.leaf).not.toMatch('shop')
        expect(await store.listFeed('group', { after: -1, limit: 10 })).toHaveLength(1)
        expect(await store.listFeed('shop', { after: -1, limit: 10 })).toEqual([])
        await store.hold(shared, '2029-11-22T09:00:00.000Z')
        expect(await erase({ ...shared, product: 'blog' })).toMatchObject({ kind: 'held' })
        await store.hold(shared, null)
        expect(await erase({ ...shared, product: 'blog' })).toMatchObject({ kind: 'erased', records: 1 })
      })

      test('who answered in the place of the person and what they chose are kept', async () => {
        const delegate = { sub: 'parent-4', role: 'guardian' } as const
        const facts = { delegate, choices: ['email', 'call'] } as const
        const { act, evidence } = await stored(createAct(facts))
        expect(act).toMatchObject(facts)
        expect(await store.listActs(act)).toEqual([act])
        const leaf = LeafSchema.parse(JSON.parse(evidence.leaf))
        expect(leaf).toMatchObject({ choices: facts.choices, onBehalf: true })
        expect(leaf).toMatchObject({ commitment: computeCommitment(createOpening(2, act)) })
        expect(evidence.leaf).not.toMatch(/parent-4|guardian/)
      })

      test.each([
        ['choices', { choices: ['email', 'call'] }],
        ['the word of staff', { onBehalf: { actor: 'staff-7', note: 'letter', service: 'office' } }],
        ['who answered in the person’s place', { delegate: { sub: 'parent-4', role: 'guardian' } }],
        ['the moment on a letter', { claimedAt: NOW }],
      ] as const)('%s sent twice is one act, and is not what the person alone says', async (_, facts) => {
        const { act } = await stored(createAct(facts))
        expect(await append(createAct(facts))).toMatchObject({ kind: 'known', act: { id: act.id } })
        expect(await append(createAct())).toEqual({ kind: 'stale', last: act.id })
        expect((await append(createAct({ after: act.id }))).kind).toBe('stored')
      })

      test('what is not used is no member of a record', async () => {
        const { act, evidence } = await stored(createAct())
        for (const name of ['choices', 'clockAdjusted']) expect(evidence.leaf).not.toMatch(name)
        expect(createOpening(2, act)).not.toHaveProperty('delegate')
      })

      test('an act is judged on what the person did about its policy, what comes before it in the batch included', async () => {
        const { act: first } = await stored(createAct())
        await append(createAct({ policy: 'mailings' }))
        await append(createAct({ subject: 'somebody-else' }))
        const seen: string[][] = []
        const judge = (acts: readonly { id: string }[]) => void seen.push(acts.map(({ id }) => id))
        const second = { ...createAct({ act: 'decline', after: first.id }), judge }
        const third = { ...createAct({ after: second.id }), judge }
        const outcomes = await store.append([second, third], KEYS)
        expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'stored'])
        expect(seen).toEqual([[first.id], [first.id, second.id]])
      })

      test('what a judge refuses is not recorded, and nothing else of the batch is touched by it', async () => {
        const reason = new Error('not this one')
        const refused = {
          ...person(2),
          judge() {
            throw reason
          },
        }
        const outcomes = await store.append([person(1), refused, person(3)], KEYS)
        expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'refused', 'stored'])
        expect(outcomes[1]).toEqual({ kind: 'refused', reason })
        expect(await store.listActs(refused)).toEqual([])
        expect((await store.findHead())?.size).toBe(2)
      })

      test('what a judge knows is handed back with what proves it', async () => {
        const { act, evidence } = await stored(createAct())
        const again = { ...createAct({ act: 'decline' }), judge: () => act }
        expect(await store.append([person(2), again], KEYS)).toMatchObject([
          { kind: 'stored' },
          { kind: 'known', act, evidence },
        ])
      })

      test('nobody is named to the memory of erasures while nobody was erased', async () => {
        let marks = 0
        const asked = (facts: Partial<NewAct>): NewAct => ({
          ...createAct(facts),
          get mark() {
            marks++
            return 'mark'
          },
        })
        // Made like this, and not by a spread, which would ask for it.
        await store.append([asked({}), asked({ subject: 'person-2' })], KEYS)
        await store.append([asked({})], KEYS)
        expect(marks).toBe(0)
      })

      test('many records are proved at once as each is by itself', async () => {
        for (let batch = 0; batch < 6; batch++)
          await store.append(
            Array.from({ length: 70 }, (_, n) => createAct({ subject: `person-${batch}-${n}` })),
            KEYS,
          )
        const places = [0, 1, 69, 70, 255, 256, 300, 419]
        const proofs = await store.findEvidences([...places, 420])
        expect([...proofs.keys()].toSorted((a, b) => a - b)).toEqual(places)
        for (const place of places) expect(proofs.get(place)).toEqual(await store.findEvidence(place))
        const root = (await store.findEvidence(300))?.batch.root
        expect(root).toBe(proofs.get(300)?.batch.root)
        expect(await store.findEvidences([])).toEqual(new Map())
      })

      test('the same act sent again gives the first record, whatever id and time it brings', async () => {
        const first = await append(createAct())
        const again = await append(createAct({ at: '2026-11-23T09:00:00.000Z', shown: [] }))
        expect(again).toEqual({ ...first, kind: 'known' })
        expect(await store.listActs(createAct())).toHaveLength(1)
      })

      test('of many identical acts in one batch exactly one is stored', async () => {
        const outcomes = await store.append(
          Array.from({ length: 50 }, () => createAct()),
          KEYS,
        )
        expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', ...Array(49).fill('known')])
        expect(new Set(outcomes.map((outcome) => 'act' in outcome && outcome.act.id)).size).toBe(1)
      })

      test('of many identical acts in many batches at once exactly one is stored', async () => {
        const outcomes = await Promise.all(Array.from({ length: 50 }, () => append(createAct())))
        expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1)
        const receipts = outcomes.map((outcome) => JSON.stringify('evidence' in outcome && outcome.evidence))
        expect(new Set(receipts).size).toBe(1)
      })

      test('of two different answers in one batch one is stored and the other is stale', async () => {
        const outcomes = await store.append(
          [createAct({ act: 'accept' }), createAct({ act: 'decline' })],
          KEYS,
        )
        expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'stale'])
      })

      test('an answer must follow the last one', async () => {
        const accept = createAct()
        await append(accept)
        expect(await append(createAct({ act: 'withdraw' }))).toEqual({ kind: 'stale', last: accept.id })
        const withdraw = createAct({ act: 'withdraw', after: accept.id })
        expect((await append(withdraw)).kind).toBe('stored')
        expect((await append(createAct({ after: withdraw.id }))).kind).toBe('stored')
      })

      test('the same answer counts anew after another one', async () => {
        const accept = createAct()
        const withdraw = createAct({ act: 'withdraw', after: accept.id })
        const second = createAct({ after: withdraw.id })
        expect((await store.append([accept, withdraw, second], KEYS)).map(({ kind }) => kind)).toEqual(
          Array(3).fill('stored'),
        )
        expect((await store.listActs(accept)).map(({ id }) => id)).toEqual([
          accept.id,
          withdraw.id,
          second.id,
        ])
      })

      test.each(['shown', 'continue'] as const)('"%s" is recorded once per version', async (act) => {
        const shown = createAct({ act })
        await append(shown)
        const accept = createAct()
        await append(accept)
        const again = await append(createAct({ act, after: accept.id }))
        expect(again).toMatchObject({ kind: 'known', act: { id: shown.id } })
        expect((await append(createAct({ act, version: 2, after: accept.id }))).kind).toBe('stored')
      })

      test('what was shown is not an answer and the next answer does not follow it', async () => {
        const shown = createAct({ act: 'shown' })
        await append(shown)
        expect(await append(createAct({ after: shown.id }))).toEqual({ kind: 'stale', last: null })
        expect((await append(createAct({ after: null }))).kind).toBe('stored')
      })

      test.each([{ realm: 'school' }, { subject: 'person-2' }, { policy: 'terms' }])(
        'acts that differ in %o know nothing of each other',
        async (other) => {
          await append(createAct())
          expect((await append(createAct(other))).kind).toBe('stored')
          const { policy, ...owner } = createAct(other)
          expect(await store.listActs(owner, policy)).toHaveLength(1)
        },
      )

      test('a history may be asked for as a whole or for one policy', async () => {
        await store.append([createAct(), createAct({ policy: 'terms' })], KEYS)
        expect((await store.listActs(createAct())).map(({ policy }) => policy)).toEqual(['privacy', 'terms'])
        expect((await store.listActs(createAct(), 'terms')).map(({ policy }) => policy)).toEqual(['terms'])
      })

      test('time never runs backwards along the record', async () => {
        await append(createAct())
        await append(createAct({ subject: 'person-2', at: '2026-11-22T08:00:00.000Z' }))
        expect(await store.listActs(createAct({ subject: 'person-2' }))).toMatchObject([
          { index: 1, at: NOW },
        ])
      })

      test('a record under a clock that went back says so in its leaf, and says so again', async () => {
        await append(createAct())
        const leaves = await Promise.all(
          ['2026-11-22T08:59:50.000Z', '2026-11-22T08:59:49.999Z'].map(async (at, number) => {
            const act = createAct({ subject: `person-${number + 2}`, at })
            const { evidence } = await stored(act)
            expect(await append(act)).toMatchObject({ kind: 'known', evidence: { leaf: evidence.leaf } })
            return JSON.parse(evidence.leaf)
          }),
        )
        expect(leaves.map(({ at, clockAdjusted }) => [at, clockAdjusted])).toEqual([
          [NOW, undefined],
          [NOW, true],
        ])
        for (const leaf of leaves) expect(LeafSchema.safeParse(leaf).success).toBe(true)
      })

      test('everything is there after closing and opening', async () => {
        const first = await stored(createAct())
        await store.close()
        store = await place.open()
        expect(await append(createAct())).toEqual({ ...first, kind: 'known' })
      })
    })

    describe('log', () => {
      const rootOf = ({ index, leaf, proof, batch }: Evidence) =>
        computeRootFromInclusion({
          index,
          size: batch.size,
          leafHash: hashLeaf(utf8ToBytes(leaf)),
          proof: proof.map(fromBase64),
        })

      test('an empty log has no head, no leaves and proves nothing', async () => {
        expect([await store.findHead(), await store.findEvidence(0), await store.listLeaves(0, 10)]).toEqual([
          null,
          null,
          [],
        ])
        expect(await store.findBatch(1)).toBeNull()
      })

      test('a record says nothing of the person, and its opening proves that it is theirs', async () => {
        const { act, evidence } = await stored(
          createAct({ subject: 'айгүл', onBehalf: { actor: 'a', note: 'n' } }),
        )
        const leaf = LeafSchema.parse(JSON.parse(evidence.leaf))
        expect(evidence.leaf).not.toMatch(/айгүл|header\.payload|after|"n"/)
        const opening = createOpening(2, act)
        expect(leaf).toMatchObject({ commitment: computeCommitment(opening), onBehalf: true })
        expect(computeCommitment({ ...opening, subject: 'дана' })).not.toBe(computeCommitment(opening))
      })

      test('every record proves itself against the batch that brought it, also when asked much later', async () => {
        const proved: Evidence[] = []
        // Over two kept levels' worth of leaves would take 65,536; 600 crosses the first boundary twice.
        for (const size of [1, 1, 2, 5, 100, 147, 1, 255, 88]) {
          const start = proved.length
          const acts = Array.from({ length: size }, (_, offset) => person(start + offset))
          const outcomes = await store.append(acts, KEYS)
          for (const outcome of outcomes) if (outcome.kind === 'stored') proved.push(outcome.evidence)
        }
        expect(proved).toHaveLength(600)
        for (const evidence of proved)
          expect(toBase64(rootOf(evidence) as Uint8Array)).toBe(evidence.batch.root)
        for (const evidence of proved.filter(({ index }) => index % 13 === 0 || index > 590)) {
          expect(await store.findEvidence(evidence.index)).toEqual(evidence)
        }
      })

      test('the tree of every batch is a beginning of every later one', async () => {
        for (const size of [1, 3, 255, 2, 300]) {
          await store.append(
            Array.from({ length: size }, (_, n) => person(size * 1000 + n)),
            KEYS,
          )
        }
        const second = await store.findHead()
        if (second === null) throw new Error('the log is empty')
        for (const size of [1, 4, 259, 261, 561]) {
          const first = await store.findBatch(size)
          expect(first?.size).toBe(size)
          const proof = await store.listHashes(computeConsistencyRanges(size, second.size))
          const roots = { firstRoot: fromBase64(first?.root ?? ''), secondRoot: fromBase64(second.root) }
          expect(isConsistent({ first: size, second: second.size, ...roots, proof })).toBe(true)
        }
      })

      test('what the log has not reached it says nothing of', async () => {
        await append(createAct())
        expect([
          await store.findEvidence(1),
          await store.findBatch(2),
          await store.listLeaves(1, 10),
        ]).toEqual([null, null, []])
        await expect(store.listHashes([{ start: 0, end: 2 }])).rejects.toThrow(
          'the log lacks the hash 1 of level 0',
        )
      })

      test('a batch that brings nothing new leaves the log as it is', async () => {
        await append(createAct())
        const before = await store.findHead()
        await append(createAct())
        expect(await store.findHead()).toEqual(before)
      })

      test('the keys that were current are named with each batch', async () => {
        await append(person(1))
        await store.append([person(2)], { log: 'log-2', receipt: 'receipt-2' })
        expect((await store.findEvidence(0))?.batch).toMatchObject({
          logKey: 'log-1',
          receiptKey: 'receipt-1',
        })
        expect(await store.findHead()).toMatchObject({ logKey: 'log-2', receiptKey: 'receipt-2' })
      })

      test('leaves are read in their order, from any place', async () => {
        await store.append([person(1), person(2), person(3)], KEYS)
        const leaves = await store.listLeaves(1, 2)
        expect(leaves).toEqual([(await store.findEvidence(1))?.leaf, (await store.findEvidence(2))?.leaf])
      })
    })

    testVersions(() => store)
    testBoundKeys(() => store)
    testRenames(() => store)

    describe('erasure', () => {
      const LATER = '2026-11-22T09:05:00.000Z'

      test('takes a person from the store and leaves the log as it was, and longer', async () => {
        const { evidence } = await stored(createAct())
        await stored(person(2))
        const outcome = await erase({ at: LATER })
        expect(outcome).toMatchObject({ kind: 'erased', records: 1, evidence: { index: 2 } })
        expect(await store.listActs(createAct())).toEqual([])
        expect(await store.listActs(person(2))).toHaveLength(1)
        expect((await store.findEvidence(0))?.leaf).toBe(evidence.leaf)
        const leaf = LeafSchema.parse(JSON.parse((await store.listLeaves(2, 1))[0] ?? ''))
        expect(leaf).toEqual({
          v: 2,
          act: 'erase',
          id: expect.any(String),
          at: LATER,
          realm: 'olympiad',
          records: 1,
        })
      })

      test('of somebody unknown logs nothing', async () => {
        expect(await erase()).toEqual({ kind: 'erased', records: 0, evidence: null })
        expect(await store.findHead()).toBeNull()
      })

      test('of one realm leaves what the person answered to another', async () => {
        await store.append([createAct(), createAct({ product: 'school' })], KEYS)
        await erase()
        expect(await store.listActs(createAct({ product: 'school' }))).toHaveLength(1)
      })

      test('refuses tokens from before it and takes later ones as somebody new', async () => {
        await append(createAct())
        await erase({ at: LATER })
        expect((await append(createAct({ at: LATER }))).kind).toBe('erased')
        // From a product whose clock is a minute ahead, as far as its tokens are taken.
        expect((await append(createAct({ at: LATER, issuedAt: '2026-11-22T09:06:00.000Z' }))).kind).toBe(
          'erased',
        )
        const back = createAct({ at: LATER, issuedAt: '2026-11-22T09:06:01.000Z' })
        expect((await append(back)).kind).toBe('stored')
      })

      test('forgets that it was, once no token from before can be valid', async () => {
        await erase()
        await store.forgetErasures(LATER, LATER)
        expect((await append(createAct())).kind).toBe('stored')
      })

      test('under a clock that was ahead keeps nobody out for longer than any other', async () => {
        await erase({ at: '2036-11-22T09:00:00.000Z' })
        const back = createAct({ at: LATER, issuedAt: LATER })
        await store.forgetErasures(NOW, NOW)
        expect((await append(createAct())).kind).toBe('erased')
        expect((await append(back)).kind).toBe('stored')
        await store.forgetErasures(LATER, LATER)
        expect((await append(createAct({ subject: 'person-1', policy: 'terms' }))).kind).toBe('stored')
      })
    })

    describe('hold', () => {
      const UNTIL = '2029-11-22T09:00:00.000Z'

      test('puts an erasure off until it ends', async () => {
        await append(createAct())
        await store.hold(createAct(), UNTIL)
        expect(await store.findHold(createAct())).toBe(UNTIL)
        expect(await store.findHold(person(2))).toBeNull()
        expect(await erase()).toEqual({ kind: 'held', until: UNTIL })
        expect(await store.listEndedHolds(NOW)).toEqual([])
        expect(await store.listEndedHolds(UNTIL)).toEqual([
          { realm: 'olympiad', subject: 'person-1', until: UNTIL },
        ])
        expect(await erase({ at: UNTIL })).toMatchObject({ kind: 'erased', records: 1 })
        expect(await store.listEndedHolds(UNTIL)).toEqual([])
      })

      test('keeps a person out of what counts people, and of nothing else', async () => {
        await store.append([createAct(), person(2)], KEYS)
        await store.hold(createAct(), UNTIL)
        expect((await append(createAct({ policy: 'terms' }))).kind).toBe('stored')
        expect(await store.listFeed('olympiad', { after: -1, limit: 10 })).toHaveLength(3)
        expect(await store.countAdoption('olympiad')).toMatchObject([{ count: 1 }])
        expect(await store.countStanding('olympiad')).toMatchObject([{ people: 1 }])
        expect(await store.listActsOf('olympiad', ['person-1', 'person-2'])).toHaveLength(3)
        expect(await store.listActs(createAct())).toHaveLength(2)
      })

      test('can be moved and ended early', async () => {
        await store.hold(createAct(), UNTIL)
        await store.hold(createAct(), NOW)
        expect(await store.listEndedHolds(NOW)).toHaveLength(1)
        await store.hold(createAct(), null)
        expect(await store.listEndedHolds(UNTIL)).toEqual([])
      })
    })

    describe('reports', () => {
      test('a feed gives a product its own acts in order and goes on where it stopped', async () => {
        await store.append([person(1), createAct({ product: 'school' }), person(2), person(3)], KEYS)
        const page = await store.listFeed('olympiad', { after: -1, limit: 2 })
        expect(page.map(({ subject }) => subject)).toEqual(['person-1', 'person-2'])
        const rest = await store.listFeed('olympiad', { after: page.at(-1)?.index ?? 0, limit: 2 })
        expect(rest.map(({ subject }) => subject)).toEqual(['person-3'])
      })

      test('acts are counted by day, version, language and kind, imported ones apart', async () => {
        await store.append(
          [
            person(1),
            person(2),
            createAct({ subject: 'person-3', locale: 'ru' }),
            createAct({ subject: 'person-4', act: 'decline' }),
            createAct({ subject: 'person-5', claimedAt: NOW }),
            // Staff stated its moment: no earlier system brought it.
            createAct({
              subject: 'person-6',
              claimedAt: NOW,
              onBehalf: { actor: 'staff-7', note: 'letter' },
            }),
          ],
          KEYS,
        )
        const rows = await store.countAdoption('olympiad')
        const common = { day: '2026-11-22', policy: 'privacy', version: 1 }
        expect(new Set(rows)).toEqual(
          new Set([
            { ...common, locale: 'kk', act: 'accept', imported: false, count: 3 },
            { ...common, locale: 'ru', act: 'accept', imported: false, count: 1 },
            { ...common, locale: 'kk', act: 'decline', imported: false, count: 1 },
            { ...common, locale: 'kk', act: 'accept', imported: true, count: 1 },
          ]),
        )
      })

      test('what was entered by mistake is no part of what people did', async () => {
        const mistaken = { ...person(1), onBehalf: { actor: 'staff-7', note: 'letter' } }
        const correction = { ...person(1), act: 'correct', after: mistaken.id } as const
        const again = { ...person(1), act: 'decline', after: correction.id } as const
        const only = person(2)
        await store.append([mistaken, correction, again, only], KEYS)
        await store.append([{ ...person(2), act: 'correct', after: only.id }, person(3)], KEYS)
        expect(new Set(await store.countStanding('olympiad'))).toEqual(
          new Set([
            { policy: 'privacy', acts: [{ act: 'decline', version: 1 }], people: 1 },
            { policy: 'privacy', acts: [{ act: 'accept', version: 1 }], people: 1 },
          ]),
        )
      })

      test('an answer follows the correction before it, and one correction alone follows an answer', async () => {
        const mistaken = person(1)
        const correction = { ...person(1), act: 'correct', after: mistaken.id } as const
        const outcomes = await store.append(
          [
            mistaken,
            correction,
            correction,
            { ...person(1), act: 'decline', after: mistaken.id },
            { ...person(1), act: 'decline', after: correction.id },
            { ...person(1), act: 'correct', after: correction.id },
          ],
          KEYS,
        )
        expect(outcomes.map(({ kind }) => kind)).toEqual([
          'stored',
          'stored',
          'known',
          'stale',
          'stored',
          'stale',
        ])
      })

      test('people are counted by all that they did', async () => {
        const accept = person(1)
        await store.append([accept, person(2), { ...person(1), act: 'withdraw', after: accept.id }], KEYS)
        expect(new Set(await store.countStanding('olympiad'))).toEqual(
          new Set([
            { policy: 'privacy', acts: [{ act: 'accept', version: 1 }], people: 1 },
            {
              policy: 'privacy',
              acts: [
                { act: 'accept', version: 1 },
                { act: 'withdraw', version: 1 },
              ],
              people: 1,
            },
          ]),
        )
      })

      test('the acts of many people are read at once', async () => {
        await store.append([person(1), person(2), person(3)], KEYS)
        const acts = await store.listActsOf('olympiad', ['person-1', 'person-3', 'nobody'])
        expect(acts.map(({ subject }) => subject)).toEqual(['person-1', 'person-3'])
        expect(await store.listActsOf('olympiad', [])).toEqual([])
      })
    })

    test('it answers whether it is there', async () => {
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
}
