import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { IS_FULL } from '../../scripts/harness/test-run/sample.ts'
import { computeCommitment, createOpening } from '../domain/log/opening.ts'
import { createAct } from '../store/store-suite.ts'
import { LeavesSchema } from './contract/log-contract.ts'
import { ErasedSchema } from './contract/service-contract.ts'
import { TestService } from './fixture.ts'
import { createActRequest } from './fixture-manifest.ts'
import { getSigningKeys } from './keys/key-ring.ts'

const [PEOPLE, ERASED] = IS_FULL ? [5000, 500] : [400, 40]

let world: TestService
beforeEach(async () => {
  world = await TestService.open()
})
afterEach(() => world.close())

const database = () => join(world.folder, 'acceptances.sqlite')
const canary = () => `canary-${randomBytes(12).toString('hex')}`

/** How a text can stand in base64 wherever it begins, without the letters that its neighbours change. */
function base64Forms(text: string): string[] {
  return [0, 1, 2].map((shift) => {
    const encoded = Buffer.from('\0'.repeat(shift) + text).toString('base64url')
    return encoded.slice(shift === 0 ? 0 : 4, -3)
  })
}

/** How many people are named in any of the texts, plainly or in base64. */
function named(people: readonly string[], texts: readonly string[]): number {
  return people.filter((person) =>
    [person, ...base64Forms(person)].some((form) => texts.some((text) => text.includes(form))),
  ).length
}

const files = () =>
  ['', '-wal', '-shm', '.lock']
    .map((suffix) => database() + suffix)
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'latin1'))

async function recordPeople(people: readonly string[]): Promise<void> {
  for (let start = 0; start < people.length; start += 200) {
    const acts = people.slice(start, start + 200).map((subject) =>
      createAct({
        subject,
        mark: world.service.ring.mark({ realm: 'olympiad', subject }),
        token: tokenOf(subject),
      }),
    )
    await world.service.store.append(acts, getSigningKeys(world.service.ring))
  }
}
const tokenOf = (subject: string) =>
  `head.${Buffer.from(JSON.stringify({ sub: subject })).toString('base64url')}.sign`

test(`of ${ERASED} erased among ${PEOPLE} no file, log, metric or export says anything, and the others are as they were`, async () => {
  const people = Array.from({ length: PEOPLE }, canary)
  const gone = people.slice(0, ERASED)
  await recordPeople(people)
  for (const subject of gone.slice(0, 10))
    await world.post(createActRequest({ policy: 'terms' }), { sub: subject })
  expect(named(gone, files())).toBe(ERASED)

  for (const [index, subject] of gone.entries()) {
    const answer = ErasedSchema.parse(await (await world.callAsOffice('subjects/erase', { subject })).json())
    expect(answer.records).toBe(index < 10 ? 2 : 1)
  }
  const exports = await Promise.all(
    ['report/acts', 'report/acts?format=csv', 'report/adoption', 'report/standing'].map(async (path) =>
      (await world.callAsOffice(path)).text(),
    ),
  )
  const leaves = await (await world.app.request('/auth/api/v1/log/leaves?start=0')).text()
  const texts = [
    ...files(),
    ...exports,
    leaves,
    world.logged.join('\n'),
    await world.service.metrics.render(),
  ]
  expect(named(gone, texts)).toBe(0)

  const kept = people.slice(ERASED)
  expect(named(kept, exports.slice(0, 1))).toBe(PEOPLE - ERASED)
  for (const subject of kept.slice(0, 50)) {
    const [act] = await world.service.store.listActs({ realm: 'olympiad', subject })
    if (act === undefined) throw new Error(`${subject} is gone`)
    const evidence = await world.service.store.findEvidence(act.index)
    expect(JSON.parse(evidence?.leaf ?? '{}').commitment).toBe(computeCommitment(createOpening(2, act)))
  }
}, 300_000)

test('the search itself finds what a database that only unlinks rows leaves behind', async () => {
  const people = Array.from({ length: 200 }, canary)
  await recordPeople(people)
  await world.close()
  world = await TestService.open()
  await recordPeople(people)
  const raw = new DatabaseSync(database())
  raw.exec('pragma secure_delete = off; delete from openings; pragma wal_checkpoint(truncate)')
  raw.close()
  expect(named(people, files())).toBeGreaterThan(50)
})

test('two acts of one person have nothing in common in the public log but what everybody’s have', async () => {
  for (const sub of ['person-1', 'person-2']) {
    await world.post(createActRequest(), { sub })
    await world.post(createActRequest({ policy: 'terms' }), { sub })
  }
  const { leaves } = LeavesSchema.parse(
    await (await world.app.request('/auth/api/v1/log/leaves?start=0')).json(),
  )
  const acts = leaves.map((leaf) => JSON.parse(leaf)).filter(({ act }) => act === 'accept')
  expect(acts).toHaveLength(4)
  const telling = acts.map(({ id, commitment }) => [id, commitment])
  expect(new Set(telling.flat()).size).toBe(8)
  // What is left of a leaf is the same for both people, so it tells neither from the other.
  const common = acts.map(({ id, commitment, ...facts }) => JSON.stringify(facts))
  expect([common[0], common[1]]).toEqual([common[2], common[3]])
})
