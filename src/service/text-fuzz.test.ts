import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chooseCount } from '../../scripts/harness/test-run/sample.ts'
import { type PostgresServer, sharePostgres } from '../store/fixture.ts'
import { openPostgresStore } from '../store/postgres/postgres.ts'
import { PRODUCTS, TestService } from './fixture.ts'
import { createActRequest, createManifest } from './fixture-manifest.ts'

/** Rounds of acts that arrive together; the full count by `npm run test:all`. */
const ROUNDS = chooseCount(25, 1000)

let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

const ENGINES = {
  SQLite: () => TestService.open(),
  PostgreSQL: async () => {
    const url = await server.createDatabase()
    return TestService.open(createManifest(), PRODUCTS, () => openPostgresStore(url))
  },
}

const fine = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter(isText),
  fc.constantFrom('Айгүл', 'қағаз хат, 3 наурыз', '👩‍🏫 мұғалім', 'ﷺ', `"'\\ --;`, '\\u0000', '%00'),
)
const odd = fc.oneof(
  fc.constantFrom('\0', 'a\0b', '\ud800', 'a\udc00', '\ud83d ', '\uffff', 'a\ufdd0', '\u0007', 'a\u009f'),
  fc.constantFrom('', ' ', '\t', '\u00a0\u2003', '\u200b', '\u3164', '\u2800'),
  fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !isText(text)),
)
const text = fc.oneof({ weight: 4, arbitrary: fine }, { weight: 1, arbitrary: odd })

/** What text is, said in another way than the service says it. */
function isText(text: string): boolean {
  const points = Array.from(text, (sign) => sign.codePointAt(0) as number)
  const isBad = (point: number) =>
    point < 0x20 ||
    (point >= 0x7f && point <= 0x9f) ||
    (point >= 0xd800 && point <= 0xdfff) ||
    (point >= 0xfdd0 && point <= 0xfdef) ||
    (point & 0xfffe) === 0xfffe
  return (
    !points.some(isBad) &&
    text.replaceAll(/[\p{Z}\p{Cf}\p{Cn}\p{Co}\p{M}\u115f\u1160\u3164\uffa0\u2800]/gu, '') !== ''
  )
}

const one = fc.record({ tail: text, actor: text, note: text, isOwn: fc.boolean() })

describe.each(Object.entries(ENGINES))('text on %s', (_, open) => {
  let world: TestService
  beforeAll(async () => {
    world = await open()
  }, 60_000)
  afterAll(() => world.close())

  test('acts that arrive together never fail one another, and a retry gets the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 2, maxLength: 24 }), async (acts) => {
        const sends = acts.map(({ tail, actor, note, isOwn }) => {
          const subject = `${randomUUID()} ${tail}`
          const expected = isOwn
            ? { sub: isText(subject) }
            : {
                '/subject': isText(subject),
                '/onBehalf/actor': isText(actor),
                '/onBehalf/note': isText(note),
              }
          const bad = Object.entries(expected).flatMap(([name, isGood]) => (isGood ? [] : name))
          const body = { ...createActRequest(), subject, onBehalf: { actor, note } }
          const send = () =>
            isOwn
              ? world.post(createActRequest(), { sub: subject })
              : world.callAsOffice('subjects/acts', body)
          return { send, bad, isOwn }
        })
        const answers = await Promise.all(
          sends.map(async ({ send, bad, isOwn }) => ({ send, bad, isOwn, answer: await send() })),
        )
        for (const { answer, bad, isOwn, send } of answers) {
          const answered = await answer.text()
          if (bad.length === 0) {
            expect(answer.status, answered).toBe(201)
            const again = await send()
            expect([again.status, await again.text()]).toEqual([200, answered])
          } else if (isOwn) {
            expect(answer.status, answered).toBe(401)
            expect(JSON.parse(answered).detail).toContain('"sub"')
          } else {
            expect(answer.status, answered).toBe(400)
            const { errors } = JSON.parse(answered) as { errors: { pointer: string }[] }
            expect(errors.map(({ pointer }) => pointer)).toEqual(bad)
          }
        }
      }),
      { numRuns: ROUNDS },
    )
  }, 600_000)
})
