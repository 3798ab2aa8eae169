import { generateKeyPairSync } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { followKeys } from './followed-keys.ts'
import { KeysUnavailable, type ProductKeys } from './product-keys.ts'
import { readVerificationKey, type VerificationKey } from './verification-key.ts'

const HOUR = 3600_000
const jwk = () => generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
const first = jwk()
const second = jwk()
const read = (key: ReturnType<typeof jwk>) => readVerificationKey({ ...key, kid: 'k' }) as VerificationKey

/** What the address has been asked and not answered yet. */
let asked: { answer: (...keys: ReturnType<typeof jwk>[]) => void; fail: () => void }[]
let time: number
let charged: number
let told: string[]
let keys: ProductKeys
const charge = async () => void charged++
/** Lets everything happen that waits for nothing from outside. */
const settle = () => new Promise(setImmediate)
const outcomeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'keys',
    (error) => (error instanceof KeysUnavailable ? `again in ${error.retryAfter} s` : error),
  )

beforeEach(() => {
  asked = []
  time = 0
  charged = 0
  told = []
  keys = followKeys({
    fetch: () =>
      new Promise((resolve, reject) => {
        asked.push({ answer: (...found) => resolve(found.map(read)), fail: () => reject(new Error('away')) })
      }),
    now: () => time,
    onFetched: () => void told.push('fetched'),
    onFailed: () => void told.push('failed'),
  })
})
/** Answers the question that was asked last. */
const answer = async (...found: ReturnType<typeof jwk>[]) => {
  asked.at(-1)?.answer(...found)
  await settle()
}
const fail = async () => {
  asked.at(-1)?.fail()
  await settle()
}

test('the address is asked before anybody needs it, and once for all who wait', async () => {
  expect(asked).toHaveLength(1)
  const waiting = [keys.list(charge), keys.list(charge)]
  await answer(first)
  for (const found of waiting) expect(await found).toHaveLength(1)
  expect(await keys.list(charge)).toHaveLength(1)
  expect(asked).toHaveLength(1)
  expect(told).toEqual(['fetched'])
})

test('who waits is charged first, and does not wait when that was one too many; who need not wait pays nothing', async () => {
  const refuse = async () => {
    throw new Error('too many')
  }
  await expect(keys.list(refuse)).rejects.toThrow('too many')
  const waiting = keys.list(charge)
  await settle()
  expect(charged).toBe(1)
  await answer(first)
  await waiting
  await keys.list(refuse)
  time += HOUR
  await keys.list(refuse)
})

test('only so many wait; the others are told at once to come again', async () => {
  const outcomes: string[] = []
  for (let one = 0; one < 40; one++) void outcomeOf(keys.list(charge)).then((is) => outcomes.push(is))
  await settle()
  expect(outcomes).toEqual(Array(8).fill('again in 1 s'))
  await answer(first)
  expect(outcomes.filter((is) => is === 'keys')).toHaveLength(32)
})

test('old keys answer while newer ones are looked for, however long that takes', async () => {
  await answer(first)
  time += HOUR
  const [before] = await keys.list(charge)
  expect(asked).toHaveLength(2)
  await keys.list(charge)
  expect(asked).toHaveLength(2)
  await answer(second)
  const [after] = await keys.list(charge)
  expect(before && keys.has(before)).toBe(false)
  expect(after && keys.has(after)).toBe(true)
  expect(charged).toBe(0)
})

test('a key that is still there stays the one that was made ready', async () => {
  await answer(first)
  const [before] = await keys.list(charge)
  time += HOUR
  await keys.list(charge)
  await answer(second, first)
  expect((await keys.list(charge))[1]).toBe(before)
  expect(before && keys.has(before)).toBe(true)
})

test('keys count for a day while the address fails, and no longer', async () => {
  await answer(first)
  const [key] = await keys.list(charge)
  for (time = HOUR; time < 24 * HOUR; time += HOUR) {
    expect(await outcomeOf(keys.list(charge))).toBe('keys')
    await fail()
  }
  expect(key && keys.has(key)).toBe(false)
  const late = outcomeOf(keys.list(charge))
  await settle()
  await fail()
  expect(await late).toMatch(/^again in \d+ s$/)
})

test('an address that fails is left alone for longer and longer, and nobody waits for it meanwhile', async () => {
  const rests: number[] = []
  for (let round = 0; round < 9; round++) {
    await fail()
    const outcome = await outcomeOf(keys.list(charge))
    const rest = Number(/\d+/.exec(outcome)?.[0])
    rests.push(rest)
    time += rest * 1000
    void outcomeOf(keys.list(charge))
    await settle()
  }
  expect(rests).toEqual([1, 2, 4, 8, 16, 32, 60, 60, 60])
  expect(asked).toHaveLength(10)
  await answer(first)
  expect(await outcomeOf(keys.list(charge))).toBe('keys')
})

test('a signature of no known key makes it ask again, but not at once', async () => {
  await answer(first)
  time += 29_999
  expect(await keys.listNewer(charge)).toBeNull()
  time += 1
  const newer = keys.listNewer(charge)
  await settle()
  expect(charged).toBe(1)
  await answer(second)
  expect(await newer).toHaveLength(1)
  expect(await keys.listNewer(charge)).toBeNull()
  expect(asked).toHaveLength(2)
})

test('where newer keys cannot be had nobody says that there are none', async () => {
  await answer(first)
  time += HOUR
  const newer = outcomeOf(keys.listNewer(charge))
  await settle()
  await fail()
  expect(await newer).toBe('again in 1 s')
  expect(await outcomeOf(keys.listNewer(charge))).toBe('again in 1 s')
  expect(await outcomeOf(keys.list(charge))).toBe('keys')
  expect(told).toEqual(['fetched', 'failed'])
})
