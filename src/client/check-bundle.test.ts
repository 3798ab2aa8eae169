import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type PublishedKeys, PublishedKeysSchema } from '../domain/log/keys.ts'
import { type Receipt, ReceiptSchema } from '../service/contract/subject-contract.ts'
import { TestService } from '../service/fixture.ts'
import { createActRequest } from '../service/fixture-manifest.ts'
import { unpacked } from './files.ts'
import { readEvidence } from './read-evidence.ts'
import { verifyFiles } from './verify-files.ts'

type Contents = Record<string, Uint8Array>

let world: TestService
let keys: PublishedKeys
/** The bundle of a person who has agreed twice, once through a guardian, and the bundle of somebody else. */
let bundle: Contents
let other: Contents
let history: Receipt[]

const read = async (sub: string): Promise<Contents> => {
  const answer = await world.get('bundle', { sub })
  return Object.fromEntries(unpacked('b.zip', new Uint8Array(await answer.arrayBuffer())) ?? [])
}
const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))

beforeAll(async () => {
  world = await TestService.open()
  const screen = { presentation: { layout: 'dialog', locale: 'kk', translated: false, widget: null } }
  await world.post({ ...createActRequest({ policy: 'mailings' }), ...screen })
  await world.post(createActRequest(), { act: { sub: 'parent-4', role: 'guardian' } })
  await world.post(createActRequest(), { sub: 'person-2' })
  keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  bundle = await read('person-1')
  other = await read('person-2')
  history = JSON.parse(new TextDecoder().decode(bundle['history.json'])).map((one: unknown) =>
    ReceiptSchema.parse(one),
  )
})
afterAll(() => world.close())

/** The checks that failed for each receipt of an archive; null for an archive that cannot be read. */
async function judge(zip: Uint8Array): Promise<string[][] | null> {
  const files = unpacked('b.zip', zip)
  if (files === null) return null
  const verified = await verifyFiles(readEvidence(files), keys)
  return verified.map(({ report }) => {
    expect(report.ok).toBe(report.checks.every(({ ok }) => ok !== false))
    return report.checks.flatMap(({ check, ok }) => (ok === false ? [check] : []))
  })
}
const judgeWith = async (change: Record<string, unknown>, from: Contents = bundle) =>
  judge(
    zipSync({
      ...from,
      ...Object.fromEntries(Object.entries(change).map(([name, of]) => [name, bytes(of)])),
    }),
  )
const without = (pattern: RegExp) =>
  Object.fromEntries(Object.entries(bundle).filter(([name]) => !pattern.test(name)))
const find = (pattern: RegExp) => Object.keys(bundle).find((name) => pattern.test(name)) as string
const text = (name: string) => new TextDecoder().decode(bundle[name])
const own = 'texts/mailings/1/kk.md'
const TWO = (...checks: string[]) => [checks, checks]

