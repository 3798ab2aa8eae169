import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseCheckpoint } from '../domain/log/checkpoint.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { type ProvedLeaf, ProvedLeafSchema } from '../domain/log/receipt.ts'
import { parseTlogProof } from '../domain/log/tlog-proof.ts'
import { ConsistencySchema } from '../service/contract/log-contract.ts'
import { ErasedSchema } from '../service/contract/service-contract.ts'
import { type Receipt, ReceiptSchema } from '../service/contract/subject-contract.ts'
import { AUDIENCE, TestService } from '../service/fixture.ts'
import { createActRequest } from '../service/fixture-manifest.ts'
import { withNewKey } from '../service/keys/key-file.ts'
import type { Check } from './receipt-report.ts'
import { verifyReceipt } from './verify-receipt.ts'

let world: TestService
let keys: PublishedKeys
let good: Receipt
beforeEach(async () => {
  world = await TestService.open()
  for (let other = 0; other < 9; other++) await world.post(createActRequest(), { sub: `other-${other}` })
  good = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
  keys = await published()
})
afterEach(() => world.close())

const published = async () =>
  PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
const proved = (): ProvedLeaf => ProvedLeafSchema.parse(good.receipt)
const failed = async (...parameters: Parameters<typeof verifyReceipt>): Promise<Check[]> =>
  (await verifyReceipt(...parameters)).checks.filter(({ ok }) => ok === false).map(({ check }) => check)

describe('a receipt', () => {
  test('verifies with nothing but the published keys, and tells what was answered and by whom', async () => {
    const report = await verifyReceipt(good, { keys, issuer: AUDIENCE })
    expect(report).toMatchObject({
      ok: true,
      subject: 'person-1',
      facts: { act: 'accept', policy: 'privacy', version: 1 },
    })
    expect(report.checks.map(({ check, ok }) => [check, ok])).toEqual([
      ['leaf', true],
      ['inclusion', true],
      ['checkpoint', true],
      ['opening', true],
      ['stated', true],
    ])
  })

  test.each([
    ['act', 'withdraw'],
    ['policy', 'terms'],
    ['version', 2],
    ['at', '2020-01-01T00:00:00.000Z'],
    ['id', 'another'],
    ['digest', '0'.repeat(64)],
    ['product', 'school'],
    ['onBehalf', { by: 'office', reason: 'letter' }],
    ['subject', 'person-2'],
    ['realm', 'school'],
    ['claimedAt', '2020-01-01T00:00:00.000Z'],
  ])('does not hold where it says another %s beside the record', async (name, value) => {
    expect(await failed({ ...good, [name]: value }, { keys })).toEqual(['stated'])
  })

  test('may be kept beside what is not about it, and beside what its opening says', async () => {
    const kept = { ...good, subject: 'person-1', savedAt: '2026-11-23', file: 'receipt.json' }
    expect((await verifyReceipt(kept, { keys })).ok).toBe(true)
    expect(
      (await verifyReceipt({ receipt: good.receipt, opening: good.opening }, { keys })).checks,
    ).toHaveLength(4)
  })

  test('names nobody by itself', async () => {
    expect(JSON.stringify(good.receipt)).not.toContain('person-1')
    expect(await verifyReceipt(good.receipt, { keys })).toMatchObject({ ok: true, subject: null })
  })

  test('verifies for ever, whatever keys the service signs with later', async () => {
    for (const use of ['receipt', 'log'] as const)
      await world.changeKeys((file) => withNewKey(file, use, world.now))
    expect((await verifyReceipt(good, { keys: await published() })).ok).toBe(true)
    const later = ReceiptSchema.parse(await (await world.post(createActRequest({ policy: 'terms' }))).json())
    expect((await verifyReceipt(later, { keys: await published() })).ok).toBe(true)
    expect(await failed(later, { keys })).toEqual(['checkpoint'])
  })

  test('about an erasure verifies too', async () => {
    const { receipt } = ErasedSchema.parse(
      await (await world.callAsOffice('subjects/erase', { subject: 'person-1' })).json(),
    )
    const report = await verifyReceipt(receipt ?? '', { keys: await published() })
    expect(report).toMatchObject({ ok: true, facts: { act: 'erase', realm: 'olympiad', records: 1 } })
    expect((await verifyReceipt(good.receipt, { keys })).ok).toBe(true)
  })

  test('is compared with a later checkpoint and with the text that was answered', async () => {
    for (let other = 0; other < 30; other++) await world.post(createActRequest(), { sub: `later-${other}` })
    const checkpoint = await (await world.app.request('/auth/api/v1/log/checkpoint')).text()
    const [first, second] = [parseTlogProof(proved().proof).checkpoint, checkpoint].map(
      (note) => parseCheckpoint(note).checkpoint.size,
    )
    const answer = await world.app.request(
      `/auth/api/v1/log/proof/consistency?first=${first}&second=${second}`,
    )
    const { proof } = ConsistencySchema.parse(await answer.json())
    expect((await verifyReceipt(good, { keys, later: { checkpoint, proof } })).ok).toBe(true)
    expect(await failed(good, { keys, later: { checkpoint, proof: proof.slice(1) } })).toEqual(['later'])
    expect(await failed(good, { keys, texts: [new TextEncoder().encode('another text')] })).toEqual(['text'])
    const text = new TextEncoder().encode('text privacy@1 kk')
    expect((await verifyReceipt(good, { keys, texts: [text] })).ok).toBe(true)
  })
})

