import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { StandingSchema } from '../../domain/acceptance/standing-report.ts'
import { computeDigest } from '../../domain/encoding/digest.ts'
import { mapLocales } from '../../domain/locale.ts'
import { LeafSchema } from '../../domain/log/leaf.ts'
import { type Manifest, serializeSealedFacts } from '../../domain/publication/manifest.ts'
import { formatWidgetPath } from '../../domain/publication/widget-path.ts'
import { ReceiptSchema, RequirementsSchema } from '../contract/subject-contract.ts'
import { BEGINNING, TestService } from '../fixture.ts'
import {
  computeTextHash,
  createActRequest,
  createManifest,
  createPolicy,
  createTerms,
  createVersion,
  POLICIES,
} from '../fixture-manifest.ts'
import { getSigningKeys } from '../keys/key-ring.ts'
import { selectCounting } from './catalog.ts'

let world: TestService
let seconds: number
beforeEach(async () => {
  world = await TestService.open()
  seconds = 0
})
afterEach(() => world.close())

const others = POLICIES.filter(({ id }) => id !== 'privacy')
const withPrivacy = (...versions: ReturnType<typeof createVersion>[]): Manifest =>
  createManifest([createPolicy('privacy', versions), ...others])
const [first, second] = POLICIES[0]?.versions ?? []
if (first === undefined || second === undefined) throw new Error('the fixture has changed')
const third = createVersion('privacy', 3)

/** Lets the time pass after which the service looks again. */
const wait = () => world.moveTo(new Date(Date.parse(BEGINNING) + 2000 * ++seconds).toISOString())
const deploy = (manifest: Manifest) => {
  world.publish(manifest)
  wait()
}
const ready = async () => {
  const answer = await world.app.request('/readyz')
  return { http: answer.status, ...(await answer.json()) }
}
const READY = { http: 200, status: 'ready' }
const codes = async () => {
  const { http, warnings = [] } = await ready()
  return [http, ...warnings.map(({ code }: { code: string }) => code)]
}
const privacy = async (sub = 'person-1') => {
  const answer = await world.get('requirements?policies=privacy', { sub })
  expect(answer.status).toBe(200)
  return RequirementsSchema.parse(await answer.json()).requirements[0]
}
const accept = async (version: number, sub: string, after: string | null = null) => {
  const answer = await world.post(createActRequest({ version, after }), { sub })
  expect([answer.status, await answer.clone().text()]).toEqual([201, expect.any(String)])
  return ReceiptSchema.parse(await answer.json())
}
const retract = async (version: ReturnType<typeof createVersion>, policy = 'privacy') => {
  const { store, ring } = world.service
  const sight = { policy, version: version.number, facts: serializeSealedFacts(version) }
  const retraction = { ...sight, id: crypto.randomUUID(), evenIfAnswered: true }
  const outcome = await store.retractVersion(retraction, world.now.toISOString(), getSigningKeys(ring))
  expect(outcome.kind).toBe('retracted')
}
const listLog = async () => {
  const leaves = (await world.service.store.listLeaves(0, 1000)).map((leaf) =>
    LeafSchema.parse(JSON.parse(leaf)),
  )
  return leaves.flatMap((leaf) => ('policy' in leaf ? [`${leaf.act} ${leaf.policy}@${leaf.version}`] : []))
}
const listNew = async (from: number) => (await listLog()).slice(from)

const ALTERED = { ...second, acceptBy: '2027-01-31T19:00:00.000Z' }
/** What a site can do to `privacy@2`. */
const LOSSES: Record<string, { manifest: Manifest; warning: string; logged: string[] }> = {
  'changes the words of a version': {
    manifest: withPrivacy(first, {
      ...second,
      digests: { ...second.digests, version: 'f'.repeat(64) },
    }),
    warning: 'version-altered',
    logged: ['retract privacy@2', 'publish privacy@2'],
  },
  'moves a date': {
    manifest: withPrivacy(first, ALTERED),
    warning: 'version-altered',
    logged: ['retract privacy@2', 'publish privacy@2'],
  },
  'asks something else': {
    manifest: withPrivacy(first, { ...second, asks: 'notice' }),
    warning: 'version-altered',
    logged: ['retract privacy@2', 'publish privacy@2'],
  },
  'drops a version': {
    manifest: withPrivacy(first),
    warning: 'version-dropped',
    logged: ['retract privacy@2'],
  },
  'renumbers a version': {
    manifest: withPrivacy(first, { ...second, number: 3 }),
    warning: 'version-dropped',
    logged: ['retract privacy@2', 'publish privacy@3'],
  },
}

