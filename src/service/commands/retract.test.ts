import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { PRODUCTS, TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'
import { type Ran, runHere } from './fixture.ts'

let world: TestService
let env: NodeJS.ProcessEnv
beforeEach(async () => {
  world = await TestService.open()
  await world.post(createActRequest({ version: 2 }))
  // The command opens the database that the world has left.
  await world.breakStore()
  env = {
    KELISIM_DATA: world.folder,
    KELISIM_DIST: world.dist,
    KELISIM_LOG: 'error',
    // The world has a moment of its own, the command that of today.
    KELISIM_CLOCK_KNOWN: '9999-01-01T00:00:00Z',
  }
  mkdirSync(world.folder, { recursive: true })
  writeFileSync(join(world.folder, 'products.yaml'), stringify(PRODUCTS))
})
afterEach(() => world.close())

const retract = (...words: string[]): Promise<Ran> => runHere(['retract', ...words], env)

test('a version is taken back: how many have acted about it is said, and what becomes of them', async () => {
  const { code, out } = await retract('privacy@2', '--yes')
  expect([code, out]).toEqual([
    0,
    '1 person has acted about privacy@2 (acts: 1). The acts stay in the log and the receipts stay genuine, but they count no more: where no earlier answer stands, this person is asked again. A withdrawal stays one, and so does a declined consent.\n' +
      'privacy@2 has been taken back. A running service takes this over within a second.\n',
  ])
  const again = await retract('privacy@2', '--yes')
  expect([again.code, again.err]).toEqual([
    1,
    'The log knows no published privacy@2. Known: privacy@1, terms@1, terms@2, mailings@1, internal@1.\nUsage: npm run service -- retract privacy@3 [--yes]\n',
  ])
  await world.restart()
  const answer = await world.get('requirements?policies=privacy')
  expect((await answer.json()).requirements[0]).toMatchObject({ announced: [], accepted: 0 })
})

test('one that nobody has acted about is taken back as well', async () => {
  expect((await retract('internal@1', '--yes')).out).toMatch(/^Nobody has acted about internal@1\.\n/)
})

test.each([
  ['no version', [], 'Name a version, such as privacy@3.'],
  [
    'no confirmation, where nobody can be asked',
    ['privacy@2'],
    'Confirm with --yes, or run the command at a terminal.',
  ],
])('with %s nothing is done', async (_, words, message) => {
  const { code, err } = await retract(...words)
  expect([code, err]).toEqual([2, `${message}\nUsage: npm run service -- retract privacy@3 [--yes]\n`])
  expect((await retract('privacy@2', '--yes')).code).toBe(0)
})
