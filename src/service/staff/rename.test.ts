import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readEvidence, unpacked, verifyFiles } from '../../client/index.ts'
import { PublishedKeysSchema } from '../../domain/log/keys.ts'
import { FeedLineSchema, RenamedSchema } from '../contract/service-contract.ts'
import {
  HistorySchema,
  ProblemSchema,
  ReceiptSchema,
  RequirementsSchema,
} from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { sweep } from './sweep.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const NEW = { sub: 'new-1' }
const rename = (formerly = 'person-1', subject = 'new-1') =>
  world.callAsOffice('subjects/rename', { formerly, subject })
const done = async (answer: Response) => {
  expect(answer.status).toBe(200)
  return RenamedSchema.parse(await answer.json())
}
const history = async (claims = {}) =>
  HistorySchema.parse(await (await world.get('acts', claims)).json()).acts
const problem = async (answer: Response) => [answer.status, ProblemSchema.parse(await answer.json()).type]
const feed = async (after = '') =>
  (await (await world.callAsOffice(`report/acts${after}`)).text())
    .split('\n')
    .filter(Boolean)
    .map((line) => FeedLineSchema.parse(JSON.parse(line)))
    .filter((line) => line.act !== 'told')
const readBundle = async (claims: { sub?: string }) =>
  unpacked('b.zip', new Uint8Array(await (await world.get('bundle', claims)).arrayBuffer())) ?? new Map()

test('everything of a person is found under the new id, and the old one begins anew', async () => {
  const first = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
  const answer = await done(await rename())
  expect(answer).toMatchObject({
    records: 1,
    opening: { formerly: 'person-1', subject: 'new-1', service: 'office' },
  })
  expect(answer.receipt?.leaf).not.toMatch(/person-1|new-1/)
  // The receipt is the one that was given then, to the byte.
  expect(await history(NEW)).toEqual([first])
  expect(await history()).toEqual([])
  const standing = async (claims: { sub?: string }) =>
    RequirementsSchema.parse(await (await world.get('requirements?policies=privacy', claims)).json())
      .requirements[0]?.state
  expect([await standing(NEW), await standing({})]).toEqual(['covered', 'blocking'])
  const missing = await world.callAsOffice('report/missing?policy=privacy', 'person-1\nnew-1')
  expect(await missing.text()).toBe('{"subject":"person-1","policy":"privacy","state":"blocking"}\n')
  expect((await world.post(createActRequest(), NEW)).status).toBe(200)
})

test('asked for again it answers the same', async () => {
  await world.post(createActRequest())
  const first = await done(await rename())
  expect(await done(await rename())).toEqual(first)
  expect(await done(await rename('nobody', 'nobody-new'))).toEqual({
    records: 0,
    receipt: null,
    opening: null,
  })
})

test('an id that has records of its own is refused, with what to do', async () => {
  await world.post(createActRequest())
  await world.post(createActRequest(), NEW)
  const answer = await rename()
  expect(await problem(answer)).toEqual([409, 'urn:kelisim:problem:subject-taken'])
  expect([(await history()).length, (await history(NEW)).length]).toEqual([1, 1])
  expect(await problem(await rename('person-1', 'person-1'))).toEqual([
    400,
    'urn:kelisim:problem:body-invalid',
  ])
})

test('a token for the old id from before begins no history of its own', async () => {
  await world.post(createActRequest())
  const token = { iat: Math.floor(world.now.getTime() / 1000) }
  await rename()
  const late = await world.post(createActRequest({ policy: 'terms' }), token)
  expect(await problem(late)).toEqual([401, 'urn:kelisim:problem:token-revoked'])
  expect((await world.post(createActRequest({ policy: 'terms' }), NEW)).status).toBe(201)
  world.moveTo('2026-11-22T09:02:00.000Z')
  expect((await world.post(createActRequest({ policy: 'terms' }))).status).toBe(201)
  expect(await history(NEW)).toHaveLength(2)
})

test.each<[string, () => Promise<unknown>]>([
  ['renamed', () => rename()],
  ['erased', () => world.callAsOffice('subjects/erase', { subject: 'person-1' })],
])('a token of who was %s sees nothing of who has the id since', async (_, leave) => {
  await world.post(createActRequest())
  await world.post(createActRequest({ policy: 'mailings' }), { sub: 'other' })
  const [{ id = '' } = {}] = await history({ sub: 'other' })
  const token = { iat: Math.floor(world.now.getTime() / 1000) }
  await leave()
  // While nobody has the id there is nothing to tell, and nothing to refuse.
  expect(await history(token)).toEqual([])
  await rename('other', 'person-1')
  const ask = async (claims: { iat?: number }) =>
    Promise.all(
      ['acts', `acts/${id}/receipt`, 'bundle', 'consents'].map(
        async (path) => (await world.get(path, claims)).status,
      ),
    )
  expect(await ask(token)).toEqual([401, 401, 401, 401])
  expect(await problem(await world.get('acts', token))).toEqual([401, 'urn:kelisim:problem:token-revoked'])
  world.moveTo('2026-11-22T09:02:00.000Z')
  expect(await ask({})).toEqual([200, 200, 200, 200])
  const { status } = await world.callAsOffice('subjects/consents', { subject: 'person-1' })
  expect(status).toBe(200)
})

test('a hold goes along, and the sweep erases what it held', async () => {
  await world.post(createActRequest())
  await world.callAsOffice('subjects/hold', { subject: 'person-1', until: '2026-12-01T00:00:00Z' })
  await rename()
  expect((await world.callAsOffice('subjects/erase', { subject: 'new-1' })).status).toBe(202)
  world.moveTo('2026-12-02T00:00:00.000Z')
  expect(await sweep(world.service)).toEqual({ erased: 1 })
  expect(await history(NEW)).toEqual([])
})

