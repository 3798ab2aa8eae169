import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { generateArrivals } from './arrivals.ts'
import { runClosed, runOpen } from './load.ts'

let server: Server
afterEach(() => server.close())

/** A server whose answers to the greetings of new connections do not count. */
async function listening(answer: RequestListener): Promise<number> {
  server = createServer((request, response) =>
    request.url === '/-/' ? response.writeHead(404).end() : answer(request, response),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const text = 'GET / HTTP/1.1\r\nhost: here\r\n\r\n'
const requests = (count: number, kinds = 1) =>
  Array.from({ length: count }, (_, index) => ({ text, kind: index % kinds }))
const load = (port: number, count: number) => ({ ports: [port], requests: requests(count), expected: [200] })

test('a closed run keeps as many under way as it says, and every answer is counted', async () => {
  let [underWay, most] = [0, 0]
  const port = await listening((_, response) => {
    most = Math.max(most, ++underWay)
    setTimeout(() => {
      underWay--
      response.end('ok')
    }, 5)
  })
  const { groups } = await runClosed(load(port, 200), 8, 5_000)
  expect(most).toBe(8)
  expect(groups).toMatchObject([{ answered: 200, statuses: { 200: 200 }, unexpected: null }])
})

test('an answer with another status than expected is counted by its problem and kept to be shown', async () => {
  let number = 0
  const port = await listening((_, response) => {
    if (++number !== 3) return response.end('ok')
    response.writeHead(503, { 'retry-after': '1' })
    return response.end('{"type":"urn:kelisim:problem:overloaded"}')
  })
  const [group] = (await runClosed(load(port, 5), 1, 5_000)).groups
  expect(group).toMatchObject({
    statuses: { 200: 4, 503: 1 },
    kinds: { overloaded: 1 },
    withoutRetryAfter: 0,
  })
  expect(group?.unexpected).toMatchObject({ status: 503 })
  expect([group?.latencies.length, group?.good.length]).toEqual([5, 4])
})

test('a refusal that does not say when to ask again is counted', async () => {
  const port = await listening((_, response) => response.writeHead(503).end())
  const [group] = (await runClosed(load(port, 2), 1, 5_000)).groups
  expect(group).toMatchObject({ kinds: { 503: 2 }, withoutRetryAfter: 2 })
})

test('a connection that breaks is counted, and the others go on', async () => {
  let number = 0
  const port = await listening((_, response) => {
    if (++number === 3) response.destroy()
    else response.end('ok')
  })
  const times = generateArrivals(500, 200, 1)
  const [group] = (await runOpen(load(port, times.length), times, 4)).groups
  expect(group).toMatchObject({ answered: times.length - 1, kinds: { lost: 1 } })
})

test('what has not been answered when patience ends is counted, with the time it waited', async () => {
  let number = 0
  const port = await listening((_, response) => {
    if (++number !== 2) response.end('ok')
  })
  const [group] = (await runOpen(load(port, 4), [0, 5, 10, 15], 4, 100)).groups
  expect(group).toMatchObject({ answered: 3, kinds: { unanswered: 1 }, unexpected: { status: 0 } })
  expect(Math.max(...(group?.latencies ?? []))).toBeGreaterThanOrEqual(100)
})

test('kinds of requests are counted apart, and processes share them', async () => {
  let [one, two] = [0, 0]
  const first = await listening((_, response) => response.end(String(one++)))
  const other = server
  const second = await listening((_, response) => response.end(String(two++)))
  const mixed = { ports: [first, second], requests: requests(40, 2), expected: [200, 201] }
  const { groups } = await runOpen(mixed, generateArrivals(500, 200, 1).slice(0, 40), 4)
  other.close()
  expect(groups).toMatchObject([
    { answered: 20, unexpected: null },
    { answered: 20, unexpected: { status: 200 } },
  ])
  expect(Math.min(one, two)).toBeGreaterThan(5)
})

test('one stall shows in the latencies of all who would have been answered in its time', async () => {
  let number = 0
  const port = await listening((_, response) => {
    const pause = ++number === 100 ? 200 : 0
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    response.end('ok')
  })
  const times = generateArrivals(500, 1_000, 1)
  const [group] = (await runOpen(load(port, times.length), times)).groups
  expect(group?.answered).toBe(times.length)
  // Of the hundred that were due in those 200 ms, half had more than 100 ms to wait.
  expect(group?.latencies.filter((latency) => latency > 100).length).toBeGreaterThan(30)
})
