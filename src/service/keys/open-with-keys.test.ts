import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type PostgresServer, sharePostgres } from '../../store/fixture.ts'
import { createAct } from '../../store/fixture-act.ts'
import { createTools } from '../main.ts'
import { readSettings } from '../settings.ts'
import { adoptKeys } from './adopt-keys.ts'
import { readKeyFile, withNewKey, writeKeyFile } from './key-file.ts'
import { getSigningKeys, type KeyRing } from './key-ring.ts'
import { openWithKeys } from './open-with-keys.ts'

let server: PostgresServer
beforeAll(async () => {
  server = await sharePostgres()
}, 60_000)
afterAll(() => server.stop(), 60_000)

const NOW = new Date('2026-11-22T09:00:00.000Z')
const LATER = new Date('2026-11-29T09:00:00.000Z')

describe.each(['SQLite', 'PostgreSQL'])('a database on %s and the keys of its log', (engine) => {
  let folder: string
  let keys: string
  let other: string
  let url: string | undefined
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kelisim-bound-'))
    keys = join(folder, 'keys.json')
    other = join(folder, 'other.json')
    url = engine === 'SQLite' ? undefined : await server.createDatabase()
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const prepare = (file: string) => ({
    ...createTools(readSettings({ KELISIM_DATA: folder, KELISIM_KEYS: file, DATABASE_URL: url })),
  })
  /** Opens, does something, and closes; gives the names of the keys. */
  const open = async (file: string, record = false): Promise<KeyRing> => {
    const { store, ring } = await openWithKeys(prepare(file))
    if (record) await store.append([createAct()], getSigningKeys(ring))
    await store.close()
    return ring
  }
  const rotate = (file: string, at: Date) => writeKeyFile(file, withNewKey(readKeyFile(file), 'log', at))
  const foreign = { code: 'keys-foreign', advice: expect.stringContaining('npm run service -- keys adopt') }

  test('keys are made for a new database, and go on being its keys', async () => {
    const first = await open(keys, true)
    expect((await open(keys)).describe()).toEqual(first.describe())
  })

  test('a key file that is gone is not made anew, whether the log has records or not', async () => {
    await open(keys)
    renameSync(keys, other)
    await expect(open(keys)).rejects.toMatchObject({
      ...foreign,
      message: expect.stringMatching(
        /^There is no key file at .+keys\.json, and the database is bound to log-/,
      ),
    })
    await open(other, true)
    await expect(open(keys)).rejects.toMatchObject(foreign)
    expect(existsSync(keys)).toBe(false)
    await open(other)
  })

  test('the keys of another installation are refused by name', async () => {
    const { log } = getSigningKeys(await open(keys, true))
    const elsewhere = prepare(other).openRing({ isNew: true })
    expect(elsewhere.describe()).toHaveLength(4)
    await expect(open(other)).rejects.toMatchObject({ ...foreign, message: expect.stringContaining(log) })
  })

  test('the same keys with another secret are refused', async () => {
    await open(keys, true)
    const { mark } = readKeyFile(keys)
    writeKeyFile(other, { ...readKeyFile(keys), mark: mark.split('').reverse().join('').replace(/^./, 'A') })
    await expect(open(other)).rejects.toMatchObject({
      ...foreign,
      message: expect.stringMatching(/not in .+other\.json: mark-[\w-]+\.$/),
    })
  })

  test('a rotated key is known to all by their file, and a copy from before it is refused', async () => {
    await open(keys, true)
    writeKeyFile(other, readKeyFile(keys))
    rotate(keys, LATER)
    const { log } = getSigningKeys(await open(keys))
    await expect(open(other)).rejects.toMatchObject({ ...foreign, message: expect.stringContaining(log) })
    rotate(other, LATER)
    await expect(open(other)).rejects.toMatchObject(foreign)
    writeKeyFile(other, readKeyFile(keys))
    expect(getSigningKeys(await open(other)).log).toBe(log)
  })

  test('a log whose keys are lost goes on with others, and keeps the public halves of the lost', async () => {
    const lost = await open(keys, true)
    rmSync(keys)
    const store = await prepare(keys).openStore()
    const kids = lost.listPublished().map(({ kid }) => kid)
    expect(await adoptKeys(keys, store, LATER)).toEqual({ kept: kids, unknown: [] })
    await store.close()
    const ring = await open(keys)
    for (const { kid, jwk } of lost.listPublished()) {
      expect(ring.listPublished()).toContainEqual(
        expect.objectContaining({ kid, jwk, retiredAt: LATER.toISOString() }),
      )
      expect(ring.find(kid)?.sign).toBeNull()
    }
    expect(kids).not.toContain(ring.getCurrent('log').kid)
  })

  test('an older copy of the keys is adopted as it is, with the key that it lacks', async () => {
    await open(keys, true)
    const copy = readKeyFile(keys)
    rotate(keys, LATER)
    const { log } = getSigningKeys(await open(keys))
    writeKeyFile(keys, copy)
    const store = await prepare(keys).openStore()
    expect(await adoptKeys(keys, store, LATER)).toEqual({ kept: [log], unknown: [] })
    await store.close()
    const ring = await open(keys)
    expect([ring.getCurrent('log').kid, ring.find(log)?.sign]).toEqual([getSigningKeys(ring).log, null])
    expect(readKeyFile(keys).mark).toBe(copy.mark)
  })

  test('nothing is adopted from a file of another installation, nor for a database without keys', async () => {
    const fresh = await prepare(keys).openStore()
    await expect(adoptKeys(keys, fresh, NOW)).rejects.toMatchObject({ code: 'usage' })
    await fresh.close()
    await open(keys, true)
    prepare(other).openRing({ isNew: true })
    const store = await prepare(other).openStore()
    await expect(adoptKeys(other, store, NOW)).rejects.toMatchObject({
      code: 'keys-foreign',
      advice: 'Put it aside and try again: new keys are then made.',
    })
    await store.close()
  })
})
