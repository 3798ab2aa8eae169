import { beforeEach, expect, test } from 'vitest'
import { readRequirements } from '../read-requirements.ts'
import { requireAcceptance } from '../require-acceptance.ts'
import { type RecordedService, recordedService } from './recorded-service.ts'
import { settableClock } from './settable-clock.ts'

const clock = settableClock()
let kelisim: RecordedService
beforeEach(async () => {
  clock.set('2026-12-05T09:00:00Z')
  kelisim = await recordedService(clock)
})

const gate = () => requireAcceptance({ ...kelisim.options, signedOut: 'closed', whenUnavailable: 'closed' })
const request = { url: '/lesson', headers: {} }

test.each([
  ['blocking', false],
  ['declined', false],
  ['covered', true],
  ['notice', true],
  ['due', true],
] as const)('somebody who stands at %s is let in: %s', async (state, open) => {
  kelisim.stands('user-1', state)
  expect(await gate().decide(request, 'user-1')).toMatchObject({ open })
})

test('everybody else is a newcomer', async () => {
  kelisim.stands('user-1', 'covered')
  expect(await gate().decide(request, 'user-2')).toMatchObject({ because: 'acceptance-required' })
})

test('settings that fit pass the check, and others do not', async () => {
  expect((await gate().check()).filter(({ ok }) => ok).map(({ what }) => what)).toContain('policies')
  const other = { ...kelisim.options, issuer: 'https://elsewhere.test' }
  const stranger = requireAcceptance({ ...other, signedOut: 'closed', whenUnavailable: 'closed' })
  await expect(stranger.check()).rejects.toThrow('401')
})

test('a pass lets in without a question, for a minute of the clock', async () => {
  const headers = { 'kelisim-pass': await kelisim.pass('user-1') }
  const one = requireAcceptance({
    ...kelisim.options,
    policies: ['privacy'],
    signedOut: 'closed',
    whenUnavailable: 'closed',
  })
  expect(await one.decide({ ...request, headers }, 'user-1')).toEqual({ open: true, because: 'pass' })
  clock.wait(60)
  expect(await one.decide({ ...request, headers }, 'user-1')).toMatchObject({ open: false })
})

test('a token that has expired is refused, and a service that is lost reaches nobody', async () => {
  const asked = { ...kelisim.options, token: await kelisim.token('user-1') }
  await expect(readRequirements(asked)).resolves.toMatchObject({ gate: 'closed' })
  clock.wait(301)
  await expect(readRequirements(asked)).rejects.toMatchObject({ code: 'refused' })
  kelisim.lose()
  await expect(readRequirements(asked)).rejects.toMatchObject({ code: 'unreachable' })
  kelisim.comeBack()
  const again = { ...kelisim.options, token: await kelisim.token('user-1') }
  await expect(readRequirements(again)).resolves.toMatchObject({ gate: 'closed' })
})