describe('the feed', () => {
  test('names the person by the id of now, tells of the change, and keeps what the person is known by', async () => {
    await world.post(createActRequest({ policy: 'mailings' }))
    await world.post(createActRequest({ policy: 'mailings' }), { sub: 'person-2' })
    const [before] = await feed()
    await rename()
    await world.post(createActRequest(), NEW)
    const lines = await feed()
    expect(
      lines.map((line) => [line.act, 'subject' in line && line.subject, line.person - (before?.index ?? 0)]),
    ).toEqual([
      ['accept', 'new-1', 0],
      ['accept', 'person-2', 1],
      ['rename', 'new-1', 0],
      ['accept', 'new-1', 0],
    ])
    expect(lines[0]).toMatchObject({ given: true })
    expect((await feed(`?after=${lines[1]?.index}`))[0]).toMatchObject({
      formerly: 'person-1',
      subject: 'new-1',
    })
  })

  test('does not take who has an id now for who had it then', async () => {
    await world.post(createActRequest({ policy: 'mailings' }))
    await world.post(createActRequest({ policy: 'mailings', act: 'decline' }), { sub: 'other' })
    await rename()
    await rename('other', 'person-1')
    const people = new Map<number, string>()
    const given = new Map<number, boolean | null>()
    for (const line of await feed()) {
      if ('subject' in line) people.set(line.person, line.subject)
      if ('given' in line) given.set(line.person, line.given)
    }
    expect([...people].map(([person, subject]) => [subject, given.get(person)])).toEqual([
      ['new-1', true],
      ['person-1', false],
    ])
  })
})

test('a bundle has receipts of every id, what links the ids, and passes; without the link it does not', async () => {
  await world.post(createActRequest())
  await rename()
  await rename('new-1', 'newer-1')
  await world.post(createActRequest({ policy: 'terms' }), { sub: 'newer-1' })
  const keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  const files = await readBundle({ sub: 'newer-1' })
  const judge = async (from: ReadonlyMap<string, Uint8Array>) =>
    (await verifyFiles(readEvidence(from), keys)).map(({ report }) =>
      report.checks.flatMap(({ check, ok }) => (ok === false ? [check] : [])),
    )
  const renames = [...files.keys()].filter((name) => name.startsWith('renames/'))
  expect(renames).toHaveLength(2)
  expect(await judge(files)).toEqual([[], []])
  const verified = await verifyFiles(readEvidence(files), keys)
  expect(verified[0]?.report.checks.find(({ check }) => check === 'renamed')?.detail).toContain(
    '"person-1" became "new-1"',
  )
  const [one = ''] = renames
  for (const failed of await judge(new Map([...files].filter(([name]) => name !== one))))
    expect(failed).toContain('stated')
  const forged = new TextDecoder().decode(files.get(one)).replaceAll('person-1', 'person-9')
  const spoiled = new Map(files).set(one, new TextEncoder().encode(forged.replace('"office"', '"other"')))
  expect(await judge(spoiled)).toEqual([
    ['stated', 'renamed', 'rest'],
    ['stated', 'renamed', 'rest'],
  ])
})

test('a bundle with somebody else who had the id before, or without a record, does not pass', async () => {
  await world.post(createActRequest())
  await rename('person-1', 'earlier-1')
  world.moveTo('2026-11-22T09:05:00.000Z')
  await world.post(createActRequest())
  await rename()
  const keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  const [earlier, own] = [await readBundle({ sub: 'earlier-1' }), await readBundle(NEW)]
  const read = (files: ReadonlyMap<string, Uint8Array>): { id: string }[] =>
    JSON.parse(new TextDecoder().decode(files.get('history.json')))
  const judge = async (from: ReadonlyMap<string, Uint8Array>) =>
    (await verifyFiles(readEvidence(from), keys)).map(({ report }) =>
      report.checks.flatMap(({ check, ok }) => (ok === false ? [check] : [])),
    )
  const history = (...answers: object[]) => ({
    'history.json': new TextEncoder().encode(JSON.stringify(answers)),
  })
  const foreign = [...earlier].filter(([name]) => !name.startsWith('renames/'))
  // The change by which the other person got another id is left out: all receipts of one id seem to be one person's.
  const merged = { ...Object.fromEntries([...foreign, ...own]), ...history(...read(earlier), ...read(own)) }
  expect(await judge(new Map(Object.entries(merged)))).toEqual([['renamed'], ['renamed']])

  await world.post(
    createActRequest({ policy: 'privacy', act: 'withdraw', after: read(own)[0]?.id ?? '' }),
    NEW,
  )
  await rename('new-1', 'newest-1')
  const whole = await readBundle({ sub: 'newest-1' })
  const [kept, left] = read(whole)
  if (kept === undefined || left === undefined) throw new Error('two records expected')
  const without = [...whole].filter(([name]) => !name.includes(left.id))
  expect(await judge(new Map(whole))).toEqual([[], []])
  const less = { ...Object.fromEntries(without), ...history(kept) }
  expect(await judge(new Map(Object.entries(less)))).toEqual([['renamed']])
})

test('the answer is a receipt that verifies by itself', async () => {
  await world.post(createActRequest())
  const keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  const files = new Map([
    ['rename.json', new TextEncoder().encode(JSON.stringify(await done(await rename())))],
  ])
  const [verified] = await verifyFiles(readEvidence(files), keys)
  expect(verified?.report).toMatchObject({
    ok: true,
    facts: { act: 'rename', records: 1 },
    rename: { formerly: 'person-1', subject: 'new-1' },
  })
})
