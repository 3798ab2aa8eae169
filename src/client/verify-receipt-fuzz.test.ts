import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseCount } from '../../scripts/harness/test-run/sample.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { type ProvedLeaf, ProvedLeafSchema } from '../domain/log/receipt.ts'
import { type Receipt, ReceiptSchema } from '../service/contract/subject-contract.ts'
import { TestService } from '../service/fixture.ts'
import { createActRequest } from '../service/fixture-manifest.ts'
import { type ReceiptInput, verifyReceipt } from './verify-receipt.ts'

/** Changes tried of each thing; the full count by `npm run test:all`. */
const COUNT = chooseCount(500, 20_000)

let world: TestService
let keys: PublishedKeys
let good: Receipt
let proved: ProvedLeaf
beforeAll(async () => {
  world = await TestService.open()
  for (let other = 0; other < 9; other++) await world.post(createActRequest(), { sub: `other-${other}` })
  good = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
  proved = ProvedLeafSchema.parse(good.receipt)
  keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  expect((await verifyReceipt(good, { keys })).ok).toBe(true)
})
afterAll(() => world.close())

const changes = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 3 }),
  put: fc.oneof(
    fc.constant(''),
    fc.string({ maxLength: 3 }),
    fc.constantFrom('A', '_', '.', '=', '"', '0', '{', '}', ',', '\0', '\ud800', 'null', '__proto__'),
  ),
})
type Edit = { at: number; cut: number; put: string }

function edited(text: string, { at, cut, put }: Edit): string {
  const start = at % (text.length + 1)
  return text.slice(0, start) + put + text.slice(start + cut)
}

/** Tries changes of a text, each of which must be noticed. */
async function noticesAll(text: () => string, input: (changed: string) => ReceiptInput | null) {
  await fc.assert(
    fc.asyncProperty(changes, async (edit) => {
      const changed = edited(text(), edit)
      const given = changed === text() ? null : input(changed)
      return given === null || !(await verifyReceipt(given, { keys })).ok
    }),
    { numRuns: COUNT },
  )
}

test.each(['leaf', 'proof'] as const)(
  'no changed %s passes',
  (part) =>
    noticesAll(
      () => proved[part],
      (changed) => ({ receipt: { ...proved, [part]: changed }, opening: good.opening }),
    ),
  600_000,
)

test(
  'no changed opening passes',
  () =>
    noticesAll(
      () => JSON.stringify(good.opening),
      (changed) => {
        const opening = parsed(changed)
        // White space and other spellings of the same value are no change.
        if (JSON.stringify(opening) === JSON.stringify(good.opening)) return null
        return { receipt: good.receipt, opening }
      },
    ),
  600_000,
)

test('no changed key passes, and no nonsense in the place of keys is more than a failed check', async () => {
  await fc.assert(
    fc.asyncProperty(changes, async (edit) => {
      const own = keys.keys.map((key) => (key.purpose === 'log' ? { ...key, x: edited(key.x, edit) } : key))
      if (JSON.stringify(own) === JSON.stringify(keys.keys)) return true
      return !(await verifyReceipt(good, { keys: { ...keys, keys: own } })).ok
    }),
    { numRuns: COUNT },
  )
  await fc.assert(
    fc.asyncProperty(changes, async (edit) => {
      const { checks } = await verifyReceipt(good, {
        keys: parsed(edited(JSON.stringify(keys), edit)) as never,
      })
      return checks.length === 5
    }),
    { numRuns: COUNT },
  )
}, 600_000)

test('a receipt that anything may be made of passes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.anything(), fc.anything(), async (receipt, opening) => {
      const given = { receipt, opening } as ReceiptInput
      return !(await verifyReceipt(given, { keys })).ok
    }),
    { numRuns: COUNT },
  )
}, 600_000)

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
