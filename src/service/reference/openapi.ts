import { z } from 'zod'
import { ProblemSchema } from '../contract/subject-contract.ts'
import { PROBLEMS, type ProblemId } from '../http/problem.ts'
import type { RouteScope } from '../products/scopes.ts'
import type { Answer, Route } from '../route.ts'
import { getExample } from './examples.ts'

/** Refusals that any address of a kind may give. */
const OF_TOKEN = [
  'token-missing',
  'token-invalid',
  'token-expired',
  'origin-not-allowed',
  'rate-limited',
] as const
const OF_SERVICE_TOKEN = [...OF_TOKEN, 'scope-missing'] as const
const OF_BODY = ['json-malformed', 'body-invalid', 'body-too-large', 'media-type-unsupported'] as const
const OF_ALL = ['overloaded', 'answer-late', 'store-unavailable', 'internal'] as const

/** Every refusal of an address, its own and those that go without saying. */
export function listProblems({ token, body, problems, path, method }: Route): ProblemId[] {
  const ofToken =
    token === 'none' ? ['rate-limited' as const] : token === 'subject' ? OF_TOKEN : OF_SERVICE_TOKEN
  const ofBody = body === undefined ? [] : body.type === undefined ? OF_BODY : ['body-invalid' as const]
  const isActs = method === 'POST' && path.endsWith('acts')
  const ofActs = isActs ? (['token-revoked'] as const) : []
  return [...new Set<ProblemId>([...problems, ...ofToken, ...ofBody, ...ofActs, ...OF_ALL])]
}

/** The API as OpenAPI 3.1 describes it, from the table that registers it. */
export function buildOpenApi(routes: readonly Route[], { base, version }: { base: string; version: string }) {
  const paths: Record<string, Record<string, object>> = {}
  for (const route of routes) {
    const path = `/${route.path}`
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: buildOperation(route) }
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Kelisim',
      version,
      description: 'Which version of which policy each person answered, with proof.',
    },
    servers: [{ url: `${base}/api/v1` }],
    paths,
    components: { securitySchemes: SECURITY, schemas: { Problem: toJsonSchema(ProblemSchema, 'output') } },
  }
}

const SECURITY = {
  subject: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'typ kelisim-subject+jwt, signed by the product for one person, at most 10 minutes',
  },
  report: describeScope('report'),
  erase: describeScope('erase', '; of a product in a group with "erase-realm" instead'),
  'on-behalf': describeScope('on-behalf'),
}

function describeScope(scope: RouteScope, but = '') {
  return {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: `typ kelisim-service+jwt with the scope "${scope}", at most 12 hours${but}`,
  }
}

function buildOperation(route: Route): object {
  const { method, path, token, summary, parameters = {}, body, answers } = route
  const example = getExample(route)
  return {
    operationId: `${method.toLowerCase()} ${path}`.replaceAll(/[^a-z]+(.)?/gi, (_, next = '') =>
      next.toUpperCase(),
    ),
    summary,
    tags: [token],
    ...(token !== 'none' && { security: [{ [token]: [] }] }),
    ...(Object.keys(parameters).length > 0 && {
      parameters: Object.entries(parameters).map(([name, facts]) => ({
        name,
        ...facts,
        schema: { type: 'string' },
        ...(example.parameters?.[name] !== undefined && { example: example.parameters[name] }),
      })),
    }),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          [body.type ?? 'application/json']: {
            schema: toJsonSchema(body.schema, 'input'),
            example: example.body,
          },
        },
      },
    }),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [
          status,
          buildResponse(answer, example.answers[status]),
        ]),
      ),
      ...buildProblemResponses(listProblems(route)),
    },
  }
}

function buildResponse(
  { description, schema, type = 'application/json' }: Answer,
  examples: Record<string, unknown> = {},
): object {
  if (schema === undefined) return { description }
  const types = typeof type === 'string' ? [type] : type
  const content = types.map((name) => [
    name,
    {
      schema: name === 'text/csv' ? { type: 'string' } : toJsonSchema(schema, 'output'),
      ...(name === 'application/zip' ? describeArchive(examples[name]) : { example: examples[name] }),
    },
  ])
  return { description, content: Object.fromEntries(content) }
}

/** An archive is shown by the names of its files. */
function describeArchive(files: unknown): object {
  return {
    examples: { archive: { summary: 'The files in it', description: String(files).replaceAll(',', ', ') } },
  }
}

function buildProblemResponses(ids: readonly ProblemId[]): Record<string, object> {
  const byStatus = Map.groupBy(ids, (id) => PROBLEMS[id].status)
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      status,
      {
        description: own.map((id) => `${id}: ${PROBLEMS[id].title}`).join('. '),
        content: {
          'application/problem+json': {
            schema: {
              allOf: [
                { $ref: '#/components/schemas/Problem' },
                { properties: { type: describeProblemType(own) } },
              ],
            },
          },
        },
      },
    ]),
  )
}

function describeProblemType(ids: readonly ProblemId[]): object {
  return { enum: ids.map((id) => `urn:kelisim:problem:${id}`), description: 'Which refusal it is.' }
}

function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): object {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}
