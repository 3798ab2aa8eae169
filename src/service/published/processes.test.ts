import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LeafSchema } from '../../domain/log/leaf.ts'
import type { Manifest } from '../../domain/publication/manifest.ts'
import { TestService } from '../fixture.ts'
import {
  createActRequest,
  createManifest,
  createPolicy,
  createVersion,
  listFixtureFiles,
  POLICIES,
} from '../fixture-manifest.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { keepSite } from './kept-site.ts'
import { createManifestSource } from './manifest-source.ts'
import { createPublished, type Published } from './published.ts'

const first = createVersion('privacy', 1)
const second = createVersion('privacy', 2)
const others = POLICIES.filter(({ id }) => id !== 'privacy')
const OLDER = createManifest([createPolicy('privacy', [first]), ...others])
const NEWER = createManifest([createPolicy('privacy', [first, second]), ...others])

/** A process with a site and a data folder of its own, beside others on the same database. */
class Process {
  readonly #folder: string
  #published: Published | null = null

  constructor(name: string) {
    this.#folder = join(world.folder, name)
  }

  deploy(manifest: Manifest): void {
    const files = [...listFixtureFiles(manifest), ['policies.json', JSON.stringify(manifest)] as const]
    for (const [path, content] of files) {
      const file = join(this.#folder, 'dist', path)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, content)
    }
  }

  start(): void {
    const { store, ring } = world.service
    const dist = join(this.#folder, 'dist')
    this.#published = createPublished({
      source: createManifestSource(join(dist, 'policies.json')),
      kept: keepSite(join(this.#folder, 'published'), dist),
      store,
      keys: () => getSigningKeys(ring),
      now: () => world.now,
      newId: randomUUID,
      isAskedFor: () => true,
      onProblem: () => {},
      onChange: () => {},
    })
  }

  /** What it has in use of `privacy`, and what it warns of. */
  async look(): Promise<[number[], string[]]> {
    world.moveTo(new Date(world.now.getTime() + 2000).toISOString())
    await this.#published?.look()
    const policy = (await this.#published?.getCatalog())?.get('privacy')
    const codes = this.#published?.listWarnings().map(({ code }) => code) ?? []
    return [policy?.versions.map(({ number }) => number) ?? [], codes]
  }
}

let world: TestService
let one: Process
let other: Process
beforeEach(async () => {
  world = await TestService.open(OLDER)
  one = new Process('one')
  other = new Process('other')
  for (const process of [one, other]) {
    process.deploy(OLDER)
    process.start()
    await process.look()
  }
})
afterEach(() => world.close())

const listLog = async () => {
  const leaves = (await world.service.store.listLeaves(0, 1000)).map((leaf) =>
    LeafSchema.parse(JSON.parse(leaf)),
  )
  return leaves.flatMap((leaf) =>
    'policy' in leaf && leaf.version === 2 && leaf.policy === 'privacy' ? [leaf.act] : [],
  )
}
const [BOTH, OLD] = [[1, 2], [1]]

test('a process that is deployed later is behind, and takes nothing back', async () => {
  one.deploy(NEWER)
  for (let time = 0; time < 3; time++) {
    expect(await one.look()).toEqual([BOTH, []])
    expect(await other.look()).toEqual([OLD, ['version-behind']])
  }
  expect(await listLog()).toEqual(['publish'])
  other.deploy(NEWER)
  expect(await other.look()).toEqual([BOTH, []])
  expect(await listLog()).toEqual(['publish'])
})

test('a process that starts anew without a data folder, from an older site, is behind as well', async () => {
  one.deploy(NEWER)
  await one.look()
  const fresh = new Process('fresh')
  fresh.deploy(OLDER)
  fresh.start()
  expect(await fresh.look()).toEqual([OLD, ['version-behind']])
  expect(await one.look()).toEqual([BOTH, []])
  expect(await listLog()).toEqual(['publish'])
})

test('what one process is rolled back from, the other drops too and does not publish again', async () => {
  for (const process of [one, other]) {
    process.deploy(NEWER)
    await process.look()
  }
  one.deploy(OLDER)
  for (let time = 0; time < 3; time++) {
    expect(await one.look()).toEqual([OLD, []])
    expect(await other.look()).toEqual([OLD, ['version-retracted']])
  }
  other.start()
  expect(await other.look()).toEqual([OLD, ['version-retracted']])
  other.deploy(OLDER)
  expect(await other.look()).toEqual([OLD, []])
  expect(await listLog()).toEqual(['publish', 'retract'])
  one.deploy(NEWER)
  expect(await one.look()).toEqual([BOTH, []])
  expect(await other.look()).toEqual([OLD, ['version-behind']])
  expect(await listLog()).toEqual(['publish', 'retract', 'publish'])
})

test('what was answered through one process stays in use in the other when that is rolled back', async () => {
  for (const process of [one, other]) {
    process.deploy(NEWER)
    await process.look()
  }
  world.publish(NEWER)
  world.moveTo(new Date(world.now.getTime() + 2000).toISOString())
  expect((await world.post(createActRequest({ version: 2 }))).status).toBe(201)
  other.deploy(OLDER)
  expect(await other.look()).toEqual([BOTH, ['version-dropped']])
  other.start()
  expect(await other.look()).toEqual([BOTH, ['version-dropped']])
  expect(await one.look()).toEqual([BOTH, []])
  expect(await listLog()).toEqual(['publish', 'accept'])
})

test('a process that starts anew without a data folder does not publish again what was taken back', async () => {
  one.deploy(NEWER)
  await one.look()
  one.deploy(OLDER)
  await one.look()
  const fresh = new Process('fresh')
  fresh.deploy(NEWER)
  fresh.start()
  expect(await fresh.look()).toEqual([OLD, ['version-retracted']])
  expect(await listLog()).toEqual(['publish', 'retract'])
})
