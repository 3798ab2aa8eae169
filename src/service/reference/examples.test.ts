import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { computeTextDigest, computeTextHash } from '../fixture-manifest.ts'
import { ROUTES } from '../routes.ts'
import { EXAMPLES, type Example } from './examples.ts'
import { mintExampleToken, openExampleService } from './fixture-examples.ts'
import { buildOpenApi } from './openapi.ts'

const FILE = join(import.meta.dirname, 'examples.json')

/** Calls a service in a story, and notes the first call of each address and each of its good answers. */
async function recordExamples(): Promise<Record<string, Example>> {
  const world = await openExampleService()
  const notes: Record<string, Example> = {}

  async function call(
    name: string,
    asked: { as?: string | null; body?: unknown } & Pick<Example, 'parameters'>,
  ) {
    const route = ROUTES.find(({ method, path }) => `${method} ${path}` === name)
    if (route === undefined) throw new Error(`there is no ${name}`)
    const { as = null, body, parameters } = asked
    const query = new URLSearchParams()
    let path = route.path
    for (const [member, value] of Object.entries(parameters ?? {})) {
      if (path.includes(`{${member}}`)) path = path.replace(`{${member}}`, value)
      else query.set(member, value)
    }
    world.moveTo(new Date(world.now.getTime() + 60_000).toISOString())
    const headers = new Headers()
    if (route.token !== 'none')
      headers.set('authorization', `Bearer ${await mintExampleToken(world, { person: as })}`)
    if (body !== undefined) headers.set('content-type', route.body?.type ?? 'application/json')
    const answer = await world.app.request(`/auth/api/v1/${path}?${query}`, {
      method: route.method,
      headers,
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    expect(answer.ok, `${name}: ${answer.status}`).toBe(true)
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? ''
    const value = await readAnswer(answer, type)
    notes[name] ??= { ...(parameters && { parameters }), ...(body !== undefined && { body }), answers: {} }
    const { answers } = notes[name]
    // The first of a kind is the example.
    const ofStatus = answers[answer.status]
    answers[answer.status] = { ...ofStatus, [type]: ofStatus?.[type] ?? value }
    return value
  }

  try {
    await tellStory(call)
  } finally {
    await world.close()
  }
  return Object.fromEntries(
    ROUTES.map(({ method, path }) => `${method} ${path}`).map((name) => [
      name,
      notes[name] ?? { answers: {} },
    ]),
  )
}

async function readAnswer(answer: Response, type: string): Promise<unknown> {
  if (type === 'application/zip') return Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())))
  return /[/+]json$/.test(type) ? answer.json() : answer.text()
}

type Call = (
  name: string,
  asked: { as?: string | null; body?: unknown; parameters?: Record<string, string> },
) => Promise<unknown>

/** What people, a product's office and strangers do one after the other. */
async function tellStory(call: Call): Promise<void> {
  const asked = (await call('GET requirements', { as: 'user-1', parameters: { policies: 'privacy' } })) as {
    requirements: { for: string }[]
  }
  const presentation = { layout: 'dialog', locale: 'kk', translated: false, widget: null }
  const accept = { ...createAct('privacy', 'accept'), for: asked.requirements[0]?.for, presentation }
  const receipt = (await call('POST acts', { as: 'user-1', body: accept })) as { id: string }
  await call('POST acts', { as: 'user-1', body: accept })
  const chosen = { ...createAct('mailings', 'accept'), choices: ['email'] }
  await call('POST acts', { as: 'user-1', body: { ...chosen, for: accept.for } })
  await call('GET acts', { as: 'user-1', parameters: { limit: '1' } })
  await call('GET acts/{id}/receipt', { as: 'user-1', parameters: { id: receipt.id } })
  for (const name of ['GET product', 'GET bundle', 'GET consents']) await call(name, { as: 'user-1' })

  const onBehalf = { actor: 'staff-7', note: 'Letter of 20 November' }
  const letter = { ...createAct('privacy', 'decline'), shown: [], subject: 'user-2', onBehalf }
  await call('POST subjects/acts', { body: letter })
  await call('POST subjects/acts', { body: letter })
  await call('POST subjects/acts', { body: { ...letter, subject: 'user-3' } })
  await call('POST subjects/requirements', { body: { subject: 'user-2', policies: ['privacy'] } })
  await call('POST subjects/consents', { body: { subject: 'user-1' } })
  await call('POST subjects/erase', { body: { subject: 'user-3' } })
  await call('POST subjects/hold', { body: { subject: 'user-2', until: '2027-11-22T00:00:00Z' } })
  await call('POST subjects/erase', { body: { subject: 'user-2' } })
  await call('POST subjects/rename', { body: { formerly: 'user-1', subject: 'user-1001' } })

  await call('GET report/adoption', { parameters: { policy: 'privacy' } })
  await call('GET report/adoption', { parameters: { policy: 'privacy', format: 'csv' } })
  await call('GET report/standing', {})
  await call('POST report/missing', { parameters: { policy: 'privacy' }, body: 'user-1001\nuser-5\n' })
  await call('GET report/acts', { parameters: { after: '3' } })
  await call('GET report/acts', { parameters: { after: '3', format: 'csv' } })

  await call('GET log/checkpoint', {})
  await call('GET log/proof/inclusion', { parameters: { index: '3', size: '8' } })
  await call('GET log/proof/consistency', { parameters: { first: '3', second: '8' } })
  await call('GET log/leaves', { parameters: { start: '3', count: '2' } })
  await call('GET keys', {})
}

function createAct(policy: string, act: string) {
  const digest = computeTextDigest(policy, 1)
  return { act, policy, version: 1, locale: 'kk', digest, shown: [computeTextHash(policy, 1)], after: null }
}

test('every example is what the service answers today; UPDATE=1 records them anew', async () => {
  const text = `${JSON.stringify(await recordExamples(), null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(FILE, text)
  expect(readFileSync(FILE, 'utf8')).toBe(text)
})

test('every call has an example of its body and of each good answer in each form', () => {
  for (const { method, path, body, answers } of ROUTES) {
    const example = EXAMPLES[`${method} ${path}`]
    expect(example?.body !== undefined, path).toBe(body !== undefined)
    for (const [status, { type = 'application/json' }] of Object.entries(answers)) {
      const types = typeof type === 'string' ? [type] : type
      expect(Object.keys(example?.answers[status] ?? {}), `${path} ${status}`).toEqual([...types])
    }
  }
})

interface Content {
  schema: object
  example?: unknown
}

const document = buildOpenApi(ROUTES, { base: '/auth', version: '1' })

/** What the description says of each body, with the name of the place. */
function listContents(): [place: string, type: string, content: Content][] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => {
      const { requestBody, responses } = operation as {
        requestBody?: { content: Record<string, Content> }
        responses: Record<string, { content: Record<string, Content> }>
      }
      const good = Object.entries(responses).filter(([status]) => Number(status) < 400)
      return [['body', requestBody] as const, ...good].flatMap(([part, { content } = { content: {} }]) =>
        Object.entries(content).map(([type, one]): [string, string, Content] => [
          `${method} ${path} ${part} ${type}`,
          type,
          one,
        ]),
      )
    }),
  )
}

test.each(listContents())(
  '%s: the example is of the shape that is described',
  (_, type, { schema, example }) => {
    if (type === 'application/zip') return
    const described = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])
    const values =
      type === 'application/x-ndjson' ? String(example).trimEnd().split('\n').map(parseLine) : [example]
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(described.safeParse(value).error).toBeUndefined()
  },
)

function parseLine(line: string): unknown {
  return line.startsWith('{') ? JSON.parse(line) : line
}