test('a bundle passes as it was given', async () => {
  expect(Object.keys(bundle)).toEqual(expect.arrayContaining([own, 'texts/privacy/1/version.yaml']))
  expect(find(/^screens\//)).toMatch(/\.json$/)
  expect(await judgeWith({})).toEqual(TWO())
})

test('what nothing vouches for is named', async () => {
  const files = unpacked('b.zip', zipSync({ ...bundle, 'NOTE.pdf': bytes('you owe us') })) ?? new Map()
  const [verified] = await verifyFiles(readEvidence(files), keys)
  expect(verified?.report.checks.at(-1)).toMatchObject({
    check: 'rest',
    ok: null,
    files: ['NOTE.pdf', 'README.txt', 'keys.json', 'product-keys.json'],
  })
})

describe('the history says what the records say', () => {
  test.each<[string, (told: Receipt[]) => unknown]>([
    ['another act', ([one, ...rest]) => [{ ...one, act: 'decline' }, ...rest]],
    ['another member', ([one, ...rest]) => [{ ...one, paid: true }, ...rest]],
    ['a guardian who is not said', ([one, two]) => [one, { ...two, delegate: undefined }]],
    ['the opening of the other', ([one, two]) => [{ ...one, opening: two?.opening }, two]],
    ['the receipt of the other', ([one, two]) => [{ ...one, receipt: two?.receipt }, two]],
  ])('%s', async (_, change) => {
    expect((await judgeWith({ 'history.json': change(history) }))?.flat()).toEqual(['stated'])
  })

  test.each<[string, (told: Receipt[]) => unknown]>([
    ['a record less', ([one]) => [one]],
    ['a record more', ([one, two]) => [one, two, { ...two, id: crypto.randomUUID() }]],
    ['a record twice', ([one, two]) => [one, two, two]],
    ['no history', () => 'accepted everything'],
  ])('%s', async (_, change) => {
    expect(await judgeWith({ 'history.json': change(history) })).toEqual(TWO('stated'))
  })

  test('a member that is said twice, here and in an opening', async () => {
    const twice = (name: string) => ({ [name]: text(name).replace('{', '{"subject":"person-9",') })
    expect(
      await judgeWith({ 'history.json': text('history.json').replace('{', '{"act":"decline",') }),
    ).toEqual(TWO('stated'))
    expect((await judgeWith(twice(find(/^openings/))))?.flat()).toContain('opening')
  })

  test('an answer without a record, where a copy of another record takes its place', async () => {
    const [one, two] = history
    const copies = Object.entries(bundle)
      .filter(([name]) => name.includes(`${one?.id}`))
      .map(([name, of]) => [name.replace(`${one?.id}`, 'copy'), of])
    const from = { ...without(new RegExp(`${two?.id}`)), ...Object.fromEntries(copies) }
    const failed = await judgeWith({}, from)
    expect(failed).toHaveLength(2)
    for (const checks of failed ?? []) expect(checks).toContain('stated')
  })

  test('two persons', async () => {
    const told = [...history, ...JSON.parse(new TextDecoder().decode(other['history.json']))]
    const both = { ...other, ...bundle, 'history.json': bytes(told) }
    expect(await judge(zipSync(both))).toEqual([...TWO('stated'), ['stated']])
  })

  test('an answer by itself too', async () => {
    const answer = new Map([['receipt.json', bytes({ ...history[0], act: 'decline' })]])
    const [verified] = await verifyFiles(readEvidence(answer), keys)
    expect(verified?.report.checks.at(-1)).toMatchObject({ check: 'stated', ok: false })
  })

  test.each(['history.json', 'History.JSON', './history.json'])('a second file: %s', async (name) => {
    const twin = 'x'.repeat(name.length)
    const zip = Buffer.from(zipSync({ ...bundle, [twin]: bytes([]) }))
    for (let at = zip.indexOf(twin); at >= 0; at = zip.indexOf(twin, at + 1)) zip.write(name, at)
    expect(await judge(zip)).toBeNull()
  })
})

describe('what was shown and read is that of the records', () => {
  test('fragments and screens have the bytes by which they are called', async () => {
    for (const pattern of [/^shown\//, /^screens\//]) {
      expect((await judgeWith({ [find(pattern)]: 'forged' }))?.flat()).toEqual(['shown'])
      expect((await judgeWith({}, without(new RegExp(find(pattern)))))?.flat()).toEqual(['shown'])
    }
  })

  test('a text in its place is not made up for by one elsewhere', async () => {
    for (const elsewhere of ['former/x.md', 'texts/x.md', 'x.md']) {
      const checks = await judgeWith({ [own]: 'You sell your house', [elsewhere]: text(own) })
      expect(checks?.flat()).toEqual(expect.arrayContaining(['text', 'version']))
    }
  })

  test('a former text does not vouch for what lies in the place of the number', async () => {
    const digest = history.find(({ policy }) => policy === 'mailings')?.digest
    const change = { [own]: 'You sell your house', [`former/${digest}.md`]: text(own) }
    expect(await judgeWith(change)).toEqual(TWO('rest'))
  })

  test('facts that are not there have to be named as missing, and what they leave open is named', async () => {
    const path = 'texts/mailings/1/version.yaml'
    const changed = { 'texts/mailings/1/ru.md': 'forged' }
    expect((await judgeWith(changed, without(/mailings\/1\/version.yaml/)))?.flat()).toEqual(['version'])
    const named = { ...changed, 'missing.json': { missing: [{ path, sha256: null }] } }
    const zip = { ...without(/mailings\/1\/version.yaml/), 'texts/mailings/1/ru.md': bytes('forged') }
    expect(await judgeWith(named, zip)).toEqual(TWO())
    const files = new Map(Object.entries({ ...zip, 'missing.json': bytes(named['missing.json']) }))
    const [verified] = await verifyFiles(readEvidence(files), keys)
    expect(verified?.report.checks.at(-1)?.files).toContain('texts/mailings/1/ru.md')
  })

  test.each(['texts/terms/1/kk.md', 'former/x.md', 'shown/x.json', 'openings/x.json', 'old/history.json'])(
    'a file that belongs to no record: %s',
    async (name) => {
      expect(await judgeWith({ [name]: 'forged' })).toEqual(TWO('rest'))
    },
  )

  test('a proof without hashes is not as good as none', async () => {
    const checks = await judgeWith({ [find(/^log\/consistency/)]: { first: 1 } })
    expect(checks?.flat()).toContain('later')
  })
})

describe('a bundle that was packed again passes', () => {
  const renamed = (rename: (name: string) => string): Contents =>
    Object.fromEntries(Object.entries(bundle).map(([name, content]) => [rename(name), content]))
  test.each<[string, () => Contents]>([
    ['in a folder', () => renamed((name) => `kelisim/${name}`)],
    ['with every path from here', () => renamed((name) => `./${name}`)],
    ['on Windows', () => renamed((name) => `kelisim\\${name}`.replaceAll('/', '\\'))],
    [
      'on macOS',
      () => ({
        ...renamed((name) => `kelisim/${name}`),
        'kelisim/': bytes(''),
        'kelisim/.DS_Store': bytes('x'),
        '__MACOSX/kelisim/._history.json': bytes('x'),
        '__MACOSX/kelisim/receipts/._x.leaf': bytes('x'),
      }),
    ],
  ])('%s', async (_, make) => {
    expect(await judge(zipSync(make()))).toEqual(TWO())
  })

  test.each(['history.json', '__MACOSX/history.json'])('and not with another history: %s', async (name) => {
    const packed = { ...renamed((path) => `kelisim/${path}`), [name]: bytes([]) }
    expect(await judge(zipSync(packed))).toEqual(TWO('rest'))
  })
})
