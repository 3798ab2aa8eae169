import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Listener, limitConcurrency } from './limit-concurrency.ts'

const KINDS = { few: { places: 2 }, others: { places: 2 } }

let server: Server
let waiting: { response: ServerResponse; leave: () => void }[]
let turnedAway: number

beforeEach(async () => {
  waiting = []
  turnedAway = 0
  const work: Listener = (_, response) => new Promise<void>((leave) => waiting.push({ response, leave }))
  const listener = limitConcurrency(work, {
    classify: (_, url) => (url === '/acts' ? KINDS.few : KINDS.others),
    newId: () => '00000000-0000-4000-8000-000000000000',
    onShed: () => turnedAway++,
  })
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function settle(number: number, text: string): void {
  waiting[number]?.response.end(text)
  waiting[number]?.leave()
}

const ask = (path: string, init?: RequestInit) =>
  fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`, init)
const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('who comes while too many are under way is turned away with a time to come again', async () => {
  const inside = [ask('/acts'), ask('/acts')]
  await until(() => waiting.length === 2)
  const answer = await ask('/acts', { method: 'POST', body: 'x'.repeat(10_000) })
  expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '1'])
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  expect(await answer.json()).toEqual({
    type: 'urn:kelisim:problem:overloaded',
    title: 'Too many requests wait',
    status: 503,
    detail: 'Send the same request again after a second.',
    instance: 'urn:uuid:00000000-0000-4000-8000-000000000000',
  })
  expect([turnedAway, waiting.length]).toEqual([1, 2])
  for (const number of waiting.keys()) settle(number, 'in')
  expect(await Promise.all((await Promise.all(inside)).map((one) => one.text()))).toEqual(['in', 'in'])
})

test('whoever has been answered makes room, though they may not have read it yet', async () => {
  const asked = [ask('/acts'), ask('/acts')]
  await until(() => waiting.length === 2)
  waiting[0]?.leave()
  await Promise.resolve()
  asked.push(ask('/acts'))
  await until(() => waiting.length === 3)
  for (const number of waiting.keys()) settle(number, 'in')
  for (const answer of await Promise.all(asked)) expect(answer.status).toBe(200)
  expect(turnedAway).toBe(0)
})

test('whoever has gone away makes room once the work for them is done, for it goes on', async () => {
  const impatient = new AbortController()
  const gone = ask('/acts', { signal: impatient.signal }).catch((error: Error) => error.name)
  const patient = ask('/acts')
  await until(() => waiting.length === 2)
  impatient.abort()
  expect(await gone).toBe('AbortError')
  expect((await ask('/acts')).status).toBe(503)
  settle(0, 'in')
  const next = ask('/acts')
  await until(() => waiting.length === 3)
  settle(1, 'in')
  settle(2, 'in')
  expect([(await patient).status, (await next).status]).toEqual([200, 200])
})

test('a crowd at one kind leaves the others theirs', async () => {
  const crowd = [ask('/acts'), ask('/acts')]
  await until(() => waiting.length === 2)
  expect((await ask('/acts')).status).toBe(503)
  const reader = ask('/privacy/')
  await until(() => waiting.length === 3)
  for (const number of waiting.keys()) settle(number, 'in')
  expect((await reader).status).toBe(200)
  await Promise.all(crowd)
})

test('a balancer that asks is always answered', async () => {
  void ask('/acts').catch(() => {})
  void ask('/acts').catch(() => {})
  await until(() => waiting.length === 2)
  for (const probe of ['/livez', '/readyz']) {
    const asked = ask(probe)
    const number = waiting.length
    await until(() => waiting.length === number + 1)
    settle(number, 'well')
    expect((await asked).status).toBe(200)
  }
})
