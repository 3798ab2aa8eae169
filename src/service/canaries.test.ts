import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type PostgresServer, startPostgres } from '../store/fixture.ts'
import { openPostgresStore } from '../store/postgres/postgres.ts'
import { backupSqlite } from '../store/sqlite/backup-sqlite.ts'
import { openSqliteStore } from '../store/sqlite/sqlite.ts'
import { ErasedSchema } from './contract/service-contract.ts'
import { PRODUCTS, TestService } from './fixture.ts'
import { computeTextHash, createActRequest, createManifest, EFFECT } from './fixture-manifest.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await startPostgres(['wal_recycle=off', 'min_wal_size=32MB', 'autovacuum=off'])
}, 60_000)
afterAll(() => server.stop(), 60_000)

const ENGINES = {
  SQLite: async () => {
    const world = await TestService.open()
    return { world, folder: world.folder, forget: async () => {} }
  },
  PostgreSQL: async () => {
    const url = await server.createDatabase()
    const world = await TestService.open(createManifest(), PRODUCTS, () => openPostgresStore(url))
    const forget = async () => {
      await world.service.store.scrub()
      for (let round = 0; round < 3; round++) {
        await server.run(url, 'select pg_switch_wal()')
        await server.run(url, 'checkpoint')
      }
    }
    return { world, folder: server.folder, forget }
  },
}

/** A word that stands nowhere else, of the length of a hash in hex, so that it fits wherever one is expected. */
const plant = () => `cafe${randomBytes(30).toString('hex')}`

/** A word in the form of an id, and as the time-ordered one it is not. */
const plantUuid = () => {
  const hex = plant()
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** How a text can stand in a file: as it is, or in base64 wherever it begins. */
function formsOf(text: string): string[] {
  const encoded = [0, 1, 2].map((shift) =>
    Buffer.from('\0'.repeat(shift) + text)
      .toString('base64url')
      .slice(shift === 0 ? 0 : 4, -3),
  )
  return [text, ...encoded]
}

/** Those of the words that stand in any file below a folder, or in any of the texts. */
function findPlanted(
  planted: Record<string, string>,
  folder: string,
  texts: readonly string[] = [],
): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'latin1'))
  const all = [...files, ...texts]
  return Object.entries(planted).flatMap(([field, word]) =>
    formsOf(word).some((form) => all.some((content) => content.includes(form))) ? field : [],
  )
}

test('a backup holds whom it held until it is deleted, and one from after the erasure nobody', async () => {
  const world = await TestService.open()
  const kept = mkdtempSync(join(tmpdir(), 'kelisim-kept-'))
  const back = (day: string) => {
    mkdirSync(join(kept, day))
    backupSqlite(join(world.folder, 'acceptances.sqlite'), join(kept, day, 'acceptances.sqlite'))
  }
  const planted = { subject: plant(), jti: plant(), actor: plant() }
  const { subject, jti, actor } = planted
  const act = { sub: actor, role: 'guardian' }
  expect((await world.post(createActRequest(), { sub: subject, jti, act })).status).toBe(201)
  back('monday')
  expect((await world.callAsOffice('subjects/erase', { subject })).status).toBe(200)
  back('tuesday')
  expect(findPlanted(planted, join(kept, 'monday'))).toEqual(Object.keys(planted))
  expect(findPlanted(planted, join(kept, 'tuesday'))).toEqual([])
  expect(findPlanted(planted, world.folder)).toEqual([])
  await world.close()

  // Restored from before it, the erasure is repeated, as the guide says.
  const restored = join(kept, 'monday', 'acceptances.sqlite')
  const again = await TestService.open(createManifest(), PRODUCTS, () => openSqliteStore(restored))
  const answer = await again.callAsOffice('subjects/erase', { subject })
  expect(ErasedSchema.parse(await answer.json()).records).toBe(1)
  await again.close()
  expect(findPlanted(planted, kept)).toEqual([])
  rmSync(kept, { recursive: true })
})

test.each(Object.entries(ENGINES))(
  'on %s nothing that a client can write anywhere outlives the erasure of the person',
  async (_, open) => {
    const { world, folder, forget } = await open()
    const planted: Record<string, string> = {}
    const word = (field: string, make = plant) => {
      planted[field] = make()
      return planted[field]
    }
    const earlier = word('earlier id')
    const subject = word('subject')
    const claims = { sub: subject, jti: word('jti'), nonce: word('claim of the product') }
    const screen = {
      layout: 'dialog',
      locale: 'kk',
      translated: true,
      widget: word('hash of the widget', () => createHash('sha256').update(plant()).digest('hex')),
    }

    // Under an id from before, which the person has no longer.
    const first = await world.post(createActRequest({ policy: 'mailings' }), { ...claims, sub: earlier })
    const { id: after } = (await first.json()) as { id: string }
    await world.callAsOffice('subjects/rename', { formerly: earlier, subject: word('id in between') })
    await world.callAsOffice('subjects/rename', { formerly: planted['id in between'], subject })

    // What is recorded.
    const recorded = [
      await world.post(
        { ...createActRequest(), presentation: screen },
        { ...claims, act: { sub: word('actor of the token'), role: 'guardian' } },
      ),
      await world.callAsOffice(
        'subjects/acts',
        {
          ...createActRequest({ policy: 'mailings', shown: [], act: 'decline', after }),
          subject,
          onBehalf: { actor: word('actor'), note: `letter ${word('note')}` },
        },
        { jti: word('jti of the office') },
      ),
    ]
    expect(recorded.map(({ status }) => status)).toEqual([201, 201])

    // What is refused, whole or for one of its members.
    const bodies: object[] = [
      { ...createActRequest({ policy: 'terms' }), digest: word('digest') },
      { ...createActRequest({ policy: 'terms' }), shown: [computeTextHash('terms', 1), word('shown')] },
      { ...createActRequest({ policy: 'terms' }), after: word('after', plantUuid) },
      { ...createActRequest({ policy: 'terms' }), locale: word('locale') },
      { ...createActRequest({ policy: 'terms' }), policy: word('policy') },
      { ...createActRequest({ policy: 'terms' }), [word('name of a member')]: 1 },
      { ...createActRequest({ policy: 'terms' }), presentation: { ...screen, labels: [word('labels')] } },
      { ...createActRequest({ policy: 'terms' }), presentation: { ...screen, layout: word('layout') } },
    ]
    for (const body of bodies) {
      const answer = await world.post(body, claims)
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    }
    await world.get(`acts/${word('path')}/receipt`, claims)
    await world.get(`requirements?policies=${word('query')}`, claims)
    await world.callAsOffice('subjects/hold', { subject, until: EFFECT })
    await world.callAsOffice('subjects/hold', { subject, until: null })

    const before = findPlanted(planted, folder)
    expect(before).toEqual(
      expect.arrayContaining([
        'earlier id',
        'id in between',
        'subject',
        'jti',
        'claim of the product',
        'actor',
        'note',
        'actor of the token',
      ]),
    )
    const answer = await world.callAsOffice('subjects/erase', { subject })
    expect(ErasedSchema.parse(await answer.json()).records).toBe(5)
    await forget()
    const said = [...world.logged, await world.service.metrics.render()]
    expect(findPlanted(planted, folder, said)).toEqual([])
    await world.close()
  },
  120_000,
)
