import { createPublicKey, verify } from 'node:crypto'
import { join } from 'node:path'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { verifyReceipt } from '../../client/verify-receipt.ts'
import { fromBase64 } from '../../domain/encoding/base64.ts'
import { formatVerifierKey, parseCheckpoint, parseVerifierKey } from '../../domain/log/checkpoint.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { EMPTY_ROOT, hashLeaf } from '../../domain/log/merkle.ts'
import { computeRootFromInclusion, isConsistent } from '../../domain/log/merkle-verify.ts'
import { ConsistencySchema, InclusionSchema, LeavesSchema } from '../contract/log-contract.ts'
import { HistorySchema } from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { describeKeys } from '../keys/bound-keys.ts'
import { type KeyFile, openKeyFile, withNewKey } from '../keys/key-file.ts'
import { createKeyRing } from '../keys/key-ring.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  world.app.request(`/auth/api/v1/${path}`, { headers })
const checkpoint = async () => parseCheckpoint(await (await get('log/checkpoint')).text())
const keys = async () => PublishedKeysSchema.parse(await (await get('keys')).json())

/** Verifies a note's signature with Node's own Ed25519. */
function isSigned(body: string, signature: Uint8Array, publicKey: Uint8Array): boolean {
  const x = Buffer.from(publicKey).toString('base64url')
  return verify(
    null,
    Buffer.from(body),
    createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' }),
    signature,
  )
}

test('the checkpoint is signed by the key that is published for the log', async () => {
  const { checkpoint: tree, body, signatures } = await checkpoint()
  expect(tree.origin).toBe('localhost:4321/auth')
  const [key] = (await keys()).log.verifierKeys.map(parseVerifierKey)
  const [signature] = signatures
  if (key === undefined || signature === undefined) throw new Error('no key or no signature')
  expect(signature.keyId).toEqual(key.keyId)
  expect(isSigned(body, signature.signature, key.publicKey)).toBe(true)
  expect(isSigned(body.replace('\n', ' \n'), signature.signature, key.publicKey)).toBe(false)
})

test('every record is proved to be in the tree of the checkpoint, and earlier trees to begin it', async () => {
  const early = (await checkpoint()).checkpoint
  for (let person = 0; person < 20; person++)
    await world.post(createActRequest(), { sub: `person-${person}` })
  const { checkpoint: late } = await checkpoint()
  const { leaves } = LeavesSchema.parse(await (await get('log/leaves?start=0')).json())
  expect(leaves).toHaveLength(late.size)
  for (const [index, leaf] of leaves.entries()) {
    const path = `log/proof/inclusion?index=${index}&size=${late.size}`
    const { size, proof } = InclusionSchema.parse(await (await get(path)).json())
    const facts = { index, size, leafHash: hashLeaf(utf8ToBytes(leaf)), proof: proof.map(fromBase64) }
    expect(computeRootFromInclusion(facts)).toEqual(late.root)
  }
  const path = `log/proof/consistency?first=${early.size}&second=${late.size}`
  const { proof } = ConsistencySchema.parse(await (await get(path)).json())
  expect(
    isConsistent({
      first: early.size,
      firstRoot: early.root,
      second: late.size,
      secondRoot: late.root,
      proof: proof.map(fromBase64),
    }),
  ).toBe(true)
})

test('a log without records has a signed checkpoint too, which every later one continues', async () => {
  await world.close()
  world = await TestService.open(null)
  const answer = await get('log/checkpoint')
  expect(answer.headers.get('etag')).toBe('"0"')
  const { checkpoint: tree, body, signatures } = parseCheckpoint(await answer.text())
  expect(tree).toMatchObject({ size: 0, root: EMPTY_ROOT })
  const [key] = (await keys()).log.verifierKeys.map(parseVerifierKey)
  expect(isSigned(body, signatures[0]?.signature as Uint8Array, key?.publicKey as Uint8Array)).toBe(true)
  expect(await (await get('log/leaves?start=0')).json()).toEqual({ start: 0, leaves: [] })
  expect(await (await get('log/proof/inclusion?index=0&size=1')).json()).toMatchObject({
    status: 400,
    detail: 'The log holds 0 records.',
  })
})

test('leaves name nobody and are given from any place', async () => {
  await world.post(createActRequest(), { sub: 'person-1' })
  const { checkpoint: tree } = await checkpoint()
  const answer = await get(`log/leaves?start=${tree.size - 1}&count=5`)
  const text = await answer.text()
  expect(text).not.toContain('person-1')
  expect(LeavesSchema.parse(JSON.parse(text)).leaves).toHaveLength(1)
})

