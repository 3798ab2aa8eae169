import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { KelisimError } from '../../domain/error.ts'
import { serializeSealedFacts } from '../../domain/publication/manifest.ts'
import { openSqliteStore } from '../../store/sqlite/sqlite.ts'
import type { AcceptanceStore } from '../../store/store.ts'
import { PRODUCTS } from '../fixture.ts'
import { computeTextHash, createManifest } from '../fixture-manifest.ts'
import { createLine, NOW, runImport } from './fixture.ts'
import type { ImportedAct } from './imported-act.ts'

let folder: string
let store: AcceptanceStore
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-judge-'))
  store = await openSqliteStore(join(folder, 'acceptances.sqlite'))
})
afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
})

const KEYS = { log: 'log-1', receipt: 'receipt-1' }
const judge = async (lines: readonly (object | string)[]): Promise<KelisimError | null> => {
  const error = await runImport(store, join(folder, 'acts.ndjson'), lines).catch(
    (error: KelisimError) => error,
  )
  return error instanceof Error ? error : null
}
/** What was said of each line: `2 version-unknown`. */
const listFaults = (error: KelisimError | null) =>
  [...(error?.message ?? '').matchAll(/acts\.ndjson:(\d+) {2}(\S+)/g)].map(
    ([, line, reason]) => `${line} ${reason}`,
  )

const given = createLine()
const withdrawn = createLine({ act: 'withdraw', after: given.id })

test.each([
  ['an acceptance of a version that was announced then', [createLine({ version: 2 })]],
  ['a withdrawal, and a new acceptance', [given, withdrawn, createLine({ after: withdrawn.id })]],
  ['a consent', [createLine({ policy: 'mailings' })]],
  ['a refusal, though it was taken before', [given, createLine({ act: 'decline', after: given.id })]],
])('%s is taken', async (_, lines) => {
  expect(await judge(lines)).toBeNull()
  expect((await store.findHead())?.size).toBe(lines.length)
})

/** A line that says something else first: JSON.parse would take the last. */
function writeTwice(name: string, value: string): string {
  const line = createLine({ subject: 'other' })
  return JSON.stringify(line).replace('{', `{"${name}":"${value}",`)
}

const CASES: Record<string, (object | string)[]> = {
  'line-malformed': ['oops'],
  'line-invalid': [createLine({ at: undefined })],
  'line-invalid, a member too many': [{ ...createLine(), more: 1 }],
  'line-invalid, a control': [createLine({ subject: 'a\0b' })],
  'line-invalid, half of a pair': [createLine({ subject: 'a\ud800' })],
  'line-invalid, spaces': [createLine({ subject: ' ' })],
  'line-invalid, a correction': [{ ...createLine(), act: 'correct' }],
  'line-invalid, a notice that was shown': [{ ...createLine({ policy: 'terms', version: 2 }), act: 'shown' }],
  'line-invalid, use after a notice': [{ ...createLine({ policy: 'terms', version: 2 }), act: 'continue' }],
  'line-invalid, a fragment of this site': [
    createLine({ subject: 'other', shown: [computeTextHash('privacy', 1)] }),
  ],
  'line-invalid, a member twice': [writeTwice('act', 'decline')],
  'line-invalid, a member twice in disguise': [writeTwice('\\u0073ubject', 'person-2')],
  'line-invalid, no moment': [createLine({ at: '20.11.2026' })],
  'id-taken': [createLine({ id: given.id, subject: 'person-2' })],
  'id-taken, in upper case': [createLine({ id: given.id.toUpperCase(), subject: 'person-2' })],
  'product-unknown': [createLine({ product: 'nobody' })],
  'policy-unknown': [createLine({ policy: 'cookies' })],
  'policy-not-offered': [createLine({ policy: 'internal' })],
  'version-unknown': [createLine({ version: 99 })],
  'version-digest-mismatch': [createLine({ versionDigest: '0'.repeat(64) })],
  'digest-mismatch': [createLine({ digest: '0'.repeat(64) })],
  'digest-mismatch, another language': [createLine({ locale: 'ru', digest: given.digest })],
  'choices-invalid': [createLine({ subject: 'other', policy: 'mailings', choices: ['sms'] })],
  'moment-ahead': [createLine({ at: '2031-01-01T00:00:00.000Z' })],
  'moment-before-version': [createLine({ at: '2026-10-01T00:00:00.000Z' })],
  'moment-before-last': [
    createLine({ act: 'withdraw', after: given.id, at: '2026-11-19T09:00:00.000Z', subject: 'person-1' }),
  ],
  'answered-elsewhere': [createLine({ act: 'withdraw', after: randomUUID() })],
  'answered-elsewhere, none': [createLine({ act: 'withdraw', after: null })],
  'version-superseded': [createLine({ subject: 'late', at: '2026-12-05T09:00:00.000Z' })],
  'nothing-to-withdraw': [createLine({ subject: 'other', act: 'withdraw' })],
}

