import { randomBytes, randomUUID } from 'node:crypto'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fromBase64 } from '../domain/encoding/base64.ts'
import { LeafSchema } from '../domain/log/leaf.ts'
import { leafHash } from '../domain/log/merkle.ts'
import { consistencyRanges } from '../domain/log/merkle-proof.ts'
import { isConsistent, rootFromInclusion } from '../domain/log/merkle-verify.ts'
import { commitmentOf } from '../domain/log/opening.ts'
import { openingOf } from './sql/act-row.ts'
import type { AcceptanceStore, AppendOutcome, Evidence, NewAct, SigningKeys } from './store.ts'

const DIGEST = 'd'.repeat(64)
const NOW = '2026-11-22T09:00:00.000Z'

/** Names of the keys with which the suite's log is said to be signed. */
export const KEYS: SigningKeys = { log: 'log-1', receipt: 'receipt-1' }

/** Makes an act with everything filled in; a test says only what it is about. */
export function anAct(facts: Partial<NewAct> = {}): NewAct {
  return {
    id: randomUUID(),
    at: NOW,
    claimedAt: null,
    product: 'olympiad',
    subject: 'person-1',
    act: 'accept',
    policy: 'privacy',
    version: 1,
    locale: 'kk',
    digest: DIGEST,
    versionDigest: 'f'.repeat(64),
    shown: [DIGEST],
    presentation: null,
    onBehalf: null,
    token: 'header.payload.signature',
    issuedAt: '2026-11-22T08:59:00.000Z',
    mark: `mark of ${facts.product ?? 'olympiad'} ${facts.subject ?? 'person-1'}`,
    key: randomBytes(32).toString('base64url'),
    after: null,
    ...facts,
  }
}

/** A database that a test may open again and again, and that goes with the test. */
export interface Place {
  open(): Promise<AcceptanceStore>
  remove(): Promise<void>
}

