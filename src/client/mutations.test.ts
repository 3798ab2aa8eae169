import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseCount, TEST_SEED } from '../../scripts/harness/test-run/sample.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import type { Opening } from '../domain/log/opening.ts'
import { type ProvedLeaf, ProvedLeafSchema } from '../domain/log/receipt.ts'
import { type Receipt, ReceiptSchema } from '../service/contract/subject-contract.ts'
import { TestService } from '../service/fixture.ts'
import { createActRequest } from '../service/fixture-manifest.ts'
import { verifyReceipt } from './verify-receipt.ts'

/** What a verifier is given: any of the three may have been changed by whoever handed it over. */
interface Given {
  receipt: ProvedLeaf
  opening: unknown
  keys: PublishedKeys
}

const ROUNDS = chooseCount(1_000, 20_000)
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ "{}'

let given: Given
let other: Receipt
let world: TestService
beforeAll(async () => {
  world = await TestService.open()
  for (let before = 0; before < 9; before++) await world.post(createActRequest(), { sub: `other-${before}` })
  const read = async (answer: Response) => ReceiptSchema.parse(await answer.json())
  const { receipt, opening } = await read(await world.post(createActRequest()))
  other = await read(await world.post(createActRequest({ policy: 'terms' }), { sub: 'person-2' }))
  const keys = await (await world.app.request('/auth/api/v1/keys')).json()
  given = { receipt: ProvedLeafSchema.parse(receipt), opening, keys: PublishedKeysSchema.parse(keys) }
})
afterAll(() => world.close())

// Numbers that repeat, so that a round which fails can be run again.
let state = 20_261_122 + TEST_SEED
const below = (limit: number): number => {
  state = (state * 48_271) % 0x7fffffff
  return state % limit
}
const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T

/** A text with one letter replaced, added, taken out or moved, or with its end cut off. */
function changedText(text: string): string {
  const at = below(text.length)
  const [head, letter, tail] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  const results = [
    head + oneOf([...LETTERS]) + tail,
    head + oneOf([...LETTERS]) + letter + tail,
    head + tail,
    head + tail.slice(0, 1) + letter + tail.slice(1),
    head,
  ]
  return oneOf(results)
}

/** A value with one of its members changed, taken out or added, however deep. */
function changedValue(value: unknown): unknown {
  if (typeof value === 'string') return oneOf([changedText(value), null, 7, [], ''])
  if (typeof value === 'number') return oneOf([value + 1, value - 1, -value, String(value), null])
  if (typeof value === 'boolean') return !value
  if (value === null || typeof value !== 'object') return oneOf(['x', 0, {}])
  const copy = structuredClone(value) as Record<string, unknown>
  const name = oneOf([...Object.keys(copy), 'more'])
  if (name === 'more' || below(6) === 0)
    return Array.isArray(value) ? [...value, 'AAAA'] : { ...copy, more: 1 }
  if (below(4) === 0) delete copy[name]
  else copy[name] = changedValue(copy[name])
  return Array.isArray(value) ? Object.values(copy) : copy
}

/** A record that says something else, or the lines of a proof in another order, or one of them changed. */
function changedPart({ leaf, proof }: ProvedLeaf): ProvedLeaf {
  const lines = proof.split('\n')
  const [at, to] = [below(lines.length), below(lines.length)]
  const moved = lines.with(at, lines[to] ?? '').with(to, lines[at] ?? '')
  return oneOf([
    { leaf: JSON.stringify(changedValue(JSON.parse(leaf))), proof },
    { leaf, proof: moved.join('\n') },
    { leaf, proof: lines.toSpliced(at, 1).join('\n') },
    { leaf, proof: lines.with(at, changedText(`${lines[at]} `)).join('\n') },
  ])
}

/** Keys of which one that counts here has another bit, another name, or another use. */
function changedKeys({ keys, log }: PublishedKeys): PublishedKeys {
  const purpose = 'log'
  const changed = keys.map((key) => {
    if (key.purpose !== purpose) return key
    const raw = Buffer.from(key.x, 'base64url')
    const bit = below(256)
    raw[bit >> 3] = (raw[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    const changes = [{ x: raw.toString('base64url') }, { purpose: 'pass' }, { kty: 'RSA' }, { x: '' }]
    return { ...key, ...oneOf(changes) }
  })
  const results = [
    { keys: changed, log },
    { keys: keys.filter((key) => key.purpose !== purpose), log },
    { keys, log: { ...log, origin: changedText(log.origin) } },
  ]
  return oneOf(results) as PublishedKeys
}

/** Every way in which something that is given can have been changed. */
const CHANGES: Record<string, (good: Given) => Given> = {
  'letter of the record': (good) => ({
    ...good,
    receipt: { ...good.receipt, leaf: changedText(good.receipt.leaf) },
  }),
  'letter of the proof': (good) => ({
    ...good,
    receipt: { ...good.receipt, proof: changedText(good.receipt.proof) },
  }),
  'part of the receipt': (good) => ({ ...good, receipt: changedPart(good.receipt) }),
  'part of another receipt': (good) => {
    const strange = ProvedLeafSchema.parse(other.receipt)
    return {
      ...good,
      receipt: { ...good.receipt, ...oneOf([{ leaf: strange.leaf }, { proof: strange.proof }]) },
    }
  },
  opening: (good) => ({ ...good, opening: changedValue(good.opening) }),
  'member of another opening': (good) => {
    const name = oneOf(['key', 'subject', 'token'] as const)
    return { ...good, opening: { ...(good.opening as Opening), [name]: other.opening[name] } }
  },
  keys: (good) => ({ ...good, keys: changedKeys(good.keys) }),
}

test('what was not changed verifies', async () => {
  expect((await verifyReceipt(given, given)).ok).toBe(true)
})

test('nothing that was changed passes or throws, in receipt, opening or keys', async () => {
  const unchanged = JSON.stringify(given)
  const tried = new Map(Object.keys(CHANGES).map((name) => [name, 0]))
  for (let round = 0; round < ROUNDS; round++) {
    const name = oneOf(Object.keys(CHANGES))
    const changed = CHANGES[name]?.(given) ?? given
    if (JSON.stringify(changed) === unchanged) continue
    tried.set(name, (tried.get(name) ?? 0) + 1)
    const report = await verifyReceipt(changed, changed)
    if (report.ok) throw new Error(`round ${round}: ${name} passed: ${JSON.stringify(changed)}`)
  }
  // Hardly any round may have changed nothing, and no way may have been left out.
  expect(Math.min(...tried.values())).toBeGreaterThan(ROUNDS / 12)
}, 600_000)