describe.each(Object.entries(LOSSES))('a site that %s', (_, { manifest, warning, logged }) => {
  test('is taken over while nobody has answered it, and the log says so', async () => {
    const before = (await listLog()).length
    deploy(manifest)
    expect(await ready()).toEqual(READY)
    expect(await listNew(before)).toEqual(logged)
    expect(world.changes.slice(-logged.length)).toEqual(logged)
    expect(await privacy()).toMatchObject({ version: { number: 1 } })

    deploy(createManifest())
    expect(await ready()).toEqual(READY)
    expect(await privacy()).toMatchObject({ announced: [{ version: 2, acceptBy: second.acceptBy }] })
  })

  test('is not used for the policy once somebody has; everybody is served, also after a restart', async () => {
    await accept(2, 'person-2')
    const before = (await listLog()).length
    deploy(manifest)
    for (const again of [false, true]) {
      if (again) await world.restart()
      expect(await codes()).toEqual([200, warning])
      expect(await privacy()).toMatchObject({
        version: { number: 1 },
        announced: [{ version: 2, acceptBy: second.acceptBy }],
      })
      const sub = `person-${again}`
      await accept(2, sub, (await accept(1, sub)).id)
    }
    const { warnings } = await ready()
    expect(warnings[0].detail).toMatch(/privacy@2.*\d (person|people).*npm run service -- retract privacy@2$/)
    expect(world.problems).toEqual([
      expect.stringContaining('privacy@2'),
      expect.stringContaining('privacy@2'),
    ])
    expect(
      (await listNew(before)).filter((act) => act.startsWith('publish') || act.startsWith('retract')),
    ).toEqual([])

    deploy(createManifest())
    expect(await ready()).toEqual(READY)
  })

  test('is taken over once the version was retracted, and its acts count no more', async () => {
    const { id } = await accept(1, 'person-2')
    await accept(2, 'person-2', id)
    deploy(manifest)
    await codes()
    await retract(second)
    wait()
    expect(await ready()).toEqual(READY)
    expect((await listNew(0)).slice(-logged.length)).toEqual(logged)
    expect(await privacy('person-2')).toMatchObject({ accepted: 1, state: 'covered' })
    const { people } = (await world.service.store.countStanding('olympiad'))[0] ?? {}
    expect(people).toBe(1)
  })
})

test.each<[string, Partial<typeof second>]>([
  ['another address to write to', { terms: { ...second.terms, contact: 'evil@example.com' } }],
  ['an end of the policy', { ends: true }],
])('%s under the same digests is another version', async (_, facts) => {
  const manifest = withPrivacy(first, { ...second, ...facts })
  deploy(manifest)
  expect(await ready()).toEqual(READY)
  expect((await listNew(0)).slice(-2)).toEqual(['retract privacy@2', 'publish privacy@2'])
  await accept(2, 'person-2')
  deploy(createManifest())
  expect(await codes()).toEqual([200, 'version-altered'])
  await world.restart()
  expect(await codes()).toEqual([200, 'version-altered'])
  expect(world.problems).toContainEqual(expect.stringContaining('privacy@2'))
})

test('a no that was said early to a version which never took effect says nothing of another with its number', async () => {
  const facts = { terms: createTerms('mailings', { kind: 'consent', required: false }) }
  const given = createVersion('mailings', 1, facts)
  const soon = new Date(world.now.getTime() + 86_400_000).toISOString()
  const early = createVersion('mailings', 2, { ...facts, effectiveAt: soon, acceptBy: soon })
  const rest = POLICIES.filter(({ id }) => id !== 'mailings')
  const accepted = await world.post(createActRequest({ policy: 'mailings' }))
  const { id } = ReceiptSchema.parse(await accepted.json())
  deploy(createManifest([...rest, createPolicy('mailings', [given, early])]))
  await codes()
  const refused = createActRequest({ policy: 'mailings', version: 2, act: 'decline', after: id })
  expect((await world.post(refused)).status).toBe(201)
  await retract(early, 'mailings')
  const later = { ...early, digests: { ...early.digests, version: 'd'.repeat(64) } }
  deploy(createManifest([...rest, createPolicy('mailings', [given, later])]))
  await codes()
  world.now = new Date(world.now.getTime() + 2 * 86_400_000)
  const answer = await world.get('requirements?policies=mailings')
  expect(RequirementsSchema.parse(await answer.json()).requirements).toMatchObject([
    { state: 'optional', given: true },
  ])
})

