import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EFFECT } from '../service/fixture-manifest.ts'
import { RETURN, Testbed } from './fixture.ts'
import type { AcceptanceOptions } from './gate/options.ts'
import { requireAcceptance } from './require-acceptance.ts'

let stand: Testbed
beforeEach(async () => {
  stand = await Testbed.open()
})
afterEach(() => stand.close())

const request = (headers: Record<string, string> = {}) => ({ url: '/lesson', headers })
const gateWith = (facts: Partial<AcceptanceOptions> = {}) => requireAcceptance(stand.options(facts))
const questions = () => stand.asked.filter((path) => path === 'requirements').length

describe('a pass, where the product names no policies', () => {
  test('counts once the service has said which policies the product asks for', async () => {
    const gate = gateWith()
    await stand.recordAct('reader')
    const pass = { 'kelisim-pass': await stand.readPass('reader') }
    expect(await gate.decide(request(pass), 'reader')).toEqual({ open: true, because: 'asked' })
    await stand.recordAct('other')
    const whole = { 'kelisim-pass': await stand.readPass('other') }
    expect(await gate.decide(request(whole), 'other')).toEqual({ open: true, because: 'pass' })
  })

  test('that is about fewer of them is worth nothing', async () => {
    const gate = gateWith()
    await gate.decide(request(), 'newcomer')
    const pass = { 'kelisim-pass': await stand.readPass('newcomer', 'mailings') }
    expect(await gate.decide(request(pass), 'newcomer')).toMatchObject({ open: false })
  })
})

describe('what is kept', () => {
  test('belongs to one person', async () => {
    const gate = gateWith()
    await stand.recordAct('reader')
    await gate.decide(request(), 'reader')
    expect(await gate.decide(request(), 'newcomer')).toMatchObject({ open: false })
  })

  test('is no answer that was on its way while the person acted', async () => {
    const gate = gateWith()
    await stand.recordAct('reader')
    let answer = () => {}
    const isHeld = new Promise<void>((resolve) => {
      answer = resolve
    })
    stand.instead = async (asked) => {
      const old = await stand.world.app.fetch(asked)
      await isHeld
      return old
    }
    const early = gate.decide(request(), 'reader')
    await expect.poll(() => stand.asked.length).toBe(1)
    await stand.recordAct('reader', 'withdraw')
    gate.forget('reader')
    stand.instead = null
    expect(await gate.decide(request(), 'reader')).toMatchObject({ open: false })
    answer()
    expect(await early).toMatchObject({ open: true })
    expect(await gate.decide(request(), 'reader')).toMatchObject({ open: false })
  })

  test('is bounded: of more people than there is room for, the first are asked for anew', async () => {
    const gate = gateWith({ capacity: 2 })
    for (const person of ['a', 'b', 'c']) {
      await stand.recordAct(person)
      await gate.decide(request(), person)
    }
    await gate.decide(request(), 'c')
    expect(questions()).toBe(3)
    await gate.decide(request(), 'a')
    expect(questions()).toBe(4)
  })

  test('ends when a version takes effect that asks, midnight in Almaty', async () => {
    const gate = gateWith()
    await stand.recordAct('reader')
    stand.moveTo(new Date(Date.parse(EFFECT) - 1000))
    await gate.decide(request(), 'reader')
    stand.wait(1)
    const decision = await gate.decide(request(), 'reader')
    expect(decision).toEqual({ open: true, because: 'asked' })
    expect(questions()).toBe(2)
  })
})

describe('a decision', () => {
  test('says what is to be answered, and where', async () => {
    const decision = await gateWith().decide(request({ 'accept-language': 'en' }), 'newcomer')
    expect(decision).toMatchObject({
      open: false,
      because: 'acceptance-required',
      accept: expect.stringContaining(`${stand.service}/en/accept/#token=`),
      requirements: { gate: 'closed', requirements: [{ policy: 'privacy' }, { policy: 'mailings' }] },
    })
  })

  test('brings along only the policies that the product names', async () => {
    const gate = gateWith({ policies: ['privacy'], returnTo: ({ path }) => `https://courses.example${path}` })
    const decision = await gate.decide(request(), 'newcomer')
    const { hash } = new URL('accept' in decision ? decision.accept : '')
    const brought = new URLSearchParams(hash.slice(1))
    expect(brought.get('policies')).toBe('privacy')
    expect(brought.get('return')).toBe(RETURN)
  })

  test.each([
    ['', '""'],
    [17, '17'],
    [{}, '{}'],
  ])('is not made about %j as a person', async (subject, quoted) => {
    const deciding = gateWith().decide(request(), subject as string)
    const words = `The subject is ${quoted}; give an opaque id, or null for nobody.`
    await expect(deciding).rejects.toThrow(words)
    await expect(gateWith().token(subject as string)).rejects.toThrow(words)
  })

  test('without an answer is told to the log, with what was chosen', async () => {
    const told: unknown[] = []
    const log: AcceptanceOptions['log'] = (error, choice) => told.push([error.code, choice])
    const gate = gateWith({ log, whenUnavailable: 'open' })
    await stand.stop()
    expect(await gate.decide(request(), 'reader')).toEqual({ open: true, because: 'service-unavailable' })
    await stand.start()
    const stranger = gateWith({ log, issuer: 'https://elsewhere.example' })
    expect(await stranger.decide(request(), 'reader')).toEqual({ open: false, because: 'misconfigured' })
    expect(told).toEqual([
      ['unreachable', 'open'],
      ['refused', 'closed'],
    ])
  })
})

