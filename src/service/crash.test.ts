import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AppendOutcome } from '../store/store.ts'
import { createApp } from './app.ts'
import { ReceiptSchema } from './contract/subject-contract.ts'
import { nameAsked, TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

test('a crash between commit and answer changes nothing: the retry gets the receipt that was on its way', async () => {
  const { service } = world
  const lost: AppendOutcome[] = []
  const writes = {
    ...service.writes,
    async append(act: Parameters<typeof service.writes.append>[0]): Promise<AppendOutcome> {
      lost.push(await service.writes.append(act))
      throw new Error('the power went off here')
    },
  }
  const authorization = `Bearer ${await world.mintToken()}`
  const headers = { authorization, 'content-type': 'application/json' }
  const act = { method: 'POST', headers, body: JSON.stringify({ ...createActRequest(), ...nameAsked() }) }
  expect((await createApp({ ...service, writes }).request('/auth/api/v1/acts', act)).status).toBe(500)
  const [outcome] = lost
  if (outcome?.kind !== 'stored') throw new Error('nothing was stored')
  const onItsWay = service.receipts.createReceipt(outcome.act, outcome.evidence)

  // The log goes on before the person tries again.
  await world.restart()
  for (let other = 0; other < 5; other++) await world.post(createActRequest(), { sub: `other-${other}` })
  await world.restart()
  const retry = await world.post(createActRequest())
  expect(retry.status).toBe(200)
  expect(ReceiptSchema.parse(await retry.json())).toEqual(onItsWay)
})