test.each(['withdraw', 'decline'] as const)(
  'a consent that was ended by "%s" stays ended when the version is taken back',
  async (act) => {
    const facts = { terms: createTerms('mailings', { kind: 'consent', required: false }) }
    const [given, later] = [createVersion('mailings', 1, facts), createVersion('mailings', 2, facts)]
    const rest = POLICIES.filter(({ id }) => id !== 'mailings')
    const accepted = await world.post(createActRequest({ policy: 'mailings' }))
    const { id } = ReceiptSchema.parse(await accepted.json())
    deploy(createManifest([...rest, createPolicy('mailings', [given, later])]))
    await codes()
    const refused = createActRequest({ policy: 'mailings', version: 2, act, after: id })
    expect((await world.post(refused)).status).toBe(201)
    const where = async () => {
      const answer = await world.get('requirements?policies=mailings')
      return RequirementsSchema.parse(await answer.json()).requirements[0]
    }
    const ended = await where()
    await retract(later, 'mailings')
    deploy(createManifest([...rest, createPolicy('mailings', [given])]))
    await codes()
    const acts = await world.service.store.listActs({ realm: 'olympiad', subject: 'person-1' }, 'mailings')
    const policy = (await world.service.published.getCatalog())?.get('mailings')
    if (policy === undefined) throw new Error('no mailings')
    expect(selectCounting(policy, acts).at(-1)).toMatchObject({ act })
    const gone = await where()
    expect([ended, gone].map((one) => [one?.state, one?.given])).toEqual([
      ['settled', false],
      ['settled', false],
    ])
    // Who changes their mind gives it anew.
    await world.post(createActRequest({ policy: 'mailings', after: gone?.after ?? null }))
    expect(await where()).toMatchObject({ state: 'settled', given: true })
    // The number comes back for another version: what was said of the former ones stands against no later yes, for nobody.
    const other = createVersion('mailings', 2, { ...facts, effectiveAt: '2026-11-02T00:00:00+05:00' })
    deploy(createManifest([...rest, createPolicy('mailings', [given, other])]))
    await codes()
    expect(await where()).toMatchObject({ state: 'optional', given: true })
    const standing = StandingSchema.parse(await (await world.callAsOffice('report/standing')).json())
    expect(standing.policies.find(({ policy }) => policy === 'mailings')?.states).toEqual({ optional: 1 })
  },
)

test('an early no to a version that was taken back before its effect has ended nothing', async () => {
  const facts = { terms: createTerms('mailings', { kind: 'consent', required: false }) }
  const given = createVersion('mailings', 1, facts)
  const later = createVersion('mailings', 2, { ...facts, effectiveAt: '2026-12-20T00:00:00+05:00' })
  const rest = POLICIES.filter(({ id }) => id !== 'mailings')
  const accepted = await world.post(createActRequest({ policy: 'mailings' }))
  const { id } = ReceiptSchema.parse(await accepted.json())
  deploy(createManifest([...rest, createPolicy('mailings', [given, later])]))
  const refused = createActRequest({ policy: 'mailings', version: 2, act: 'decline', after: id })
  expect((await world.post(refused)).status).toBe(201)
  await retract(later, 'mailings')
  deploy(createManifest([...rest, createPolicy('mailings', [given])]))
  world.moveTo('2026-12-25T00:00:00Z')
  const answer = await world.get('requirements?policies=mailings')
  expect(RequirementsSchema.parse(await answer.json()).requirements[0]).toMatchObject({ given: true })
})