/** The suite that every engine has to pass; it asks for an empty database before each test. */
export function testStore(name: string, newPlace: () => Promise<Place>): void {
  describe(`acceptance store on ${name}`, () => {
    let place: Place
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
    const person = (number: number) => anAct({ subject: `person-${number}` })
    const erase = (facts: Partial<NewAct> & { at?: string } = {}) => {
      const { product, subject, mark, at } = anAct(facts)
      return store.erase({ id: randomUUID(), product, subject, mark, at }, KEYS)
    }

    describe('acts', () => {
      test('an act comes back as it was handed in', async () => {
        const act = anAct({ locale: 'ru', shown: [DIGEST, 'e'.repeat(64)] })
        const { issuedAt: _, mark: __, ...kept } = act
        expect((await stored(act)).act).toEqual({ ...kept, index: 0 })
        expect(await store.acts(act)).toEqual([{ ...kept, index: 0 }])
      })

      test('what an earlier system stated, who acted for the person and the screen are kept', async () => {
        const presentation = '{"labels":[],"layout":"dialog","widget":null}'
        const onBehalf = { actor: 'staff-7', note: '3 наурызда хат келді' }
        const claimedAt = '2025-01-01T00:00:00.000Z'
        const { act } = await stored(anAct({ claimedAt, onBehalf, token: null, presentation }))
        expect(act).toMatchObject({ at: NOW, claimedAt, onBehalf, token: null })
        expect(await store.presentation(act.presentation ?? '')).toBe(presentation)
        expect(await store.presentation('nobody saw this')).toBeNull()
        expect((await store.acts(act))[0]).toEqual(act)
      })

      test('the same act sent again gives the first record, whatever id and time it brings', async () => {
        const first = await append(anAct())
        const again = await append(anAct({ at: '2026-11-23T09:00:00.000Z', shown: [] }))
        expect(again).toEqual({ ...first, kind: 'known' })
        expect(await store.acts(anAct())).toHaveLength(1)
      })

      test('of many identical acts in one batch exactly one is stored', async () => {
        const outcomes = await store.append(
          Array.from({ length: 50 }, () => anAct()),
          KEYS,
        )
        expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', ...Array(49).fill('known')])
        expect(new Set(outcomes.map((outcome) => 'act' in outcome && outcome.act.id)).size).toBe(1)
      })

      test('of many identical acts in many batches at once exactly one is stored', async () => {
        const outcomes = await Promise.all(Array.from({ length: 50 }, () => append(anAct())))
        expect(outcomes.filter(({ kind }) => kind === 'stored')).toHaveLength(1)
        const receipts = outcomes.map((outcome) => JSON.stringify('evidence' in outcome && outcome.evidence))
        expect(new Set(receipts).size).toBe(1)
      })

      test('of two different answers in one batch one is stored and the other is stale', async () => {
        const outcomes = await store.append([anAct({ act: 'accept' }), anAct({ act: 'decline' })], KEYS)
        expect(outcomes.map(({ kind }) => kind)).toEqual(['stored', 'stale'])
      })

      test('an answer must follow the last one', async () => {
        const accept = anAct()
        await append(accept)
        expect(await append(anAct({ act: 'withdraw' }))).toEqual({ kind: 'stale', last: accept.id })
        const withdraw = anAct({ act: 'withdraw', after: accept.id })
        expect((await append(withdraw)).kind).toBe('stored')
        expect((await append(anAct({ after: withdraw.id }))).kind).toBe('stored')
      })

      test('the same answer counts anew after another one', async () => {
        const accept = anAct()
        const withdraw = anAct({ act: 'withdraw', after: accept.id })
        const second = anAct({ after: withdraw.id })
        expect((await store.append([accept, withdraw, second], KEYS)).map(({ kind }) => kind)).toEqual(
          Array(3).fill('stored'),
        )
        expect((await store.acts(accept)).map(({ id }) => id)).toEqual([accept.id, withdraw.id, second.id])
      })

      test.each(['shown', 'continue'] as const)('"%s" is recorded once per version', async (act) => {
        const shown = anAct({ act })
        await append(shown)
        const accept = anAct()
        await append(accept)
        const again = await append(anAct({ act, after: accept.id }))
        expect(again).toMatchObject({ kind: 'known', act: { id: shown.id } })
        expect((await append(anAct({ act, version: 2, after: accept.id }))).kind).toBe('stored')
      })

      test('what was shown is not an answer and the next answer does not follow it', async () => {
        const shown = anAct({ act: 'shown' })
        await append(shown)
        expect(await append(anAct({ after: shown.id }))).toEqual({ kind: 'stale', last: null })
        expect((await append(anAct({ after: null }))).kind).toBe('stored')
      })

      test.each([{ product: 'school' }, { subject: 'person-2' }, { policy: 'terms' }])(
        'acts that differ in %o know nothing of each other',
        async (other) => {
          await append(anAct())
          expect((await append(anAct(other))).kind).toBe('stored')
          const { policy, ...owner } = anAct(other)
          expect(await store.acts(owner, policy)).toHaveLength(1)
        },
      )

      test('a history may be asked for as a whole or for one policy', async () => {
        await store.append([anAct(), anAct({ policy: 'terms' })], KEYS)
        expect((await store.acts(anAct())).map(({ policy }) => policy)).toEqual(['privacy', 'terms'])
        expect((await store.acts(anAct(), 'terms')).map(({ policy }) => policy)).toEqual(['terms'])
      })

      test('time never runs backwards along the record', async () => {
        await append(anAct())
        await append(anAct({ subject: 'person-2', at: '2026-11-22T08:00:00.000Z' }))
        expect(await store.acts(anAct({ subject: 'person-2' }))).toMatchObject([{ index: 1, at: NOW }])
      })

      test('everything is there after closing and opening', async () => {
        const first = await stored(anAct())
        await store.close()
        store = await place.open()
        expect(await append(anAct())).toEqual({ ...first, kind: 'known' })
      })
    })

    describe('log', () => {
      const rootOf = ({ index, leaf, proof, batch }: Evidence) =>
        rootFromInclusion({
          index,
          size: batch.size,
          leafHash: leafHash(utf8ToBytes(leaf)),
          proof: proof.map(fromBase64),
        })

      test('an empty log has no head, no leaves and proves nothing', async () => {
        expect([await store.head(), await store.evidence(0), await store.leaves(0, 10)]).toEqual([
          null,
          null,
          [],
        ])
        expect(await store.batchOf(1)).toBeNull()
      })

      test('a record says nothing of the person, and its opening proves that it is theirs', async () => {
        const { act, evidence } = await stored(
          anAct({ subject: 'айгүл', onBehalf: { actor: 'a', note: 'n' } }),
        )
        const leaf = LeafSchema.parse(JSON.parse(evidence.leaf))
        expect(evidence.leaf).not.toMatch(/айгүл|header\.payload|after|"n"/)
        expect(leaf).toMatchObject({ commitment: commitmentOf(openingOf(act)), onBehalf: true })
        expect(commitmentOf({ ...openingOf(act), subject: 'дана' })).not.toBe(commitmentOf(openingOf(act)))
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
        for (const evidence of proved) expect(rootOf(evidence)).toEqual(fromBase64(evidence.batch.root))
        for (const evidence of proved.filter(({ index }) => index % 13 === 0 || index > 590)) {
          expect(await store.evidence(evidence.index)).toEqual(evidence)
        }
      })

      test('the tree of every batch is a beginning of every later one', async () => {
        for (const size of [1, 3, 255, 2, 300]) {
          await store.append(
            Array.from({ length: size }, (_, n) => person(size * 1000 + n)),
            KEYS,
          )
        }
        const second = await store.head()
        if (second === null) throw new Error('the log is empty')
        for (const size of [1, 4, 259, 261, 561]) {
          const first = await store.batchOf(size)
          expect(first?.size).toBe(size)
          const proof = await store.hashes(consistencyRanges(size, second.size))
          const roots = { firstRoot: fromBase64(first?.root ?? ''), secondRoot: fromBase64(second.root) }
          expect(isConsistent({ first: size, second: second.size, ...roots, proof })).toBe(true)
        }
      })

      test('what the log has not reached it says nothing of', async () => {
        await append(anAct())
        expect([await store.evidence(1), await store.batchOf(2), await store.leaves(1, 10)]).toEqual([
          null,
          null,
          [],
        ])
        await expect(store.hashes([{ start: 0, end: 2 }])).rejects.toThrow(
          'the log lacks the hash 1 of level 0',
        )
      })

      test('a batch that brings nothing new leaves the log as it is', async () => {
        await append(anAct())
        const before = await store.head()
        await append(anAct())
        expect(await store.head()).toEqual(before)
      })

      test('the keys that were current are named with each batch', async () => {
        await append(person(1))
        await store.append([person(2)], { log: 'log-2', receipt: 'receipt-2' })
        expect((await store.evidence(0))?.batch).toMatchObject({ logKey: 'log-1', receiptKey: 'receipt-1' })
        expect(await store.head()).toMatchObject({ logKey: 'log-2', receiptKey: 'receipt-2' })
      })

      test('leaves are read in their order, from any place', async () => {
        await store.append([person(1), person(2), person(3)], KEYS)
        const leaves = await store.leaves(1, 2)
        expect(leaves).toEqual([(await store.evidence(1))?.leaf, (await store.evidence(2))?.leaf])
      })
    })

    describe('versions', () => {
      const sight = (version: number, facts = `[${version}]`) => ({
        id: randomUUID(),
        policy: 'privacy',
        version,
        facts,
      })
      const LATER = '2026-12-01T09:00:00.000Z'

      test('a version keeps the moment at which it was first seen', async () => {
        await store.seeVersions([sight(1)], NOW, KEYS)
        const seen = await store.seeVersions([sight(1, 'other'), sight(2)], LATER, KEYS)
        expect(seen).toEqual([
          { policy: 'privacy', version: 1, facts: '[1]', at: NOW },
          { policy: 'privacy', version: 2, facts: '[2]', at: LATER },
        ])
        expect(await store.seenVersions()).toEqual(seen)
        expect(await store.seeVersions([], LATER, KEYS)).toEqual(seen)
      })

      test('a version seen for the first time is logged, and once', async () => {
        await store.seeVersions([sight(1)], NOW, KEYS)
        await store.seeVersions([sight(1)], LATER, KEYS)
        const leaves = (await store.leaves(0, 10)).map((leaf) => LeafSchema.parse(JSON.parse(leaf)))
        expect(leaves).toMatchObject([
          { act: 'publish', policy: 'privacy', version: 1, facts: '[1]', at: NOW },
        ])
      })

      test('two processes that see a version at once log it once', async () => {
        await Promise.all([1, 2, 3].map(() => store.seeVersions([sight(1)], NOW, KEYS)))
        expect((await store.head())?.size).toBe(1)
      })
    })

    describe('erasure', () => {
      const LATER = '2026-11-22T09:05:00.000Z'

      test('takes a person from the store and leaves the log as it was, and longer', async () => {
        const { evidence } = await stored(anAct())
        await stored(person(2))
        const outcome = await erase({ at: LATER })
        expect(outcome).toMatchObject({ kind: 'erased', records: 1, evidence: { index: 2 } })
        expect(await store.acts(anAct())).toEqual([])
        expect(await store.acts(person(2))).toHaveLength(1)
        expect((await store.evidence(0))?.leaf).toBe(evidence.leaf)
        const leaf = LeafSchema.parse(JSON.parse((await store.leaves(2, 1))[0] ?? ''))
        expect(leaf).toEqual({
          v: 1,
          act: 'erase',
          id: expect.any(String),
          at: LATER,
          product: 'olympiad',
          records: 1,
        })
      })

      test('of somebody unknown logs nothing', async () => {
        expect(await erase()).toEqual({ kind: 'erased', records: 0, evidence: null })
        expect(await store.head()).toBeNull()
      })

      test('of one product leaves what the person answered to another', async () => {
        await store.append([anAct(), anAct({ product: 'school' })], KEYS)
        await erase()
        expect(await store.acts(anAct({ product: 'school' }))).toHaveLength(1)
      })

      test('refuses tokens from before it and takes later ones as somebody new', async () => {
        await append(anAct())
        await erase({ at: LATER })
        expect((await append(anAct({ at: LATER }))).kind).toBe('erased')
        const back = anAct({ at: LATER, issuedAt: '2026-11-22T09:05:01.000Z' })
        expect((await append(back)).kind).toBe('stored')
      })

      test('forgets that it was, once no token from before can be valid', async () => {
        await erase()
        await store.forgetErasures(LATER)
        expect((await append(anAct())).kind).toBe('stored')
      })
    })

    describe('hold', () => {
      const UNTIL = '2029-11-22T09:00:00.000Z'

      test('puts an erasure off until it ends', async () => {
        await append(anAct())
        await store.hold(anAct(), UNTIL)
        expect(await store.heldUntil(anAct())).toBe(UNTIL)
        expect(await store.heldUntil(person(2))).toBeNull()
        expect(await erase()).toEqual({ kind: 'held', until: UNTIL })
        expect(await store.endedHolds(NOW)).toEqual([])
        expect(await store.endedHolds(UNTIL)).toEqual([
          { product: 'olympiad', subject: 'person-1', until: UNTIL },
        ])
        expect(await erase({ at: UNTIL })).toMatchObject({ kind: 'erased', records: 1 })
        expect(await store.endedHolds(UNTIL)).toEqual([])
      })

      test('keeps a person out of reports and feeds, and takes nothing new from them', async () => {
        await store.append([anAct(), person(2)], KEYS)
        await store.hold(anAct(), UNTIL)
        expect((await append(anAct({ policy: 'terms' }))).kind).toBe('held')
        expect(await store.feed('olympiad', { after: -1, limit: 10 })).toMatchObject([
          { subject: 'person-2' },
        ])
        expect(await store.adoption('olympiad')).toMatchObject([{ count: 1 }])
        expect(await store.standing('olympiad')).toMatchObject([{ people: 1 }])
        expect(await store.actsOf('olympiad', ['person-1', 'person-2'])).toHaveLength(1)
        expect(await store.acts(anAct())).toHaveLength(1)
      })

      test('can be moved and ended early', async () => {
        await store.hold(anAct(), UNTIL)
        await store.hold(anAct(), NOW)
        expect(await store.endedHolds(NOW)).toHaveLength(1)
        await store.hold(anAct(), null)
        expect(await store.endedHolds(UNTIL)).toEqual([])
      })
    })

    describe('reports', () => {
      test('a feed gives a product its own acts in order and goes on where it stopped', async () => {
        await store.append([person(1), anAct({ product: 'school' }), person(2), person(3)], KEYS)
        const page = await store.feed('olympiad', { after: -1, limit: 2 })
        expect(page.map(({ subject }) => subject)).toEqual(['person-1', 'person-2'])
        const rest = await store.feed('olympiad', { after: page.at(-1)?.index ?? 0, limit: 2 })
        expect(rest.map(({ subject }) => subject)).toEqual(['person-3'])
      })

      test('acts are counted by day, version, language and kind, imported ones apart', async () => {
        await store.append(
          [
            person(1),
            person(2),
            anAct({ subject: 'person-3', locale: 'ru' }),
            anAct({ subject: 'person-4', act: 'decline' }),
            anAct({ subject: 'person-5', claimedAt: NOW }),
          ],
          KEYS,
        )
        const rows = await store.adoption('olympiad')
        const common = { day: '2026-11-22', policy: 'privacy', version: 1 }
        expect(new Set(rows)).toEqual(
          new Set([
            { ...common, locale: 'kk', act: 'accept', imported: false, count: 2 },
            { ...common, locale: 'ru', act: 'accept', imported: false, count: 1 },
            { ...common, locale: 'kk', act: 'decline', imported: false, count: 1 },
            { ...common, locale: 'kk', act: 'accept', imported: true, count: 1 },
          ]),
        )
      })

      test('people are counted by their newest answer', async () => {
        const accept = person(1)
        await store.append([accept, person(2), { ...person(1), act: 'withdraw', after: accept.id }], KEYS)
        expect(new Set(await store.standing('olympiad'))).toEqual(
          new Set([
            { policy: 'privacy', version: 1, act: 'accept', people: 1 },
            { policy: 'privacy', version: 1, act: 'withdraw', people: 1 },
          ]),
        )
      })

      test('the acts of many people are read at once', async () => {
        await store.append([person(1), person(2), person(3)], KEYS)
        const acts = await store.actsOf('olympiad', ['person-1', 'person-3', 'nobody'])
        expect(acts.map(({ subject }) => subject)).toEqual(['person-1', 'person-3'])
        expect(await store.actsOf('olympiad', [])).toEqual([])
      })
    })

    test('it answers whether it is there', async () => {
      await expect(store.ping()).resolves.toBeUndefined()
    })
  })
}
