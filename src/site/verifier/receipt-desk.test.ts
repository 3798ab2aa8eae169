import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { LOCALES } from '../../domain/locale.ts'
import { formatVerifierKey } from '../../domain/log/checkpoint.ts'
import { type PublishedKeys, PublishedKeysSchema } from '../../domain/log/keys.ts'
import type { Terms } from '../../domain/policy/terms.ts'
import { CATALOGUES } from '../../messages/catalogue.ts'
import { type Receipt, ReceiptSchema } from '../../service/contract/subject-contract.ts'
import { TestService } from '../../service/fixture.ts'
import { createActRequest } from '../../service/fixture-manifest.ts'
import { renderOutcome } from './outcome-markup.ts'
import { ReceiptChecker } from './receipt-desk.ts'
import { buildReportView } from './report-view.ts'
import { sayIn } from './say.ts'

/** The public key of RFC 8037, appendix A. */
const OTHER_KEY = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo'

let world: TestService
let receipt: Receipt
let keys: PublishedKeys
let bundle: Uint8Array
beforeEach(async () => {
  world = await TestService.open()
  for (const locale of LOCALES) world.write(`privacy/1/${locale}.md`, `text privacy@1 ${locale}`)
  receipt = ReceiptSchema.parse(await (await world.post(createActRequest())).json())
  keys = PublishedKeysSchema.parse(await (await world.app.request('/auth/api/v1/keys')).json())
  bundle = new Uint8Array(await (await world.get('bundle')).arrayBuffer())
})
afterEach(() => world.close())

const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const files = (given: Record<string, unknown>) =>
  new Map(
    Object.entries(given).map(([name, value]) => [name, value instanceof Uint8Array ? value : bytes(value)]),
  )
const take = (given: Record<string, unknown>, desk = new ReceiptChecker()) => desk.checkFiles(files(given))
const otherKeys = () =>
  PublishedKeysSchema.parse({
    keys: keys.keys.map((key) => ({ ...key, x: OTHER_KEY })),
    log: {
      ...keys.log,
      verifierKeys: [formatVerifierKey(keys.log.origin, new Uint8Array(Buffer.from(OTHER_KEY, 'base64url')))],
    },
  })
const verdicts = (outcome: Awaited<ReturnType<typeof take>>) =>
  outcome.kind === 'verified' ? outcome.receipts.map(({ report }) => report.ok) : outcome.kind

describe('the desk', () => {
  test('checks all that a bundle holds, with the keys in it, and says where they come from', async () => {
    const outcome = await take({ 'kelisim.zip': bundle })
    expect(outcome).toMatchObject({ kind: 'verified', from: 'enclosed' })
    if (outcome.kind !== 'verified') return
    expect(outcome.receipts[0]?.report.checks.map(({ check, ok }) => `${check} ${ok}`)).toEqual([
      'leaf true',
      'inclusion true',
      'checkpoint true',
      'opening true',
      'token true',
      'later true',
      'text true',
      'version true',
      'shown true',
      'stated true',
      'rest null',
    ])
  })

  test.each(['together', 'one after the other'])('checks a receipt with keys given %s', async (way) => {
    const desk = new ReceiptChecker()
    if (way === 'together') {
      const outcome = await take({ 'r.json': receipt, 'keys.json': keys }, desk)
      expect(verdicts(outcome)).toEqual([true])
      // Whoever made the receipt up can have sent both.
      expect(outcome).toMatchObject({ from: 'enclosed' })
      return
    }
    expect(await take({ 'r.json': { receipt: receipt.receipt } }, desk)).toEqual({ kind: 'noKeys' })
    const outcome = await take({ 'keys.json': keys }, desk)
    expect(verdicts(outcome)).toEqual([true])
    expect(outcome).toMatchObject({ from: 'added' })
    // They stay with what follows, whatever keys come with that.
    expect(await take({ 'kelisim.zip': bundle, 'keys.json': otherKeys() }, desk)).toMatchObject({
      from: 'added',
      keys,
    })
  })

  test('lets no keys take the place of the service’s own', async () => {
    const desk = new ReceiptChecker(keys)
    for (const given of [{ 'keys.json': otherKeys() }, { 'kelisim.zip': bundle, 'keys.json': otherKeys() }]) {
      await take(given, desk)
    }
    const outcome = await take({ 'kelisim.zip': bundle }, desk)
    expect(outcome).toMatchObject({ from: 'service', keys })
    expect(verdicts(outcome)).toEqual([true])
  })

  test('believes keys that were handed in before those of a bundle', async () => {
    const outcome = await take({ 'kelisim.zip': bundle, 'keys.json': otherKeys() })
    expect(outcome).toMatchObject({ from: 'enclosed' })
    expect(verdicts(outcome)).toEqual([false])
  })

  test('checks a history as the service answers with it', async () => {
    await world.post(createActRequest({ policy: 'terms' }))
    const history = await (await world.get('acts')).json()
    expect(verdicts(await take({ 'acts.json': history, 'keys.json': keys }))).toEqual([true, true])
  })

  test.each([
    ['nothing', {}, 'noReceipt'],
    ['keys alone', { 'keys.json': 'keys' }, 'noReceipt'],
    ['half an archive', { 'kelisim.zip': 'half' }, 'unreadable'],
  ])('%s is told as what it is', async (_, given, kind) => {
    const known: Record<string, unknown> = { keys, half: bundle.slice(0, bundle.length / 2) }
    const content = Object.entries(given).map(([name, of]) => [name, known[of as string]])
    expect(await take(Object.fromEntries(content))).toEqual({ kind })
  })

  test.each(['', 'x', '{', '{"receipt":7}', '[[]]', '\0', 'PK'])(
    'a file that holds %j passes nothing',
    async (text) => {
      const outcome = await take({ 'keys.json': keys, 'a.json': text })
      expect(outcome.kind === 'verified' ? verdicts(outcome) : [false]).not.toContain(true)
    },
  )
})