test('a version that comes back as it was is known again, with what was answered about it', async () => {
  const { id } = await accept(1, 'person-1')
  await accept(2, 'person-1', id)
  deploy(withPrivacy(first))
  await codes()
  await retract(second)
  wait()
  expect(await privacy()).toMatchObject({ accepted: 1, announced: [] })
  deploy(createManifest())
  // It is announced again, and was accepted early.
  expect(await privacy()).toMatchObject({ accepted: 1, announced: [] })
  expect((await accept(2, 'person-2')).act).toBe('accept')
  expect(await privacy('person-2')).toMatchObject({ accepted: 0, announced: [] })
  expect(await ready()).toEqual(READY)
})

test('a version that was retracted while the site has it is asked of nobody, and stays so until it was away', async () => {
  await retract(second)
  for (const again of [false, true]) {
    if (again) await world.restart()
    wait()
    expect(await codes()).toEqual([200, 'version-retracted'])
    expect(await privacy()).toMatchObject({ version: { number: 1 }, announced: [] })
    expect((await world.post(createActRequest({ version: 2 }))).status).toBe(404)
  }
  deploy(withPrivacy(first))
  expect(await ready()).toEqual(READY)
  deploy(createManifest())
  expect(await privacy()).toMatchObject({ announced: [{ version: 2 }] })
})

test('an act about a version that another process has just taken back is refused, and changes nothing', async () => {
  await privacy()
  await retract(second)
  const answer = await world.post(createActRequest({ version: 2 }))
  expect([answer.status, (await answer.json()).type]).toEqual([409, 'urn:kelisim:problem:version-retracted'])
})

test('what was answered about a version gets its receipt again after it was taken back', async () => {
  const { id } = await accept(2, 'person-1')
  await retract(second)
  wait()
  const again = await world.post(createActRequest({ version: 2 }))
  expect([again.status, (await again.json()).id]).toEqual([200, id])
})

test('under a number that stands for other words now, an act about the former is not taken for a new one', async () => {
  const bound = { effectiveAt: first.effectiveAt, asks: 'notice' } as const
  const notice = createVersion('privacy', 2, bound)
  const other = { ...notice, digests: { ...notice.digests, version: 'e'.repeat(64) } }
  await accept(1, 'person-1')
  const { after } = (await privacy()) ?? {}
  deploy(withPrivacy(first, notice))
  expect(await privacy()).toMatchObject({ state: 'notice', version: { number: 2 } })
  const shown = createActRequest({ act: 'shown', version: 2, after: after ?? null })
  expect((await world.post(shown)).status).toBe(201)
  deploy(withPrivacy(first, other))
  await codes()
  await retract(notice)
  wait()
  expect(await privacy()).toMatchObject({ state: 'notice', version: { number: 2 } })
  const again = await world.post(shown)
  expect([again.status, (await again.json()).type]).toEqual([409, 'urn:kelisim:problem:version-retracted'])
  await accept(2, 'person-1', after)
  expect(await privacy()).toMatchObject({ state: 'covered' })
})

test('a policy that a product asks for stays in use, though nobody has answered it', async () => {
  deploy(createManifest(others))
  expect(await codes()).toEqual([200, 'policy-dropped'])
  expect(await privacy()).toMatchObject({ version: { number: 1 } })
  await world.restart()
  await accept(1, 'person-1')
})

test('a policy that nobody asks for and nobody has answered goes with its site', async () => {
  deploy(createManifest(POLICIES.filter(({ id }) => id !== 'internal')))
  expect(await ready()).toEqual(READY)
  expect((await listLog()).at(-1)).toBe('retract internal@1')
})

test('a mistake in one policy stands in the way of no other', async () => {
  await accept(1, 'person-1')
  const terms = createPolicy('terms', [
    createVersion('terms', 1),
    createVersion('terms', 2),
    createVersion('terms', 3),
  ])
  deploy(
    createManifest([createPolicy('privacy', [second]), ...others.filter(({ id }) => id !== 'terms'), terms]),
  )
  expect(await codes()).toEqual([200, 'version-dropped'])
  const answer = RequirementsSchema.parse(await (await world.get('requirements?policies=terms')).json())
  expect(answer.requirements[0]).toMatchObject({ version: { number: 3 } })
})

