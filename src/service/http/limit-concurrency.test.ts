import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { limitConcurrency } from './limit-concurrency.ts'

let server: Server
let waiting: ServerResponse[]
let turnedAway: number

beforeEach(async () => {
  waiting = []
  turnedAway = 0
  const listener = limitConcurrency((_, response) => waiting.push(response), {
    maxConcurrent: 2,
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
  for (const response of waiting) response.end('in')
  expect(await Promise.all((await Promise.all(inside)).map((one) => one.text()))).toEqual(['in', 'in'])
})

test('whoever has been answered, or has gone away, makes room', async () => {
  const impatient = new AbortController()
  const gone = ask('/acts', { signal: impatient.signal }).catch((error: Error) => error.name)
  const patient = ask('/acts')
  await until(() => waiting.length === 2)
  impatient.abort()
  expect(await gone).toBe('AbortError')
  waiting[1]?.end('in')
  expect(await (await patient).text()).toBe('in')
  for (let number = 2; number < 4; number++) {
    const next = ask('/acts')
    await until(() => waiting.length === number + 1)
    waiting[number]?.end('in')
    expect((await next).status).toBe(200)
  }
})

test('a balancer that asks is always answered', async () => {
  void ask('/acts').catch(() => {})
  void ask('/acts').catch(() => {})
  await until(() => waiting.length === 2)
  for (const probe of ['/livez', '/readyz']) {
    const asked = ask(probe)
    const number = waiting.length
    await until(() => waiting.length === number + 1)
    waiting[number]?.end('well')
    expect((await asked).status).toBe(200)
  }
})
