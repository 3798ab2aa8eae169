import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { mapLocales } from '../../domain/locale.ts'
import { RequirementsSchema } from '../../service/contract/subject-contract.ts'
import { TestService } from '../../service/fixture.ts'
import {
  createActRequest,
  createManifest,
  createPolicy,
  createTerms,
  createVersion,
} from '../../service/fixture-manifest.ts'
import { RECORDED_AT } from './settable-clock.ts'

const FILE = join(import.meta.dirname, 'recorded.json')
const ID = '0190c0de-0000-7000-8000-000000000000'
const IN_FORCE = '2026-12-01T00:00:00+05:00'
const LATER = '2027-01-01T00:00:00+05:00'

const terms = createTerms('privacy', {
  title: {
    ...mapLocales(() => 'Privacy policy'),
    kk: 'Құпиялылық саясаты',
    ru: 'Политика конфиденциальности',
  },
  wayOut: mapLocales(() => '…'),
})
const first = createVersion('privacy', 1, { terms })
const privacy = (...versions: (typeof first)[]) =>
  createManifest([createPolicy('privacy', [first, ...versions.map((version) => ({ ...version, terms }))])])

/** How a person comes to stand where they do, told to the real service. */
const STORIES = {
  blocking: { manifest: privacy(), acts: [] },
  covered: { manifest: privacy(), acts: ['accept'] },
  notice: {
    manifest: privacy(createVersion('privacy', 2, { asks: 'notice', effectiveAt: IN_FORCE })),
    acts: ['accept'],
  },
  due: {
    manifest: privacy(createVersion('privacy', 2, { effectiveAt: IN_FORCE, acceptBy: LATER })),
    acts: ['accept'],
  },
  declined: { manifest: privacy(), acts: ['decline'] },
} as const

let world: TestService
afterEach(() => world.close())

test('what is played back is what the real service answers today; UPDATE=1 records it anew', async () => {
  const requirements: Record<string, unknown> = {}
  for (const [state, { manifest, acts }] of Object.entries(STORIES)) {
    await world?.close()
    world = await TestService.open(manifest)
    for (const act of acts) expect((await world.post(createActRequest({ act }))).status).toBe(201)
    world.moveTo(RECORDED_AT)
    const answer = await (await world.get('requirements?policies=privacy')).text()
    const { pass: _, ...rest } = RequirementsSchema.parse(JSON.parse(answer))
    expect(rest.requirements[0]?.state).toBe(state)
    const withFixedIds = JSON.stringify(rest)
      .replace(/"after":"[^"]+"/g, `"after":"${ID}"`)
      .replace(/"for":"[^"]+"/g, '"for":"person-1"')
    requirements[state] = { ...JSON.parse(withFixedIds), pass: null }
  }
  const refusals = {
    'token-missing': await world.app.request('/auth/api/v1/requirements'),
    'token-invalid': await world.get('requirements', { aud: 'elsewhere' }),
    'not-found': await world.get('nowhere'),
  }
  const problems: Record<string, unknown> = {}
  for (const [name, answer] of Object.entries(refusals)) {
    problems[name] = { ...(await answer.json()), instance: `urn:uuid:${ID}` }
  }
  const text = `${JSON.stringify({ at: RECORDED_AT, requirements, problems }, null, 2)}\n`
  if (process.env.UPDATE) writeFileSync(FILE, text)
  expect(readFileSync(FILE, 'utf8')).toBe(text)
})
