import { afterEach, beforeEach, expect, test } from 'vitest'
import { RequirementsSchema } from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest, createChannelsManifest, EFFECT } from '../fixture-manifest.ts'

let world: TestService
let authorization: string
beforeEach(async () => {
  world = await TestService.open()
  await world.post(createActRequest())
  authorization = `Bearer ${await world.mintToken()}`
})
afterEach(() => world.close())

/** Asks with the same token as before, some seconds later. */
async function passAfter(seconds: number, policies = 'privacy'): Promise<string | null> {
  world.moveTo(new Date(world.now.getTime() + seconds * 1000).toISOString())
  const answer = await world.app.request(`/auth/api/v1/requirements?policies=${policies}&pass=1`, {
    headers: { authorization },
  })
  return RequirementsSchema.parse(await answer.json()).pass
}

test('who asks again at once gets the same pass, and later one that lasts longer', async () => {
  const first = await passAfter(0)
  expect(first).not.toBeNull()
  expect(await passAfter(9)).toBe(first)
  const later = await passAfter(1)
  expect(later).not.toBeNull()
  expect(later).not.toBe(first)
})

test('who withdraws loses the pass at once', async () => {
  expect(await passAfter(0)).not.toBeNull()
  const { acts } = (await (await world.get('acts')).json()) as { acts: { id: string }[] }
  const answer = await world.post(createActRequest({ act: 'withdraw', after: acts[0]?.id ?? null }))
  expect(answer.status).toBe(201)
  expect(await passAfter(0)).toBeNull()
})

test('who chooses otherwise gets another pass at once', async () => {
  await world.close()
  world = await TestService.open(createChannelsManifest())
  authorization = `Bearer ${await world.mintToken()}`
  const accept = (choices: string[], after: string | null = null) =>
    world.post(createActRequest({ policy: 'mailings', choices, after }))
  const { id } = (await (await accept(['email'])).json()) as { id: string }
  const first = await passAfter(0, 'mailings')
  await accept(['sms'], id)
  expect(await passAfter(0, 'mailings')).not.toBe(first)
})

test('a pass says nothing of policies that were not asked about with it', async () => {
  const both = await passAfter(0, 'privacy,mailings')
  expect(await passAfter(0)).not.toBe(both)
})

test('no pass outlives midnight in Almaty, when the rules may change', async () => {
  world.moveTo(new Date(Date.parse(EFFECT) - 5_000).toISOString())
  authorization = `Bearer ${await world.mintToken()}`
  const last = await passAfter(0)
  const { exp } = JSON.parse(Buffer.from(last?.split('.')[1] ?? '', 'base64url').toString())
  expect(exp * 1000).toBe(Date.parse(EFFECT))
  expect(await passAfter(5)).not.toBe(last)
})