const UNUSABLE: Record<string, () => void> = {
  'is missing': () => rmSync(join(world.dist, 'policies.json')),
  'is half-written': () => world.write('policies.json', JSON.stringify(createManifest()).slice(0, 1000)),
  'is empty': () => world.write('policies.json', ''),
  'is of another form': () =>
    world.write('policies.json', JSON.stringify({ ...createManifest(), schema: 'other/1' })),
  'names a policy twice': () => world.publish(createManifest([...POLICIES, ...POLICIES.slice(0, 1)])),
  'names a version twice': () => world.publish(withPrivacy(first, second, second)),
  'names a file that is missing': () => {
    world.publish(withPrivacy(first, second, third))
    rmSync(join(world.dist, 'privacy/3/ru.json'))
  },
  'names a file that is another one': () => {
    world.publish(withPrivacy(first, second, third))
    world.write('privacy/changes/2-3/en.json', 'changes privacy 2-3 e')
  },
  'has no folder at all': () => rmSync(world.dist, { recursive: true }),
}

test.each(Object.entries(UNUSABLE))(
  'while a manifest %s, what was last good is used, also after a restart',
  async (_, spoil) => {
    const before = (await listLog()).length
    spoil()
    wait()
    for (const again of [false, true]) {
      if (again) await world.restart()
      expect(await codes()).toEqual([200, 'site-unusable'])
      expect(await privacy()).toMatchObject({ version: { number: 1 }, announced: [{ version: 2 }] })
      await accept(1, `person-${again}`)
      const manifest = await world.app.request('/auth/policies.json')
      expect([manifest.status, await manifest.json()]).toEqual([200, createManifest()])
    }
    expect(await listNew(before)).toEqual(['accept privacy@1', 'accept privacy@1'])
    deploy(createManifest())
    expect(await ready()).toEqual(READY)
  },
)

test('what the manifest in use names is served and bundled after the site has lost it', async () => {
  await accept(2, 'person-1')
  rmSync(world.dist, { recursive: true })
  deploy(withPrivacy(first))
  for (const path of [
    'privacy/2/kk.json',
    'privacy/2/kk.md',
    'privacy/2/version.yaml',
    'privacy/changes/1-2/ru.json',
  ])
    rmSync(join(world.dist, path), { force: true })
  await codes()
  const fragment = await world.app.request('/auth/privacy/2/kk.json')
  expect([fragment.status, await fragment.text()]).toEqual([200, 'fragment privacy@2 kk'])
  expect(fragment.headers.get('content-type')).toBe('application/json; charset=utf-8')
  const bundle = Buffer.from(await (await world.get('bundle')).arrayBuffer()).toString('latin1')
  expect(bundle).toContain('texts/privacy/2/kk.md')
  expect(bundle).toContain('texts/privacy/2/version.yaml')
  expect(bundle).toContain(`shown/${computeTextHash('privacy', 2)}.json`)
})

test('files of the widget stay for ever, for pages that pinned one or were open when another came', async () => {
  const files = [undefined, 'kk'].map((locale) => {
    const code = `widget ${locale}`
    return { code, path: formatWidgetPath(computeDigest(code), locale), sha256: computeDigest(code) }
  })
  for (const { path, code } of files) world.write(path, code)
  const manifest = createManifest()
  const named = files.map(({ path, sha256 }) => ({ path, sha256 }))
  deploy({ ...manifest, widget: { ...manifest.widget, files: named } })
  expect(await ready()).toEqual(READY)

  rmSync(world.dist, { recursive: true })
  deploy(manifest)
  expect(await ready()).toEqual(READY)
  for (const { path, code } of files) {
    const answer = await world.app.request(`/auth/${path}`)
    expect([answer.status, await answer.text()]).toEqual([200, code])
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  }
  const other = formatWidgetPath(computeDigest('another'), 'kk')
  expect((await world.app.request(`/auth/${other}`)).status).toBe(404)
})

test('a deployment rolled back and forward again and again loses nothing', async () => {
  const [older, newer] = [createManifest(), withPrivacy(first, second, third)]
  for (let time = 0; time < 10; time++) {
    for (const manifest of [newer, older]) {
      deploy(manifest)
      expect(await ready()).toEqual(READY)
    }
  }
  const swaps = (await listLog()).filter((act) => act.endsWith('privacy@3'))
  expect(swaps).toEqual(Array.from({ length: 10 }, () => ['publish privacy@3', 'retract privacy@3']).flat())

  deploy(newer)
  await accept(3, 'person-1')
  for (let time = 0; time < 10; time++) {
    for (const manifest of [older, newer]) {
      deploy(manifest)
      expect(await codes()).toEqual(manifest === newer ? [200] : [200, 'version-dropped'])
      expect(await privacy()).toMatchObject({ version: { number: 3 }, state: 'covered' })
    }
  }
  expect((await listLog()).filter((act) => act.endsWith('privacy@3')).slice(20)).toEqual([
    'publish privacy@3',
    'accept privacy@3',
  ])
})

