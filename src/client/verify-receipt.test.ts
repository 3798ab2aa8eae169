import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseCheckpoint } from '../domain/log/checkpoint.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { ReceiptPayloadSchema } from '../domain/log/receipt.ts'
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
const payloadOf = (receipt: string) =>
  ReceiptPayloadSchema.parse(JSON.parse(Buffer.from(receipt.split('.')[1] ?? '', 'base64url').toString()))
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
      ['signature', true],
      ['leaf', true],
      ['inclusion', true],
      ['checkpoint', true],
      ['opening', true],
    ])
  })

  test('names nobody by itself', async () => {
    expect(payloadOf(good.receipt)).not.toMatchObject({ sub: expect.anything() })
    expect(Buffer.from(good.receipt.split('.')[1] ?? '', 'base64url').toString()).not.toContain('person-1')
    expect(await verifyReceipt(good.receipt, { keys })).toMatchObject({ ok: true, subject: null })
  })

  test('verifies for ever, whatever keys the service signs with later', async () => {
    for (const use of ['receipt', 'log'] as const)
      await world.changeKeys((file) => withNewKey(file, use, world.now))
    expect((await verifyReceipt(good, { keys: await published() })).ok).toBe(true)
    const later = ReceiptSchema.parse(await (await world.post(createActRequest({ policy: 'terms' }))).json())
    expect((await verifyReceipt(later, { keys: await published() })).ok).toBe(true)
    expect(await failed(later, { keys })).toContain('signature')
  })

  test('about an erasure verifies too', async () => {
    const { receipt } = ErasedSchema.parse(
      await (await world.callAsOffice('subjects/erase', { subject: 'person-1' })).json(),
    )
    const report = await verifyReceipt(receipt ?? '', { keys: await published() })
    expect(report).toMatchObject({ ok: true, facts: { act: 'erase', records: 1 } })
    expect((await verifyReceipt(good.receipt, { keys })).ok).toBe(true)
  })

  test('is compared with a later checkpoint and with the text that was answered', async () => {
    for (let other = 0; other < 30; other++) await world.post(createActRequest(), { sub: `later-${other}` })
    const checkpoint = await (await world.app.request('/auth/api/v1/log/checkpoint')).text()
    const [first, second] = [payloadOf(good.receipt).checkpoint, checkpoint].map(
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
    expect(await failed(good, { keys, issuer: 'https://elsewhere.example' })).toContain('signature')
  })

  test('a key counts only for what it is published for', async () => {
    const swapped = { ...keys, keys: keys.keys.map((key) => ({ ...key, purpose: 'pass' as const })) }
    expect(await failed(good, { keys: swapped })).toContain('signature')
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
    // The last letter of a signature holds four bits that mean nothing.
    const last = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const letter = last[last.indexOf(good.receipt.at(-1) ?? '') + 1] ?? ''
    expect(await failed(good.receipt.slice(0, -1) + letter, { keys })).toContain('signature')
    const longer = { ...good.opening, key: `${good.opening.key}A` }
    expect(await failed({ receipt: good.receipt, opening: longer }, { keys })).toEqual(['opening'])
  })

  test.each(['', '.', '..', 'a.b.c', '{"receipt":1}', '\0'])('%j fails and does not throw', async (text) => {
    expect((await verifyReceipt(text, { keys })).ok).toBe(false)
  })

  test.each([null, undefined, 1, [], {}, { receipt: null }, { receipt: { a: 1 } }])(
    '%j in the place of a receipt, of keys and of a later checkpoint fails and does not throw',
    async (value) => {
      const any = value as never
      expect((await verifyReceipt(any, { keys })).ok).toBe(false)
      expect(await failed(good, { keys: any })).toEqual([
        'signature',
        'leaf',
        'inclusion',
        'checkpoint',
        'opening',
      ])
      expect(await failed(good, { keys, later: { checkpoint: any, proof: any } })).toEqual(['later'])
    },
  )
})

describe('without this code', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kelisim-openssl-'))
  })
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  /** Writes a file and gives its path. */
  const file = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(join(folder, name), bytes)
    return join(folder, name)
  }
  /** A raw Ed25519 key as openssl reads it: the prefix of RFC 8410, then 32 bytes. */
  const der = (x: string) =>
    Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), Buffer.from(x, 'base64url')])
  const openssl = (...args: string[]) => execFileSync('openssl', args)
  const isVerified = (x: string, message: string, signature: Uint8Array) => {
    const key = ['-keyform', 'DER', '-inkey', file('key', der(x)), '-pubin']
    const input = ['-rawin', '-in', file('message', message), '-sigfile', file('signature', signature)]
    try {
      return openssl('pkeyutl', '-verify', ...key, ...input).includes('Successfully')
    } catch {
      return false
    }
  }
  const keyFor = (purpose: string) => keys.keys.find((key) => key.purpose === purpose)?.x ?? ''

  test('plain openssl verifies the receipt, the path through the log and the checkpoint', () => {
    const [header, body, signature] = good.receipt.split('.')
    const bytes = Buffer.from(signature ?? '', 'base64url')
    expect(isVerified(keyFor('receipt'), `${header}.${body}`, bytes)).toBe(true)
    expect(isVerified(keyFor('receipt'), `${header}.${body}x`, bytes)).toBe(false)

    const { leaf, index, proof, checkpoint } = payloadOf(good.receipt)
    const [origin, size, root] = checkpoint.split('\n')
    const sha256 = (data: Uint8Array) => openssl('dgst', '-sha256', '-binary', file('node', data))
    let hash: Uint8Array = sha256(Buffer.concat([Buffer.from([0]), Buffer.from(leaf)]))
    let [place, last] = [index, Number(size) - 1]
    for (const step of proof.map((text) => Buffer.from(text, 'base64'))) {
      const isRight = place % 2 === 1 || place === last
      hash = sha256(Buffer.concat([Buffer.from([1]), ...(isRight ? [step, hash] : [hash, step])]))
      while (isRight && place % 2 === 0 && place !== 0) [place, last] = [place >> 1, last >> 1]
      ;[place, last] = [place >> 1, last >> 1]
    }
    expect(Buffer.from(hash).toString('base64')).toBe(root)

    const note = Buffer.from(checkpoint.split(' ').at(-1)?.trim() ?? '', 'base64')
    expect(isVerified(keyFor('log'), `${origin}\n${size}\n${root}\n`, note.subarray(4))).toBe(true)
  })

  const PYTHON = `
import json, sys
from joserfc import jws
from joserfc.jwk import OKPKey
given = json.load(sys.stdin)
key = OKPKey.import_key(given["key"])
print(json.loads(jws.deserialize_compact(given["receipt"], key, algorithms=["EdDSA"]).payload)["jti"])
`
  const joserfc = (receipt: string) => {
    const { kty, crv, x } = keys.keys.find(({ purpose }) => purpose === 'receipt') ?? {}
    const input = JSON.stringify({ receipt, key: { kty, crv, x } })
    return spawnSync('python3', ['-c', PYTHON], { input, encoding: 'utf8' })
  }
  const isThere = spawnSync('python3', ['-c', 'import joserfc']).status === 0

  test.skipIf(!isThere)('another JOSE implementation, Python’s joserfc, verifies the receipt', () => {
    expect(joserfc(good.receipt).stdout.trim()).toBe(good.id)
    const [header, body, signature = ''] = good.receipt.split('.')
    const turned = Buffer.from(signature, 'base64url').reverse().toString('base64url')
    expect(joserfc(`${header}.${body}.${turned}`)).toMatchObject({ stdout: '', status: 1 })
  })
})
