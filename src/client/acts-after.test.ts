import { afterEach, beforeEach, expect, test } from 'vitest'
import { AUDIENCE } from '../service/fixture.ts'
import { actsAfter } from './acts-after.ts'
import { Testbed } from './fixture.ts'
import { mintServiceToken, type ServiceTokenOptions } from './mint-service-token.ts'

let stand: Testbed
beforeEach(async () => {
  stand = await Testbed.open()
})
afterEach(() => stand.close())

const tokenOf = (facts: Partial<ServiceTokenOptions> = {}) =>
  mintServiceToken({
    issuer: 'https://courses.example',
    audience: AUDIENCE,
    name: 'mailer',
    scopes: ['report'],
    key: stand.keys.library.jwk,
    now: stand.world.now,
    ...facts,
  })

async function read(after?: number): Promise<string[]> {
  const found = []
  for await (const line of actsAfter({
    service: stand.service,
    token: await tokenOf(),
    after,
  }))
    found.push(`${line.index} ${'subject' in line ? line.subject : ''} ${line.act}`)
  return found
}

test('gives every act once, oldest first, from where one has stopped', async () => {
  const before = (await stand.world.service.store.findHead())?.size ?? 0
  await stand.recordAct('a')
  await stand.recordAct('b', 'decline')
  expect(await read()).toEqual([`${before} a accept`, `${before + 1} b decline`])
  await stand.recordAct('a', 'withdraw')
  expect(await read(before + 1)).toEqual([`${before + 2} a withdraw`])
  expect(await read(before + 2)).toEqual([])
})

test('a place that the log does not reach is refused: an older copy of it was put back', async () => {
  const size = (await stand.world.service.store.findHead())?.size ?? 0
  await expect(read(size)).rejects.toMatchObject({
    code: 'refused',
    problem: { type: 'urn:kelisim:problem:place-ahead', status: 409 },
  })
})

test('lines may come in any pieces', async () => {
  const text = ['{"index":1,"subject":"қ"}', '{"index":2,"subject":"b"}', ''].join('\n')
  const bytes = new TextEncoder().encode(text)
  const pieces = async () =>
    new Response(
      new ReadableStream({
        start(controller) {
          for (const byte of bytes) controller.enqueue(new Uint8Array([byte]))
          controller.close()
        },
      }),
    )
  const found = []
  for await (const line of actsAfter({ service: 'https://x', token: 't', fetch: pieces }))
    found.push('subject' in line && line.subject)
  expect(found).toEqual(['қ', 'b'])
})

test('a feed that breaks off is told, after what came before', async () => {
  const pieces = ['{"index":1}\n']
  const broken = async () =>
    new Response(
      new ReadableStream({
        pull(controller) {
          const piece = pieces.shift()
          if (piece === undefined) controller.error(new Error('gone'))
          else controller.enqueue(new TextEncoder().encode(piece))
        },
      }),
    )
  const found: number[] = []
  const reading = (async () => {
    for await (const { index } of actsAfter({ service: 'https://x', token: 't', fetch: broken }))
      found.push(index)
  })()
  await expect(reading).rejects.toMatchObject({ code: 'unreachable' })
  expect(found).toEqual([1])
})

test.each<[string, Partial<ServiceTokenOptions>, string]>([
  ['without the scope', { scopes: ['erase'] }, 'scope-missing'],
  ['of another name', { name: 'stranger' }, 'token-invalid'],
])('a token %s is refused', async (_, facts, problem) => {
  const token = await tokenOf(facts)
  const reading = actsAfter({ service: stand.service, token }).next()
  await expect(reading).rejects.toMatchObject({
    code: 'refused',
    problem: { type: `urn:kelisim:problem:${problem}` },
  })
})

test('a lifetime that the service would refuse is refused here', async () => {
  await expect(tokenOf({ lifetime: 12 * 3600 + 1 })).rejects.toThrow('43201 seconds')
  await expect(tokenOf({ lifetime: Number.NaN })).rejects.toThrow('NaN seconds')
})