describe('the keys', () => {
  test('of a rotation are known at a process that has not been started anew', async () => {
    const file = withNewKey(openKeyFile(join(world.folder, 'keys.json'), world.now), 'log', world.now)
    const [newest] = file.keys.filter(({ use }) => use === 'log').slice(-1)
    await world.service.store.bindKeys(describeKeys(file))
    const known = await keys()
    expect(known.keys.map(({ kid }) => kid)).toContain(newest?.kid)
    expect(known.log.verifierKeys).toHaveLength(2)
  })

  test('are given also while the database is away', async () => {
    await world.breakStore()
    expect((await keys()).log.verifierKeys).toHaveLength(1)
  })

  test('hold no private part, and keep those that have been retired', async () => {
    const before = await keys()
    const text = await (await get('keys')).text()
    expect(text).not.toMatch(/"d"|mark/)
    expect(before.keys.map(({ purpose }) => purpose)).toEqual(['log', 'receipt', 'pass'])
    await world.changeKeys((file) => withNewKey(file, 'receipt', world.now))
    const after = await keys()
    expect(after.keys.map(({ purpose, retiredAt }) => [purpose, retiredAt !== null])).toEqual([
      ['log', false],
      ['receipt', true],
      ['pass', false],
      ['receipt', false],
    ])
  })

  test('of which the private half was destroyed still verify, and the current one signs in their place', async () => {
    await world.post(createActRequest(), { sub: 'person-1' })
    const before = await keys()
    await world.changeKeys((file) => withNewKey(file, 'log', world.now))
    await world.changeKeys((file) => ({
      ...file,
      keys: file.keys.map((key) =>
        key.retiredAt === null ? key : { ...key, jwk: { ...key.jwk, d: undefined } },
      ),
    }))
    expect((await keys()).keys.map(({ x }) => x)).toEqual(
      expect.arrayContaining(before.keys.map(({ x }) => x)),
    )
    const { acts } = HistorySchema.parse(await (await world.get('acts')).json())
    const { keys: all, log } = await keys()
    const current = all.filter(({ purpose, retiredAt }) => purpose === 'log' && retiredAt === null)
    const verifierKeys = current.map(({ x }) => formatVerifierKey(log.origin, Buffer.from(x, 'base64url')))
    const { ok } = await verifyReceipt(acts[0]?.receipt ?? '', {
      keys: { keys: current, log: { ...log, verifierKeys } },
    })
    expect(ok).toBe(true)
  })

  test('must have one that can sign for each use, or nothing is signed at all', async () => {
    const withoutCurrent = (file: KeyFile): KeyFile => ({
      ...file,
      keys: file.keys.map((key) =>
        key.use === 'receipt' ? { ...key, retiredAt: world.now.toISOString() } : key,
      ),
    })
    const withoutPrivate = (file: KeyFile): KeyFile => ({
      ...file,
      keys: file.keys.map((key) =>
        key.use === 'receipt' ? { ...key, jwk: { ...key.jwk, d: undefined } } : key,
      ),
    })
    const file = openKeyFile(join(world.folder, 'other-keys.json'), world.now)
    for (const spoil of [withoutCurrent, withoutPrivate]) {
      expect(() => createKeyRing(spoil(file)).getCurrent('receipt')).toThrow(
        'The key file has no current receipt key that can sign.',
      )
    }
  })
})

test.each(['log/checkpoint', 'keys'])('%s is not sent again to whoever has it', async (path) => {
  const etag = (await get(path)).headers.get('etag') ?? ''
  expect((await get(path, { 'if-none-match': etag })).status).toBe(304)
  expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200)
})

test('anybody may read the log from anywhere, and only the log', async () => {
  const headers = { origin: 'https://auditor.example' }
  expect((await get('log/checkpoint', headers)).headers.get('access-control-allow-origin')).toBe('*')
  expect((await get('requirements', headers)).status).toBe(403)
})

test.each([
  'log/proof/inclusion',
  'log/proof/inclusion?index=0&size=1000',
  'log/proof/inclusion?index=5&size=3',
  'log/proof/inclusion?index=-1&size=3',
  'log/proof/inclusion?index=0.5&size=3',
  'log/proof/consistency?first=3&second=2',
  'log/proof/consistency?first=1&second=1e3',
  'log/leaves?start=0&count=257',
  'log/leaves?start=99999999999999999999',
])('%s is refused', async (path) => {
  const answer = await get(path)
  expect([answer.status, (await answer.json()).type]).toEqual([400, 'urn:kelisim:problem:query-invalid'])
})
