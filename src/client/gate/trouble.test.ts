import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { Testbed } from '../fixture.ts'
import { requireAcceptance } from '../require-acceptance.ts'
import { renderTroubles } from './fixture-troubles.ts'
import type { AcceptanceOptions } from './options.ts'

let stand: Testbed
beforeEach(async () => {
  stand = await Testbed.open()
})
afterEach(() => stand.close())

const request = { url: '/lesson', headers: {} }
const gateWith = (facts: Partial<AcceptanceOptions> = {}) => requireAcceptance(stand.options(facts))
const questions = () => stand.asked.filter((path) => path === 'requirements').length

test('the README shows the table that every gate keeps to; UPDATE=1 writes it anew', () => {
  const path = join(import.meta.dirname, '..', 'README.md')
  const readme = readFileSync(path, 'utf8')
  const wanted = readme.replace(/^\| The service \| `closed`(?:.*\n)+?(?=\n)/m, `${renderTroubles()}\n`)
  if (process.env.UPDATE) writeFileSync(path, wanted)
  expect(readFileSync(path, 'utf8')).toBe(wanted)
  expect(wanted).toContain(renderTroubles())
})

describe('a service that hangs', () => {
  test('is asked by one request at a time; all others are answered at once', async () => {
    let asked = 0
    const hang: typeof fetch = (_, init) => {
      asked++
      return new Promise((_, reject) =>
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason)),
      )
    }
    const gate = gateWith({ timeout: 60, whenUnavailable: 'open', fetch: hang })
    await Promise.all(['a', 'b', 'c'].map((person) => gate.decide(request, person)))
    stand.wait(2)
    asked = 0
    const people = Array.from({ length: 50 }, (_, n) => `person-${n}`)
    let settled = 0
    const deciding = people.map((person) => gate.decide(request, person).then(() => settled++))
    await Promise.all(deciding.slice(1))
    expect(settled).toBe(49)
    await Promise.all(deciding)
    expect(asked).toBe(1)
  })

  test('lets nobody wait longer than until it is known', async () => {
    const gate = gateWith({ timeout: 60 })
    let answer: (response: Response) => void = () => {}
    stand.instead = () =>
      new Promise((resolve) => {
        answer = resolve
      })
    const patient = gateWith({ timeout: 60_000 })
    const waiting = patient.decide(request, 'early')
    await expect.poll(questions).toBe(1)
    const release = answer
    stand.instead = () => new Response('', { status: 503 })
    for (const person of ['a', 'b', 'c']) await patient.decide(request, person)
    expect(await waiting).toMatchObject({ because: 'service-unavailable' })
    release(new Response('', { status: 503 }))
    expect(await gate.decide(request, 'a')).toMatchObject({ because: 'service-unavailable' })
  })
})

describe('a refusal', () => {
  test('closes the gate whatever is chosen for outages, and is told again and again', async () => {
    const told: string[] = []
    const log: AcceptanceOptions['log'] = (error, choice) =>
      told.push(`${error.trouble} ${choice} ${error.message}`)
    const gate = gateWith({ policies: ['terms'], whenUnavailable: 'open', log })
    for (let n = 0; n < 121; n++) {
      expect(await gate.decide(request, `person-${n}`)).toEqual({ open: false, because: 'misconfigured' })
      stand.wait(1)
    }
    expect(told).toEqual(
      Array(3).fill(expect.stringMatching(/^misconfigured closed .*403: .*products\.yaml/)),
    )
  })

  test('is not taken for an outage once the service is tired of it', async () => {
    const gate = gateWith({ policies: ['terms'], whenUnavailable: 'open' })
    await gate.decide(request, 'reader')
    for (const status of [429, 503, 503, 503, 503]) {
      stand.wait(2)
      stand.instead = () => new Response('', { status })
      expect(await gate.decide(request, 'reader')).toMatchObject({ because: 'misconfigured' })
    }
  })

  test('ends with the first answer', async () => {
    const gate = gateWith()
    stand.instead = () => new Response('', { status: 404 })
    expect(await gate.decide(request, 'reader')).toMatchObject({ because: 'misconfigured' })
    stand.instead = null
    expect(await gate.decide(request, 'reader')).toMatchObject({ because: 'misconfigured' })
    stand.wait(1)
    expect(await gate.decide(request, 'reader')).toMatchObject({ because: 'acceptance-required' })
    expect(await gate.decide(request, 'other')).toMatchObject({ because: 'acceptance-required' })
  })

  test('of one person closes the gate to them alone, and asks about them once a minute', async () => {
    const gate = gateWith({ whenUnavailable: 'open' })
    const long = 'x'.repeat(300)
    for (let n = 0; n < 5; n++)
      expect(await gate.decide(request, long)).toEqual({ open: false, because: 'subject-refused' })
    expect(questions()).toBe(1)
    expect(await gate.decide(request, 'reader')).toMatchObject({ because: 'acceptance-required' })
    stand.wait(60)
    await gate.decide(request, long)
    expect(questions()).toBe(3)
  })
})

describe('a clock', () => {
  test.each([61, 300, -300])('that is %i s off is named, and works', async (skew) => {
    const told: string[] = []
    const now = () => new Date(stand.world.now.getTime() + skew * 1000)
    const gate = gateWith({
      now,
      log: (error, choice) => told.push(`${error.trouble} ${choice} ${error.message}`),
    })
    await stand.recordAct('reader')
    expect(await gate.decide(request, 'reader')).toEqual({ open: true, because: 'asked' })
    const side = skew > 0 ? 'ahead of' : 'behind'
    expect(told).toEqual([expect.stringMatching(`^clock open .*${Math.abs(skew)} s ${side} the service's`)])
    // What browsers get is good as well.
    const authorization = `Bearer ${await gate.token('reader')}`
    const answer = await stand.world.app.request('/auth/api/v1/requirements', { headers: { authorization } })
    expect(answer.status).toBe(200)
  })

  test('is set right by the check at the start, so that the first token of a browser is good', async () => {
    const gate = gateWith({ now: () => new Date(stand.world.now.getTime() + 300_000) })
    await gate.check()
    const authorization = `Bearer ${await gate.token('reader')}`
    const answer = await stand.world.app.request('/auth/api/v1/requirements', { headers: { authorization } })
    expect(answer.status).toBe(200)
  })

  test('that is further off closes the gate, and is named', async () => {
    const told: string[] = []
    const now = () => new Date(stand.world.now.getTime() + 900_000)
    const gate = gateWith({ now, whenUnavailable: 'open', log: (error) => told.push(error.message) })
    expect(await gate.decide(request, 'reader')).toEqual({ open: false, because: 'misconfigured' })
    expect(told).toEqual([
      expect.stringContaining("This clock is 900 s ahead of the service's: set it right."),
    ])
  })
})
