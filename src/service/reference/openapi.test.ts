import { afterAll, beforeAll, expect, test } from 'vitest'
import { TestService } from '../fixture.ts'
import { PROBLEMS, type ProblemId } from '../http/problem.ts'
import { ROUTES } from '../routes.ts'
import { buildOpenApi, listProblems } from './openapi.ts'

let world: TestService
beforeAll(async () => {
  world = await TestService.open()
})
afterAll(() => world.close())

const document = buildOpenApi(ROUTES, { base: '/auth', version: '1' })
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as Operation })),
)
interface Operation {
  operationId: string
  summary: string
  parameters?: { name: string; in: string; required: boolean }[]
  responses: Record<string, { description: string; content?: Record<string, { schema: object }> }>
}

test('the service serves its description, and not again to whoever has it', async () => {
  const answer = await world.app.request('/auth/api/v1/openapi.json')
  expect(await answer.json()).toMatchObject({ openapi: '3.1.1', servers: [{ url: '/auth/api/v1' }] })
  const headers = { 'if-none-match': answer.headers.get('etag') ?? '' }
  expect((await world.app.request('/auth/api/v1/openapi.json', { headers })).status).toBe(304)
})

test('every address of the table is described, under a name of its own', () => {
  expect(operations).toHaveLength(ROUTES.length)
  expect(new Set(operations.map(({ operation }) => operation.operationId)).size).toBe(ROUTES.length)
})

test('what stands in braces is a parameter of the path, and nothing else is', () => {
  for (const { path, operation } of operations) {
    const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path')
    expect(declared.map(({ name }) => name)).toEqual(named)
    expect(declared.every(({ required }) => required)).toBe(true)
  }
})

test('every reference leads to a part of the document', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target)
  for (const target of new Set(references)) {
    const steps = (target ?? '').replace(/^#\//, '').split('/')
    expect(
      steps.reduce<unknown>((node, step) => Reflect.get(Object(node), step), document),
      target,
    ).toBeDefined()
  }
})

test('every answer that is good has a shape, and every refusal that of a problem', () => {
  for (const { operation } of operations) {
    for (const [status, { description, content = {} }] of Object.entries(operation.responses)) {
      expect(description).not.toBe('')
      const types = Object.keys(content)
      if (Number(status) >= 400) expect(types).toEqual(['application/problem+json'])
      else expect(types.length).toBeGreaterThan(0)
    }
  }
})

test('every refusal there is belongs to an address, or is of the server before any address is known', () => {
  const ofAddresses = new Set<ProblemId>(ROUTES.flatMap(listProblems))
  const ofServer = [
    'request-malformed',
    'not-found',
    'method-not-allowed',
    'request-timeout',
    'headers-too-large',
  ]
  const ofKeys = ['keys-unavailable']
  const missing = Object.keys(PROBLEMS).filter((id) => !ofAddresses.has(id as ProblemId))
  expect(missing.filter((id) => ![...ofServer, ...ofKeys].includes(id))).toEqual([])
})

test('each address asks for the kind of token that it is described with', async () => {
  for (const route of ROUTES) {
    const path = `/auth/api/v1/${route.path.replace('{id}', '0190c0de-0000-7000-8000-000000000000')}`
    const answer = await world.app.request(path, { method: route.method })
    if (route.token === 'none') expect([200, 400]).toContain(answer.status)
    else
      expect([answer.status, (await answer.json()).type]).toEqual([401, 'urn:kelisim:problem:token-missing'])
  }
})

test('every member of every body and answer says what it is', () => {
  expect(listUndescribed(document, '')).toEqual([])
})

/** Paths of members without a description. */
function listUndescribed(node: unknown, path: string): string[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([name, value]) => {
    const below = listUndescribed(value, `${path}/${name}`)
    // A member of the document itself that is called so is no schema.
    if (name !== 'properties') return below
    const members = Object.entries(value as Record<string, { description?: string }>)
    const silent = members.filter(([, { description = '' }]) => description === '')
    return [...silent.map(([member]) => `${path}: ${member}`), ...below]
  })
}