describe('what is not a receipt', () => {
  const opening = (facts: object) => ({ receipt: good.receipt, opening: { ...good.opening, ...facts } })

  test.each([
    ['another person', { subject: 'person-2' }],
    ['another product', { product: 'school' }],
    ['another realm', { realm: 'school' }],
    ['somebody who answered in their place', { delegate: { sub: 'parent', role: 'guardian' } }],
    ['another key', { key: 'A'.repeat(43) }],
    ['an answer before it', { after: '0190c0de-0000-7000-8000-000000000000' }],
    ['another token', { token: 'x' }],
    ['an invented helper', { onBehalf: { actor: 'a', note: 'b' } }],
    ['something more', { more: 1 }],
    ['a broken key', { key: '!' }],
  ])('an opening with %s fails as an opening', async (_, facts) => {
    expect(await failed(opening(facts), { keys })).toEqual(['opening'])
  })

  test.each([null, 1, 'x', [], {}])('an opening that is %j fails as an opening', async (value) => {
    expect(await failed({ receipt: good.receipt, opening: value }, { keys })).toEqual(['opening'])
  })

  test('a receipt of another service fails', async () => {
    expect(await failed(good, { keys, issuer: 'https://elsewhere.example' })).toEqual(['checkpoint'])
  })

  test('a key counts only for what it is published for', async () => {
    const swapped = { ...keys, keys: keys.keys.map((key) => ({ ...key, purpose: 'pass' as const })) }
    expect(await failed(good, { keys: swapped })).toEqual(['checkpoint'])
    const noLog = { ...keys, keys: keys.keys.filter(({ purpose }) => purpose !== 'log') }
    expect(await failed(good, { keys: noLog })).toEqual(['checkpoint'])
    expect(await failed(good, { keys: { ...keys, log: { ...keys.log, origin: 'elsewhere' } } })).toEqual([
      'checkpoint',
    ])
  })

  test('a pass and a person’s token fail', async () => {
    expect(await failed(await world.mintToken(), { keys })).toContain('signature')
  })

  test('a receipt has one spelling', async () => {
    const { leaf, proof } = proved()
    const changed = async (facts: Partial<ProvedLeaf>) => failed({ leaf, proof, ...facts }, { keys })
    expect(await changed({ leaf: leaf.replace('{', '{ ') })).toEqual(['leaf', 'inclusion'])
    expect(await changed({ proof: proof.replace('index ', 'index 0') })).toContain('inclusion')
    expect(await changed({ proof: `${proof}\n` })).toContain('checkpoint')
    // The last letter before the "=" of a root holds two bits that mean nothing.
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'
    const stray = proof.replace(/^(.{42})(.)=$/m, (_, head, end) => `${head}${last[last.indexOf(end) + 1]}=`)
    expect(stray).not.toBe(proof)
    expect(await changed({ proof: stray })).toEqual(['inclusion'])
    const longer = { ...good.opening, key: `${good.opening.key}A` }
    expect(await failed({ receipt: good.receipt, opening: longer }, { keys })).toEqual(['opening'])
  })

  test('a record of the log beside the proof of another fails', async () => {
    const other = ReceiptSchema.parse(await (await world.post(createActRequest({ policy: 'terms' }))).json())
    const { proof } = ProvedLeafSchema.parse(other.receipt)
    expect(await failed({ ...proved(), proof }, { keys: await published() })).toEqual(['inclusion'])
  })

  test.each(['', '.', '..', 'a.b.c', '{"receipt":1}', '\0'])('%j fails and does not throw', async (text) => {
    expect((await verifyReceipt(text, { keys })).ok).toBe(false)
  })

  test.each([null, undefined, 1, [], {}, { receipt: null }, { receipt: { leaf: 1, proof: '' } }])(
    '%j in the place of a receipt, of keys and of a later checkpoint fails and does not throw',
    async (value) => {
      const any = value as never
      expect((await verifyReceipt(any, { keys })).ok).toBe(false)
      expect(await failed(good, { keys: any })).toEqual(['checkpoint'])
      expect(await failed(good, { keys, later: { checkpoint: any, proof: any } })).toEqual(['later'])
    },
  )
})
