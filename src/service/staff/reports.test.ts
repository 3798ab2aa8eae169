import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StandingSchema } from '../../domain/acceptance/standing-report.ts'
import { createAct } from '../../store/store-suite.ts'
import { AdoptionSchema, FeedActSchema, MissingSchema } from '../contract/service-contract.ts'
import { ProblemSchema } from '../contract/subject-contract.ts'
import { TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { getSigningKeys } from '../keys/key-ring.ts'

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

/** Answers of many people at once, as the service would have recorded them. */
async function people(
  count: number,
  facts: Parameters<typeof createAct>[0] = {},
  prefix = 'person',
): Promise<void> {
  for (let start = 0; start < count; start += 250) {
    const acts = Array.from({ length: Math.min(250, count - start) }, (_, n) =>
      createAct({
        subject: `${prefix}-${start + n}`,
        at: world.now.toISOString(),
        mark: randomUUID(),
        ...facts,
      }),
    )
    await world.service.store.append(acts, getSigningKeys(world.service.ring))
  }
}
const ndjson = async (answer: Response) =>
  (await answer.text())
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('adoption', () => {
  test('counts accepted, declined and imported apart, by version and language', async () => {
    await people(3)
    await people(2, { locale: 'ru' }, 'ru')
    await people(1, { act: 'decline' }, 'no')
    await people(4, { claimedAt: '2025-01-01T00:00:00.000Z' }, 'old')
    const { rows } = AdoptionSchema.parse(await (await world.callAsOffice('report/adoption')).json())
    expect(rows.map(({ locale, act, imported, count }) => [locale, act, imported, count]).sort()).toEqual([
      ['kk', 'accept', false, 3],
      ['kk', 'accept', true, 4],
      ['kk', 'decline', false, 1],
      ['ru', 'accept', false, 2],
    ])
  })

  test('may be asked for one policy, and as a table', async () => {
    await people(2)
    await people(1, { policy: 'terms' }, 'terms')
    const answer = await world.callAsOffice('report/adoption?policy=terms&format=csv')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    // `text()` would take the byte order mark away.
    expect(Buffer.from(await answer.arrayBuffer()).toString()).toBe(
      '\ufeffday,policy,version,locale,act,imported,count\r\n2026-11-22,terms,1,kk,accept,false,1\r\n',
    )
  })

  test.each([
    'report/adoption?policy=No',
    'report/adoption?format=xml',
    'report/acts?after=-1',
    'report/acts?format=xml',
  ])('%s is refused', async (path) => {
    const answer = await world.callAsOffice(path)
    expect([answer.status, ProblemSchema.parse(await answer.json()).type]).toEqual([
      400,
      'urn:kelisim:problem:query-invalid',
    ])
  })
})

test('standing tells how many are covered now and how many each announced version will ask', async () => {
  await people(5)
  await people(2, { act: 'decline' }, 'no')
  const { policies } = StandingSchema.parse(await (await world.callAsOffice('report/standing')).json())
  expect(policies.find(({ policy }) => policy === 'privacy')).toEqual({
    policy: 'privacy',
    version: 1,
    histories: [
      { acts: [{ act: 'accept', version: 1 }], people: 5 },
      { acts: [{ act: 'decline', version: 1 }], people: 2 },
    ],
    states: { covered: 5, declined: 2 },
    announced: [{ version: 2, asked: 7, told: 0, untouched: 0 }],
  })
})

describe('missing', () => {
  test('takes any number of ids and gives back those that are not covered', async () => {
    await people(1200)
    const ids = Array.from({ length: 2000 }, (_, n) => `person-${n}`)
    const answer = await world.callAsOffice('report/missing?policy=privacy', ids.join('\n'))
    expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
    const lines = (await ndjson(answer)).map((line) => MissingSchema.parse(line))
    expect(lines).toHaveLength(800)
    expect(lines[0]).toEqual({ subject: 'person-1200', policy: 'privacy', state: 'blocking' })
  })

  test('reads ids as plain lines, JSON strings or objects', async () => {
    await people(1)
    const body = 'person-0\r\n\n"айгүл"\n{"subject":"дана"}\n'
    const lines = await ndjson(await world.callAsOffice('report/missing?policy=privacy', body))
    expect(lines.map(({ subject }) => subject)).toEqual(['айгүл', 'дана'])
  })

  test.each([' lead', 'trail ', '\tlead', 'trail\u00a0', '"q', '{q}', ' "q"', '"q" x'])(
    'does not take the plain line %j for the id of somebody else',
    async (line) => {
      const lines = await ndjson(await world.callAsOffice('report/missing?policy=privacy', `a\n${line}\r\nb`))
      expect(lines).toMatchObject([{ subject: 'a' }, { error: 'body-invalid', line: 2 }])
    },
  )

  test('takes any id as JSON, as it stands', async () => {
    const ids = [' lead', 'trail ', '"q"', '{"subject":"q"}']
    const body = ids.map((id) => JSON.stringify(id)).join('\n')
    const lines = await ndjson(await world.callAsOffice('report/missing?policy=privacy', body))
    expect(lines.map(({ subject }) => subject)).toEqual(ids)
  })

  test('says where a line cannot be read, after what it could', async () => {
    const lines = await ndjson(
      await world.callAsOffice('report/missing?policy=privacy', `a\n${'x'.repeat(2000)}\nb`),
    )
    expect(lines).toEqual([
      { subject: 'a', policy: 'privacy', state: 'blocking' },
      { error: 'body-invalid', line: 2, detail: expect.stringContaining('Expected one id of a person') },
    ])
  })

  test.each([
    ['report/missing', 400],
    ['report/missing?policy=internal', 403],
    ['report/missing?policy=nothing', 404],
  ])('%s is refused with %i', async (path, status) => {
    expect((await world.callAsOffice(path, 'a')).status).toBe(status)
  })
})

describe('the feed of acts', () => {
  test('gives every act of the product in order and goes on after any of them', async () => {
    await people(1100)
    await world.post(createActRequest(), {}, 'school')
    const lines = (await ndjson(await world.callAsOffice('report/acts'))).map((line) =>
      FeedActSchema.parse(line),
    )
    expect(lines.map(({ subject }) => subject)).toEqual(Array.from({ length: 1100 }, (_, n) => `person-${n}`))
    const rest = await ndjson(await world.callAsOffice(`report/acts?after=${lines[1095]?.index}`))
    expect(rest.map(({ subject }) => subject)).toEqual([
      'person-1096',
      'person-1097',
      'person-1098',
      'person-1099',
    ])
    expect(await ndjson(await world.callAsOffice(`report/acts?after=${lines[1099]?.index}`))).toEqual([])
  })

  test('refuses a place that the log does not reach, and takes its last one', async () => {
    await people(2)
    const size = (await world.service.store.findHead())?.size ?? 0
    expect(await ndjson(await world.callAsOffice(`report/acts?after=${size - 1}`))).toEqual([])
    const answer = await world.callAsOffice(`report/acts?after=${size}`)
    const { type, detail } = ProblemSchema.parse(await answer.json())
    expect([answer.status, type]).toEqual([409, 'urn:kelisim:problem:place-ahead'])
    expect(detail).toContain(`The log has ${size} records`)
    expect(detail).toContain('read from the beginning, without "after"')
  })

  test('says what each act left of a consent, and until when that is certain', async () => {
    const one = (act: 'accept' | 'decline', after: string | null) =>
      world.post(createActRequest({ policy: 'mailings', act, after }))
    const said = async (answer: Promise<Response>) => ((await (await answer).json()) as { id: string }).id
    const given = await said(one('accept', null))
    const refused = await said(one('decline', given))
    await said(one('accept', refused))
    await world.post(createActRequest())
    const lines = (await ndjson(await world.callAsOffice('report/acts'))).map((line) =>
      FeedActSchema.parse(line),
    )
    expect(lines.map(({ act, policy, given, changesAt }) => [policy, act, given, changesAt])).toEqual([
      ['mailings', 'accept', true, null],
      ['mailings', 'decline', false, null],
      ['mailings', 'accept', true, null],
      ['privacy', 'accept', null, null],
    ])
  })

  test('is safe in a spreadsheet', async () => {
    await people(1, { subject: '=1+1', onBehalf: { actor: '@office', note: 'хат, "7"' } })
    const text = await (await world.callAsOffice('report/acts?format=csv')).text()
    expect(text.split('\r\n')[1]).toMatch(
      /,'=1\+1,accept,privacy,1,kk,'@office,"хат, ""7""",,,,,,,,,\d+,,\d+@[-\d]+T[\d:.]+Z$/,
    )
  })
})
