import { expect, test } from 'vitest'
import { ServiceError } from '../service-error.ts'
import { createAlarm } from './alarm.ts'

const refusal = new ServiceError('refused', 'refused', null, { status: 404 })
const outage = new ServiceError('unreachable', 'gone', null)

test('what has to be mended is told at once and every minute, an outage every time', () => {
  const told: string[] = []
  const alarm = createAlarm('open', ({ trouble }, choice) => void told.push(`${trouble} ${choice}`))
  for (const now of [0, 1000, 59_999, 60_000]) alarm.tell(refusal, now)
  expect(told).toEqual(['misconfigured closed', 'misconfigured closed'])
  told.length = 0
  for (const now of [60_000, 60_001]) alarm.tell(outage, now)
  expect(told).toEqual(['outage open', 'outage open'])
})

test('what was mended and comes back is told at once', () => {
  const told: string[] = []
  const alarm = createAlarm('closed', ({ trouble }) => void told.push(trouble))
  alarm.tell(refusal, 0)
  alarm.settle()
  alarm.tell(refusal, 10)
  expect(told).toHaveLength(2)
})