test.each(Object.entries(CASES))(
  '%s is refused by file and line, and nothing is recorded',
  async (name, lines) => {
    const error = await judge([given, ...lines])
    expect(listFaults(error)).toEqual([`2 ${name.split(',')[0]}`])
    expect(error?.code).toBe('import-refused')
    expect(error?.advice).toMatch(/^Nothing was recorded: 1 line is not as expected\./)
    expect(await store.findHead()).toBeNull()
  },
)

test('a member that stands twice is named, what looks like one within a text is not', async () => {
  const named = ['act', '"act":'].map((subject) => createLine({ subject }))
  const error = await judge([writeTwice('act', 'decline'), ...named])
  expect(error?.message).toContain('found "act" twice, expected each member once')
  expect(listFaults(error)).toEqual(['1 line-invalid'])
})

test('ids in upper case are the same ids, and are recorded in lower case', async () => {
  const lines = [given, { ...withdrawn, id: withdrawn.id.toUpperCase(), after: given.id.toUpperCase() }]
  expect(await judge(lines)).toBeNull()
  const acts = await store.listActs({ realm: 'olympiad', subject: 'person-1' })
  expect(acts.map(({ id, after }) => [id, after])).toEqual([
    [given.id, null],
    [withdrawn.id, given.id],
  ])
})

test('a history longer than what is read at a time is judged as one, and read from the log once', async () => {
  const history: ImportedAct[] = [given]
  while (history.length < 600) {
    const act = history.length % 2 === 0 ? 'accept' : 'withdraw'
    history.push(createLine({ act, after: history.at(-1)?.id ?? null }))
  }
  const file = join(folder, 'acts.ndjson')
  const listActs = vi.spyOn(store, 'listActs')
  expect(await runImport(store, file, history)).toEqual({ stored: 600, known: 0 })
  expect(await runImport(store, file, history)).toEqual({ stored: 0, known: 600 })
  expect(listActs).toHaveBeenCalledTimes(2)
  const twice = createLine({ act: 'withdraw', after: history.at(-1)?.id ?? null })
  expect(listFaults(await judge([...history, twice]))).toEqual(['601 nothing-to-withdraw'])
})

test('what was taken back, or stands for other words in the log, is refused', async () => {
  const [privacy, , mailings] = createManifest().policies
  const version = privacy?.versions[0]
  if (version === undefined || mailings === undefined) throw new Error('no version')
  const sight = { policy: 'privacy', version: 1, facts: serializeSealedFacts(version) }
  const other = { policy: 'mailings', version: 1, facts: '["other words"]' }
  const sights = [sight, other].map((one) => ({ ...one, id: randomUUID() }))
  await store.recordVersions(sights, '2026-11-10T00:00:00.000Z', KEYS)
  await store.retractVersion({ ...sight, id: randomUUID(), evenIfAnswered: true }, NOW, KEYS)
  const error = await judge([
    createLine(),
    createLine({ policy: 'mailings' }),
    createLine({ policy: 'terms' }),
  ])
  expect(listFaults(error)).toEqual(['1 version-retracted', '2 version-retracted'])
})

test('all that is wrong is told, twenty whole and the others as a count, each advice once', async () => {
  const wrong = Array.from({ length: 50 }, (_, n) => createLine({ subject: `reader-${n}`, version: 99 }))
  const error = await judge([...wrong.slice(0, 25), createLine(), ...wrong.slice(25)])
  expect(listFaults(error)).toHaveLength(20)
  expect(error?.message.split('\n').at(-1)).toBe('… and 30 more')
  expect(error?.message.match(/→/g)).toHaveLength(1)
  expect(error?.message).toContain('found privacy@99, expected one of privacy@1, privacy@2')
  expect(error?.advice).toMatch(/^Nothing was recorded: 50 lines are not as expected\./)
})

test('one wrong line does not make those that follow it wrong', async () => {
  const wrong = createLine({ digest: '0'.repeat(64) })
  const error = await judge([wrong, createLine({ act: 'withdraw', after: wrong.id })])
  expect(listFaults(error)).toEqual(['1 digest-mismatch'])
})

test('products that ask for a policy no more are told', async () => {
  const [olympiad] = PRODUCTS.products
  if (olympiad === undefined) throw new Error('no product')
  const products = [{ ...olympiad, policies: ['terms'] }]
  const file = join(folder, 'acts.ndjson')
  await expect(runImport(store, file, [given], { products })).rejects.toThrow('expected one of terms')
})