test('new fragments, titles and plain words of a version are taken over', async () => {
  const reworded = { ...first, meaning: [mapLocales(() => 'new')] }
  deploy(withPrivacy(reworded, second))
  expect((await privacy())?.version?.summary.en).toEqual(['new'])
  expect(await ready()).toEqual(READY)
})

test('a new version binds from the moment it was first seen, however old its date', async () => {
  deploy(withPrivacy(first, second, third))
  expect(await privacy()).toMatchObject({ version: { number: 3 } })
  await world.restart()
  world.moveTo(BEGINNING)
  // Before that moment nobody was bound by it.
  expect(await privacy()).toMatchObject({ version: { number: 1 } })
})

test('the old acceptance holds at least until a version that came late binds', async () => {
  await world.post(createActRequest())
  world.publish(withPrivacy(first, second, third))
  world.moveTo('2026-11-22T09:01:00.000Z')
  await ready()
  world.moveTo('2026-11-22T09:00:30.000Z')
  expect(await privacy()).toMatchObject({
    announced: expect.arrayContaining([
      expect.objectContaining({ version: 3, acceptBy: '2026-11-22T09:01:00.000Z' }),
    ]),
  })
})

test('a site that lacks a file is used where there is no other, and the file is named', async () => {
  const empty = await TestService.open(null)
  empty.write('policies.json', JSON.stringify(createManifest()))
  empty.moveTo('2026-11-22T09:00:02.000Z')
  const answer = await empty.app.request('/readyz')
  expect([answer.status, (await answer.json()).warnings]).toEqual([
    200,
    [{ code: 'site-incomplete', detail: expect.stringContaining('privacy/1/kk.json') }],
  ])
  expect((await empty.post(createActRequest())).status).toBe(201)
  await empty.close()
})

test('a service without a manifest says so, and recovers when there is one', async () => {
  const empty = await TestService.open(null)
  const asked = () => empty.app.request('/readyz')
  expect(await (await asked()).json()).toMatchObject({ reasons: [expect.stringContaining('cannot be read')] })
  expect((await empty.post(createActRequest())).status).toBe(503)
  empty.publish(createManifest())
  empty.moveTo('2026-11-22T09:00:02.000Z')
  expect((await asked()).status).toBe(200)
  await empty.close()
})

describe('a site that is begun with, where no earlier one is kept,', () => {
  const beginWith = async (manifest: Manifest) => {
    rmSync(join(world.folder, 'published'), { recursive: true })
    world.publish(manifest)
    wait()
    await world.restart()
  }
  beforeEach(async () => {
    deploy(withPrivacy(first, second, third))
    await ready()
  })

  test.each([
    ['lacks what people answered', withPrivacy(first, second)],
    [
      'has other words under its number',
      withPrivacy(first, second, createVersion('privacy', 3, { asks: 'notice' })),
    ],
  ])('is not used while it %s, and is read all the same', async (_, manifest) => {
    await accept(3, 'person-1')
    await beginWith(manifest)
    expect(await ready()).toMatchObject({
      http: 503,
      reasons: [
        expect.stringMatching(/^The site has no privacy@3 as people have answered it .+ retract privacy@3$/),
      ],
    })
    expect((await world.get('requirements?policies=privacy')).status).toBe(503)
    expect((await world.app.request('/auth/privacy/1/kk.json')).status).toBe(200)
    deploy(withPrivacy(first, second, third))
    expect(await ready()).toEqual(READY)
    expect(await privacy()).toMatchObject({ accepted: 3 })
  })

  test('is used where the version was taken back, or nobody had answered it', async () => {
    await beginWith(withPrivacy(first, second))
    expect(await codes()).toEqual([200, 'version-behind'])
    deploy(withPrivacy(first, second, third))
    await accept(3, 'person-1')
    await retract(third)
    await beginWith(withPrivacy(first, second))
    expect(await ready()).toEqual(READY)
  })
})
