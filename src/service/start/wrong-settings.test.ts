import { randomUUID } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { runHere } from '../commands/fixture.ts'
import type { Finding, Severity } from './finding.ts'
import { formatWrongSettings } from './fixture-table.ts'
import { Installation } from './fixture-world.ts'
import { type Hands, WRONG_SETTINGS, type WrongSetting } from './fixture-wrong-settings.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const GUIDE = join(import.meta.dirname, '..', 'WRONG-SETTINGS.md')
const ROLE = readFileSync(join(import.meta.dirname, '..', '..', 'store', 'postgres', 'role.sql'), 'utf8')

let server: PostgresServer
let world: Installation | undefined
beforeAll(async () => {
  server = await sharePostgres()
})
afterAll(async () => {
  await server.stop()
})
afterEach(() => world?.remove())

/** An installation on an engine, with what is needed to spoil it. */
async function install(engine: string): Promise<{ world: Installation; hands: Hands }> {
  const url = engine === 'PostgreSQL' ? await server.createDatabase() : ''
  world = new Installation(url || undefined)
  const { folder } = world
  const sql = async (text: string) => {
    if (url !== '') return void (await server.run(url, text))
    const database = new DatabaseSync(join(folder, 'data', 'acceptances.sqlite'))
    database.exec(text)
    database.close()
  }
  const letIn = async () => {
    const role = `service_${randomUUID().replaceAll('-', '').slice(0, 12)}`
    await sql(`create role ${role} login password 'kelisim'`)
    await sql(ROLE.replaceAll(':role', role))
    return Object.assign(new URL(url), { username: role, password: 'kelisim' }).href
  }
  return { world, hands: { sql, url, letIn } }
}

/** What a machine says of itself differs from run to run, and from the next machine. */
function anonymize(text: string, { folder }: Installation): string {
  return text
    .replaceAll(folder, '…')
    .replaceAll(/127\.0\.0\.1:\d{4,5}/g, '127.0.0.1:5432')
    .replaceAll(/\b(log|receipt|pass)-\d{4}-\d\d-\d\d-[\w-]{6}/g, '$1-2026-11-22-…')
    .replaceAll(/mark-[\w-]{12}/g, 'mark-…')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '2026-11-22T09:00:00.000Z')
    .replaceAll(/service_[0-9a-f]{12}/g, 'kelisim_service')
    .replaceAll(/[A-Za-z0-9+/]{43}=/g, '…=')
    .replaceAll(/kelisim_[0-9a-f]{32}/g, 'kelisim')
    .replaceAll(/"(postgres|kelisim|root)", (a superuser|the owner)/g, '"owner", $2')
}

const CASES = WRONG_SETTINGS.flatMap((row) => (row.on ?? ['SQLite']).map((engine) => ({ ...row, engine })))
const told = new Map<string, Pick<Finding, 'found' | 'expected' | 'advice'>>()

/** Without the settings there is nothing to doctor: they are told as every wrong use is. */
function readFinding(out: string, err: string, { code, severity }: WrongSetting): Finding {
  if (err !== '') {
    const [advice = '', ...found] = err.trim().split('\n').reverse()
    const text = found.reverse().join(' ')
    const [, before = text, expected = ''] = /^(.*?);? expected (.*?)\.?$/.exec(text) ?? []
    return { code, severity, found: before, expected, advice }
  }
  const { findings } = JSON.parse(out) as { findings: Finding[] }
  expect(findings.map((one) => one.code)).toContain(code)
  return findings.find((one) => one.code === code) as Finding
}

describe('an installation in which nothing is wrong', () => {
  test.each(['SQLite', 'PostgreSQL'])(
    'is ready to start on %s, and doctor changes nothing',
    async (engine) => {
      const { world } = await install(engine)
      const fresh = await runHere(['doctor'], world.env)
      expect(fresh).toMatchObject({ code: 0, err: '', out: expect.stringMatching(/\nReady to start\.\n$/) })
      await world.record()
      const before = readFileSync(join(world.folder, 'data', 'high-water.json'), 'utf8')
      const { code, out } = await runHere(['doctor', '--json'], world.env)
      const { findings, ...summary } = JSON.parse(out)
      const own = engine === 'SQLite' ? [] : ['role-owner']
      expect([code, findings.map((one: Finding) => one.code)]).toEqual([0, own])
      expect(summary).toMatchObject({
        version: expect.stringMatching(/^\d/),
        commit: expect.stringMatching(/^[0-9a-f]{12}$|^unknown$/),
        engine: expect.stringMatching(engine === 'SQLite' ? /^sqlite 3/ : /^postgres \d/),
        schema: '0010-feed-index',
        records: 3,
        products: ['olympiad', 'school'],
        policies: expect.arrayContaining(['privacy@1']),
      })
      expect(readFileSync(join(world.folder, 'data', 'high-water.json'), 'utf8')).toBe(before)
    },
  )
})

describe.each(CASES)('$what, on $engine', (row) => {
  const grave: readonly Severity[] = ['refuses', 'waits']

  test('has a line with its cause and what to do, and serving says the same', async () => {
    const { world, hands } = await install(row.engine)
    await row.spoil?.(world, hands)
    const env = { ...world.env, ...row.env }
    const { code, out, err } = await runHere(['doctor', '--json'], env)
    const finding = readFinding(out, err, row)
    expect(code).toBe(grave.includes(row.severity) ? 1 : 0)
    expect(finding.severity).toBe(row.severity)
    for (const part of [finding.found, finding.expected, finding.advice]) expect(part).not.toBe('')
    expect(out + err).not.toMatch(/\n\s+at |[a-z]:secret@/)
    const said = (part: string) => anonymize(part, world)
    if (!told.has(row.what))
      told.set(row.what, {
        found: said(finding.found),
        expected: said(finding.expected),
        advice: said(finding.advice),
      })
    if (row.severity !== 'refuses') return
    const served = await runHere(['serve'], { KELISIM_LOG: 'silent', ...env })
    expect(served.code).toBe(1)
    const flat = (text: string) => anonymize(text, world).replaceAll(/\s+/g, ' ')
    expect(flat(served.err)).toContain(flat(finding.advice))
  })
})

test('the table of wrong settings in the guide is up to date: UPDATE=1 npx vitest run src/service/start', () => {
  if (told.size < WRONG_SETTINGS.length) return
  expect(WRONG_SETTINGS.length).toBeGreaterThanOrEqual(50)
  const text = formatWrongSettings(WRONG_SETTINGS, told)
  if (process.env.UPDATE) writeFileSync(GUIDE, text)
  expect(readFileSync(GUIDE, 'utf8')).toBe(text)
})