test('a browser that cannot verify calls no receipt forged', async () => {
  const importKey = vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(new Error('NotSupportedError'))
  const outcome = await take({ 'kelisim.zip': bundle })
  importKey.mockRestore()
  expect(outcome).toEqual({ kind: 'tooOld' })
})

describe.each(LOCALES)('what the desk says in %s', (locale) => {
  const { page } = CATALOGUES[locale].verifier

  test.each(['service', 'added', 'enclosed'] as const)('whose word the keys are: %s', (from) => {
    const drawn = renderOutcome({ kind: 'verified', receipts: [], keys, from }, sayIn(locale))
    expect(drawn[0]).toEqual(['p', { class: from === 'enclosed' ? 'caution' : 'note' }, page[from]])
  })

  test.each(['noReceipt', 'noKeys', 'unreadable', 'tooOld'] as const)('that it cannot check: %s', (kind) => {
    expect(renderOutcome({ kind }, sayIn(locale))).toEqual([['p', { class: 'problem' }, page[kind]]])
  })
})

describe.each(LOCALES)('the report in %s', (locale) => {
  test('states what was answered and the outcome of each check, in words', async () => {
    const outcome = await take({ 'kelisim.zip': bundle })
    const report = outcome.kind === 'verified' ? outcome.receipts[0]?.report : undefined
    if (report === undefined) throw new Error('nothing was verified')
    const view = buildReportView(report, true, sayIn(locale))
    expect(view.facts.map(([, value]) => value)).toEqual(
      expect.arrayContaining(['privacy', '1', 'қазақша', '2026-11-22 14:00:00 (UTC+5)']),
    )
    // Ids and digests stand apart, for machines.
    expect(view.facts.map(([, value]) => value)).not.toContain('person-1')
    expect(view.marks.map(([, value]) => value)).toContain('person-1')
    expect(view.rows.map(({ mark }) => mark)).toEqual([...Array(10).fill('good'), 'none'])
    for (const { name, detail, status } of view.rows) expect([name, detail, status]).not.toContain('')
  })

  test('calls what is published by its name, and tells acceptance from consent', async () => {
    const outcome = await take({ 'kelisim.zip': bundle })
    const report = outcome.kind === 'verified' ? outcome.receipts[0]?.report : undefined
    if (report === undefined) throw new Error('nothing was verified')
    const { accept, accepted, consented } = CATALOGUES[locale].verifier.report.act
    for (const [kind, deed] of [
      ['notice', accepted],
      ['consent', consented],
    ] as const) {
      const terms = { kind, title: { kk: 'Саясат', ru: 'Политика', en: 'Policy' } } as unknown as Terms
      const { facts } = buildReportView(report, true, sayIn(locale), { findTerms: () => terms })
      const values = facts.map(([, value]) => value)
      expect(values).toEqual(expect.arrayContaining([deed, terms.title[locale]]))
      expect(values).not.toContain(accept)
      expect(values).not.toContain('privacy')
    }
  })

  test('says what was chosen, and that the clock had gone back', async () => {
    const outcome = await take({ 'kelisim.zip': bundle })
    const report = outcome.kind === 'verified' ? outcome.receipts[0]?.report : undefined
    if (report?.facts?.v !== 2 || report.facts.act !== 'accept') throw new Error('nothing was verified')
    const { choices, clockAdjusted } = CATALOGUES[locale].verifier.report.fact
    const list = (more: object) => {
      const facts = { ...report.facts, ...more } as typeof report.facts
      return new Map(buildReportView({ ...report, facts }, true, sayIn(locale)).facts)
    }
    expect(list({}).has(choices) || list({}).has(clockAdjusted)).toBe(false)
    expect(list({ choices: ['email', 'sms'] }).get(choices)).toBe('email, sms')
    expect(list({ choices: [] }).get(choices)).toBe('–')
    expect(list({ clockAdjusted: true }).get(clockAdjusted)).toBe(CATALOGUES[locale].verifier.report.yes)
  })

  test('says "genuine" only by the service’s own keys, and never by keys that came along', async () => {
    const headline = async (given: Record<string, unknown>, desk?: ReceiptChecker) => {
      const drawn = renderOutcome(await take(given, desk), sayIn(locale))
      const text = JSON.stringify(drawn)
      const { genuine, consistent, refused } = CATALOGUES[locale].verifier.report
      return Object.entries({ genuine, consistent, refused })
        .filter(([, words]) => text.includes(words))
        .map(([verdict]) => `${verdict} ${/"h2",\{"class":"(\w+)"/.exec(text)?.[1]}`)
    }
    expect(await headline({ 'kelisim.zip': bundle })).toEqual(['consistent open'])
    expect(await headline({ 'r.json': receipt }, new ReceiptChecker(null, keys))).toEqual(['consistent open'])
    expect(await headline({ 'kelisim.zip': bundle }, new ReceiptChecker(keys))).toEqual(['genuine good'])
    expect(await headline({ 'kelisim.zip': bundle }, new ReceiptChecker(otherKeys()))).toEqual([
      'refused bad',
    ])
  })
})
