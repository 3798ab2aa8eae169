import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { arrivals } from './arrivals.ts'
import { closedRun, openRun } from './load.ts'

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

const requests = (count: number) => Array<string>(count).fill('GET / HTTP/1.1\r\nhost: here\r\n\r\n')

test('a closed run keeps as many under way as it says, and every answer is counted', async () => {
  let [underWay, most] = [0, 0]
  const port = await listening((_, response) => {
    most = Math.max(most, ++underWay)
    setTimeout(() => {
      underWay--
      response.end('ok')
    }, 5)
  })
  const run = await closedRun({ port, requests: requests(200), expected: 200 }, 8, 5_000)
  expect(most).toBe(8)
  expect(run).toMatchObject({ answered: 200, statuses: { 200: 200 }, unexpected: null })
})

test('an answer with another status than expected is kept to be shown', async () => {
  let number = 0
  const port = await listening((_, response) => {
    response.statusCode = ++number === 3 ? 503 : 200
    response.end(response.statusCode === 503 ? 'full' : 'ok')
  })
  const run = await closedRun({ port, requests: requests(5), expected: 200 }, 1, 5_000)
  expect(run.statuses).toEqual({ 200: 4, 503: 1 })
  expect(run.unexpected).toEqual({ status: 503, body: 'full' })
})

test('one stall shows in the latencies of all who would have been answered in its time', async () => {
  let number = 0
  const port = await listening((_, response) => {
    const pause = ++number === 100 ? 200 : 0
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pause)
    response.end('ok')
  })
  const times = arrivals(500, 1_000, 1)
  const run = await openRun({ port, requests: requests(times.length), expected: 200 }, times)
  expect(run.answered).toBe(times.length)
  // Of the hundred that were due in those 200 ms, half had more than 100 ms to wait.
  expect(run.latencies.filter((latency) => latency > 100).length).toBeGreaterThan(30)
})
