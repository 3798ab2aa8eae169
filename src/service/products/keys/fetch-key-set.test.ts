import type { RequestListener } from 'node:http'
import { Readable } from 'node:stream'
import { afterEach, expect, test } from 'vitest'
import { fetchKeySet } from './fetch-key-set.ts'
import { type KeyAddress, openKeyAddress } from './fixture.ts'

const open: KeyAddress[] = []
const openAddress = async (answer: RequestListener) => {
  const address = await openKeyAddress(answer)
  open.push(address)
  return address
}
afterEach(async () => {
  for (const address of open.splice(0)) await address.close()
})

test('the text is what the address answers, up to 256 KiB', async () => {
  const text = 'ү'.repeat(128 * 1024)
  const { url } = await openAddress((_, response) => response.end(text))
  expect(await fetchKeySet(url)).toBe(text)
})

const TROUBLE: Record<string, [answer: RequestListener, words: RegExp]> = {
  'an error': [(_, response) => response.writeHead(500).end(), /answered with 500/],
  'an answer of no content': [(_, response) => response.writeHead(204).end(), /answered with 204/],
  'an answer that breaks off': [
    (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('{"keys":')
      setImmediate(() => response.destroy())
    },
    /terminated|aborted/,
  ],
}
test.each(Object.entries(TROUBLE))('%s is told', async (_, [answer, words]) => {
  const { url } = await openAddress(answer)
  await expect(fetchKeySet(url)).rejects.toThrow(words)
})

test('a redirect is not followed, wherever it leads', async () => {
  const inside = await openAddress((_, response) => response.end('{"keys":[]}'))
  const { url } = await openAddress((_, response) => response.writeHead(302, { location: inside.url }).end())
  await expect(fetchKeySet(url)).rejects.toThrow('answered with 302; expected 200, and no redirect')
  expect(inside.asked()).toBe(0)
})

test('an address that never answers is given up', async () => {
  const { url } = await openAddress(() => {})
  await expect(fetchKeySet(url, 100)).rejects.toThrow('longer than 100 ms')
})

test('so is one that answers letter by letter', async () => {
  const { url } = await openAddress((_, response) => {
    response.writeHead(200)
    const dripping = setInterval(() => response.write(' '), 5)
    response.on('close', () => clearInterval(dripping))
  })
  await expect(fetchKeySet(url, 150)).rejects.toThrow('longer than 150 ms')
})

test.each([
  ['as it stands', {}],
  ['with its length', { 'content-length': 150 * 1024 * 1024 }],
])('150 MB are cut off near the beginning, %s', async (_, headers) => {
  const piece = Buffer.alloc(64 * 1024, ' ')
  let sent = 0
  function* listPieces() {
    for (; sent < 150 * 1024 * 1024; sent += piece.length) yield piece
  }
  const { url } = await openAddress((_, response) => {
    response.writeHead(200, headers)
    Readable.from(listPieces()).pipe(response)
  })
  await expect(fetchKeySet(url)).rejects.toThrow('longer than 262144 bytes')
  // Whatever the two ends of the connection hold ready, and no more.
  expect(sent).toBeLessThan(30 * 1024 * 1024)
})
