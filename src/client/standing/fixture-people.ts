import fc from 'fast-check'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { mapLocales } from '../../domain/locale.ts'
import { createManifest, createPolicy, createTerms, createVersion } from '../../service/fixture-manifest.ts'
import { CONSENTS, HISTORIES, MOMENTS, type Plan, REQUIRED } from './fixture-histories.ts'
import type { Deed, Edition } from './fixture-rules.ts'

/** Histories that nobody thought of, beside those of the table. */
const RANDOM = chooseCount(40, 400)

const PLANS = { ...REQUIRED, ...CONSENTS }
/** The policies of the table. */
export const IDS = Object.keys(PLANS)
const BEGINNING = Date.parse('2026-11-01T00:00:00Z')
const parseDay = (day: string) => Date.parse(`${day}T00:00:00Z`)

function toEdition(
  { asks = 'acceptance', effect, acceptBy = effect, from, replaces = [], ends, offers = [] }: Plan,
  at: number,
): Edition {
  return {
    number: at + 1,
    asks,
    from: from === undefined ? BEGINNING : parseDay(from),
    effect: parseDay(effect),
    acceptBy: parseDay(acceptBy),
    replaces,
    ends: ends === true,
    offers,
  }
}
/** A policy as it is published through time. */
export const editionsOf = (policy: string) => (PLANS[policy] ?? []).map(toEdition)
export const isConsent = (policy: string) => policy in CONSENTS

/** What is published at a moment. */
export function buildManifest(now: number) {
  return createManifest(
    IDS.map((policy) => {
      const seen = editionsOf(policy).filter(({ from }) => from <= now)
      return createPolicy(
        policy,
        seen.map(({ number, asks, effect, acceptBy, replaces, ends, offers }) =>
          createVersion(policy, number, {
            asks,
            effectiveAt: new Date(effect).toISOString(),
            acceptBy: new Date(acceptBy).toISOString(),
            ...(replaces.length > 0 && { replaces: [...replaces] }),
            ...(ends && { ends: true as const }),
            ...(isConsent(policy) && { terms: createConsent(policy, offers) }),
          }),
        ),
      )
    }),
  )
}

function createConsent(policy: string, offers: readonly string[]) {
  const choices = offers.map((id) => ({ id, title: mapLocales((locale) => `${id} ${locale}`) }))
  return createTerms(policy, { kind: 'consent', required: false, ...(offers.length > 0 && { choices }) })
}

/** Somebody of the table, or anybody. */
export interface Person {
  subject: string
  policy: string
  /** What they try at each moment, and what the service is to make of it; null where that is not said. */
  tries: { deed: Deed; status: number | null }[][]
  /** What was recorded. */
  deeds: Deed[]
}

const ACTS = { a: 'accept', d: 'decline', w: 'withdraw', s: 'shown', c: 'continue' } as const

/** Reads a line of the table. */
export function parseTries(line: string): Person['tries'] {
  return line.split('|').map((column) =>
    [...column.matchAll(/([!=]?)([adwsc])(\d)((?:\.\w+)*)/g)].map(([, mark, act, version, choices]) => ({
      deed: {
        ...{ act: ACTS[act as keyof typeof ACTS], version: Number(version) },
        ...(choices && { choices: choices.slice(1).split('.') }),
      },
      status: mark === '!' ? 0 : mark === '=' ? 200 : 201,
    })),
  )
}

/** The people of the table, and as many who do anything at any time. */
export function invitePeople(): Person[] {
  const table = Object.entries(HISTORIES).flatMap(([policy, lines]) =>
    lines.map((line) => ({ subject: `${policy}: ${line}`, policy, tries: parseTries(line), deeds: [] })),
  )
  const deed = fc.record({
    act: fc.constantFrom('accept', 'accept', 'decline', 'withdraw', 'shown', 'continue'),
    version: fc.integer({ min: 1, max: 4 }),
    choices: fc.subarray(['email', 'sms', 'call'], { minLength: 1 }),
  })
  const column = fc.array(fc.record({ deed, status: fc.constant(null) }), { maxLength: 2 })
  const one = fc.record({
    policy: fc.constantFrom(...IDS),
    tries: fc.array(column, { minLength: MOMENTS.length, maxLength: MOMENTS.length }),
  })
  const drawn = fc.sample(one, { numRuns: RANDOM, seed: 5 })
  const anybody = drawn.map(({ policy, tries }, at) => ({
    ...{ subject: `anybody ${at}`, policy, deeds: [] },
    tries: tries.map((column) =>
      column.map(({ deed, status }) => ({ deed: chooseIn(policy, deed), status })),
    ),
  }))
  return [...table, ...anybody]
}

/** What somebody says who ticks something wherever it is offered, and nothing where that is not asked. */
function chooseIn(policy: string, { choices, ...deed }: Deed): Deed {
  const { offers = [] } = (PLANS[policy] ?? [])[deed.version - 1] ?? {}
  const isAsked = deed.act === 'accept' && offers.length > 0
  return isAsked ? { ...deed, choices } : deed
}