test('failures of the product’s own code stop the request, and are no decision', async () => {
  const gate = gateWith()
  const broken = () => {
    throw new Error('no session')
  }
  const passed: unknown[] = []
  const response = { statusCode: 0, setHeader() {}, end() {} }
  await gate.express(broken)(request(), response, (error) => passed.push(error))
  expect(passed).toEqual([new Error('no session')])
  const handler = gate.web(() => new Response('the lesson'), broken)
  await expect(handler(new Request('https://courses.example/lesson'))).rejects.toThrow('no session')
})

describe('check', () => {
  test('is quiet when everything fits', async () => {
    const findings = await gateWith().check()
    const fits = ['service', 'clock', 'token', 'product', 'policies', 'return', 'origin', 'receipts']
    expect(findings.filter(({ ok }) => ok).map(({ what }) => what)).toEqual(fits)
    expect(findings.find(({ ok }) => ok === null)).toMatchObject({ what: 'page', advice: expect.any(String) })
  })

  test.each<[string, Partial<AcceptanceOptions>, string]>([
    [
      'another issuer',
      { issuer: 'https://elsewhere.example' },
      'answered 401: The token is not valid. No registered product has the issuer',
    ],
    ['another audience', { audience: 'elsewhere' }, 'The claim "aud" of the token is "elsewhere"; expected'],
    [
      'a clock that is a quarter of an hour ahead',
      { now: () => new Date(stand.world.now.getTime() + 900_000) },
      '900 s ahead',
    ],
    [
      'another id',
      { product: 'library' },
      'product is "library", but the service knows this issuer as "courses".',
    ],
    ['a policy not offered', { policies: ['terms'] }, 'answered 403: The product does not offer the policy.'],
    [
      'an address that is not registered',
      { returnTo: 'https://courses.example/' },
      `returnTo is https://courses.example/, but the registered returnUrls are: ${RETURN}.`,
    ],
  ])('says in words that %s does not fit', async (_, facts, message) => {
    const checking = gateWith(facts).check()
    await expect(checking).rejects.toMatchObject({ code: 'setting-invalid' })
    await expect(checking).rejects.toThrow(message)
  })

  test('says that the base is another', async () => {
    const checking = gateWith({ internalService: stand.service.replace('/auth', '/auht') }).check()
    await expect(checking).rejects.toMatchObject({
      code: 'setting-invalid',
      advice: expect.stringContaining('ends with the base'),
    })
  })

  test('leaves no trace of anybody', async () => {
    await gateWith().check()
    expect(await stand.world.service.store.listActs({ realm: 'courses', subject: 'kelisim-check' })).toEqual(
      [],
    )
  })

  test('never keeps a product from starting while the service is away, and says so', async () => {
    const told: string[] = []
    const log: AcceptanceOptions['log'] = ({ trouble }, choice) => told.push(`${trouble} ${choice}`)
    stand.instead = () => new Response('', { status: 503 })
    expect(await gateWith({ log }).check()).toMatchObject([{ what: 'service', ok: null }])
    await stand.stop()
    expect(await gateWith({ log }).check()).toMatchObject([{ what: 'service', ok: null }])
    expect(told).toEqual(['outage closed', 'outage closed'])
  })

  test('says that a page of another origin may not ask, without refusing to start', async () => {
    const returnTo = 'https://other.example/lesson'
    const findings = await gateWith({ returnTo: () => returnTo }).check()
    expect(findings.filter(({ ok }) => ok === null).map(({ what }) => what)).toEqual([
      'return',
      'origin',
      'page',
    ])
  })
})
