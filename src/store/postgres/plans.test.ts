import type { RawBuilder } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type PostgresServer, sharePostgres } from '../fixture.ts'
import { getFragments } from '../sql/fragments.ts'
import { SELECT_ACTS } from './hot-postgres.ts'
import { openDurable } from './postgres.ts'

let server: PostgresServer
let url: string
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)
beforeEach(async () => {
  url = await server.createDatabase()
  await (await openDurable(url)).close()
  // Nobody counts the rows unasked.
  for (const table of ['records', 'openings', 'nodes'])
    await server.run(url, `alter table ${table} set (autovacuum_enabled = off)`)
})

type Question = [what: string, text: string, values: unknown[], indexes: string[]]

/** The questions that are asked all the time, with the index by which each has to find its rows. */
async function listQuestions(): Promise<Question[]> {
  const engine = await openDurable(url)
  const { selectFeed, selectHashes } = getFragments(engine.reader)
  const span = { level: 8, first: 0, last: 200 }
  const compile = (question: RawBuilder<unknown>): [string, unknown[]] => {
    const { sql, parameters } = question.compile(engine.reader)
    return [sql, [...parameters]]
  }
  const questions: Question[] = [
    ['acts of people', SELECT_ACTS, [['big'], ['person-7']], ['openings_once', 'records_pkey']],
    [
      'a page of the feed',
      ...compile(selectFeed('big', { after: 10, before: 2 ** 53 - 1, limit: 1000 })),
      ['openings_feed', 'records_pkey'],
    ],
    ['hashes of leaves', ...compile(selectHashes('records', [span])), ['records_pkey']],
    ['hashes of subtrees', ...compile(selectHashes('nodes', [span])), ['nodes_once']],
  ]
  await engine.close()
  return questions
}

const ROWS = `
  insert into records select g, 'id-' || g, repeat('x', 600), repeat('h', 44) from generate_series(0, 199999) g;
  insert into openings (leaf_index, realm, product, subject, policy, version, act, after, key)
    select g, 'big', 'big', 'person-' || g, 'privacy', 1, 'accept', '', 'key' from generate_series(0, 199999) g;
  insert into nodes select 8, g, repeat('h', 44) from generate_series(0, 780) g`

/** What PostgreSQL uses for a question that it planned once for whatever is asked, as it does after five times. */
async function listScans(client: pg.Client, text: string, values: unknown[]): Promise<string[]> {
  await client.query('set plan_cache_mode = force_generic_plan')
  await client.query({ name: `asked-${text.length}`, text, values })
  const literals = values.map((value) => client.escapeLiteral(String(toLiteral(value))))
  const explain = `explain (format json) execute "asked-${text.length}" (${literals.join()})`
  const { rows } = await client.query(explain)
  const found = JSON.stringify(rows)
  expect(found).not.toMatch(/"(Seq Scan|Hash Join|Merge Join)"/)
  return [...found.matchAll(/"Index Name":"(\w+)"/g)].map(([, name]) => name as string).toSorted()
}

async function expectIndexes(client: pg.Client): Promise<void> {
  for (const [what, text, values, indexes] of await listQuestions())
    expect([what, ...(await listScans(client, text, values))]).toEqual([what, ...indexes])
}

const toLiteral = (value: unknown) => (Array.isArray(value) ? `{${value.join()}}` : value)

describe('hot questions are answered by their indexes, though nobody has counted the rows,', () => {
  test('on a database that is almost empty, and with that plan for ever', async () => {
    const client = new pg.Client(url)
    await client.connect()
    await expectIndexes(client)
    await server.run(url, ROWS)
    await expectIndexes(client)
    await client.end()
  })

  test('on one of 200,000 acts', async () => {
    await server.run(url, ROWS)
    const client = new pg.Client(url)
    await client.connect()
    await expectIndexes(client)
    await client.end()
  })
})
