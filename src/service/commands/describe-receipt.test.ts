import { afterEach, beforeEach, expect, test } from 'vitest'
import { verifyReceipt } from '../../client/verify-receipt.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { type Receipt, ReceiptSchema } from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest, createChannelsManifest } from '../fixture-manifest.ts'
import { describeReceipt } from './describe-receipt.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open(createChannelsManifest())
})
afterEach(() => world.close())

const onBehalf = { actor: 'staff-7', note: 'letter' }
const read = async (answer: Promise<Response>) => ReceiptSchema.parse(await (await answer).json())
const enter = (facts: object) =>
  read(world.callAsOffice('subjects/acts', { ...facts, shown: [], subject: 'person-1', onBehalf }))
const say = async (receipt: Receipt | Pick<Receipt, 'receipt'>) => {
  const keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  return describeReceipt(await verifyReceipt(receipt, { keys }))
}

test('an answer of the person names the person, and what was chosen', async () => {
  const own = await read(world.post(createActRequest({ policy: 'mailings', choices: ['sms'] })))
  expect(await say(own)).toBe(`accept mailings@1 (kk) at ${own.at} by person-1; choices: sms`)
  expect(await say({ receipt: own.receipt })).toBe(`accept mailings@1 (kk) at ${own.at}; choices: sms`)
})

test('an answer in the person’s place names who gave it and as what', async () => {
  const given = await read(
    world.post(createActRequest({ policy: 'mailings', choices: ['sms'] }), {
      act: { sub: 'parent-4', role: 'guardian' },
    }),
  )
  expect(await say(given)).toBe(
    `accept mailings@1 (kk) at ${given.at} for person-1 by parent-4 (guardian); choices: sms`,
  )
  expect(await say({ receipt: given.receipt })).toBe(
    `accept mailings@1 (kk) at ${given.at} by somebody else for the person; choices: sms`,
  )
})

test('an entry names staff, their service and the moment that they stated, and a correction is called one', async () => {
  const letter = createActRequest({ policy: 'mailings', choices: ['email', 'call'] })
  const entry = await enter({ ...letter, at: '2026-11-10T10:00:00Z' })
  const staff = 'for person-1, entered by staff-7 (registered as office)'
  expect(await say(entry)).toBe(
    `accept mailings@1 (kk) at ${entry.at} ${staff}; choices: ${entry.choices?.join(', ')}; ` +
      'moment stated by staff: 2026-11-10T10:00:00.000Z',
  )
  const mended = await enter(createActRequest({ policy: 'mailings', act: 'correct', after: entry.id }))
  expect(await say(mended)).toMatch(
    /^correction of a mistaken entry about mailings@1 \(kk\) at .* for person-1, entered by staff-7/,
  )
})

test('a moment of an earlier system, and a clock that had gone back, are said', async () => {
  const own = await read(world.post(createActRequest({ policy: 'mailings', choices: ['sms'] })))
  const keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  const { facts, ...report } = await verifyReceipt(own, { keys })
  if (facts?.v !== 2 || facts.act !== 'accept') throw new Error('it states an answer')
  const told = { ...facts, claimedAt: '2025-03-01T00:00:00.000Z', clockAdjusted: true as const }
  expect(describeReceipt({ ...report, facts: told })).toBe(
    `accept mailings@1 (kk) at ${own.at} by person-1; choices: sms; moment stated by an earlier system: 2025-03-01T00:00:00.000Z; ` +
      'the clock had gone back: the moment is that of the record before',
  )
})
