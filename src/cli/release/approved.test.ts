import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mapLocales } from '../../domain/locale.ts'
import { computeDraftDigest } from '../../domain/policy/seal.ts'
import { writeSummary } from '../fixture/draft-summary.ts'
import { answerError } from '../fixture/stand-in.ts'
import { TestRepository } from '../fixture/workshop.ts'

const DRAFT = 'policies/privacy/3'
const EFFECTIVE = '2099-03-01'
const RUN = 77

let desk: TestRepository
/** The commit and the digest of the plan. */
let approved: { commit: string; draftDigest: string }

beforeAll(async () => {
  desk = await TestRepository.open()
  await desk.run(['new', 'privacy', '--asks', 'acceptance', '--accept-by', '2099-04-01'])
  const change = (file: string, from: string, to: string) =>
    desk.write(`${DRAFT}/${file}`, desk.read(`${DRAFT}/${file}`).replace(from, to))
  change('kk.md', '10 (он)', '15 (он бес)')
  change('ru.md', '10 (десяти)', '15 (пятнадцати)')
  change('en.md', '10 (ten)', '15 (fifteen)')
  const words = { kk: 'Мерзім ұзарды.', ru: 'Срок увеличен.', en: 'The period is longer.' }
  desk.write(`${DRAFT}/version.yaml`, writeSummary(desk.read(`${DRAFT}/version.yaml`), words))
  const commit = desk.commitAndPush('main', 'Draft privacy@3')
  const { stdout } = await desk.run(['plan', 'privacy', '--effective', EFFECTIVE, '--json'])
  approved = { commit, draftDigest: JSON.parse(stdout).draftDigest }
})
afterAll(() => desk.close())
beforeEach(() => {
  desk.github.faults = []
  desk.github.git.setRef('heads/main', approved.commit)
  if (desk.github.git.readRef('tags/privacy@3'))
    desk.github.git.runGit('update-ref', '-d', 'refs/tags/privacy@3')
  desk.github.state.releases.length = 0
  desk.runGit('checkout', '--quiet', '--force', approved.commit)
})
afterEach(() => {
  expect(desk.github.invalid).toEqual([])
  expect(desk.github.unpromised).toEqual([])
})

const release = (more: string[] = [], { commit, draftDigest } = approved) =>
  desk.run([
    ...['release', 'privacy', '3', '--yes', '--effective', EFFECTIVE, '--locale', 'en'],
    ...['--commit', commit, '--draft-digest', draftDigest, ...more],
  ])
/** Somebody else merges something while the plan waits. */
const mergeMeanwhile = (path: string, text: string) => {
  desk.write(path, text)
  const commit = desk.commitAndPush('main', 'Merge meanwhile')
  desk.runGit('checkout', '--quiet', approved.commit)
  return commit
}
const expectRefusal = async (outcome: ReturnType<typeof release>, before: object, words: RegExp) => {
  expect(await outcome).toMatchObject({ status: 1, stdout: '', stderr: expect.stringMatching(words) })
  expect(desk.github.visible).toEqual(before)
}

describe('what was approved', () => {
  test('is sealed on what the branch has become, where the policies are the same', async () => {
    const tip = mergeMeanwhile('README.md', 'Hello\n')
    expect(await release()).toMatchObject({ status: 0 })
    const { git } = desk.github
    expect(git.listParents(git.readRef('heads/main') ?? '')).toEqual([tip])
    expect(git.readRef('tags/privacy@3')).toBe(git.readRef('heads/main'))
  })

  test('is refused where anything among the policies has changed since, and a new plan is asked for', async () => {
    const path = 'policies/mailings/1/notes.txt'
    mergeMeanwhile(path, 'x')
    const words =
      /\nmain is at \w{10} and this checkout at \w{10}\.\nNothing was done\. An approval holds only for/
    await expectRefusal(release(), desk.github.visible, words)
  })

  test('is refused at another commit', async () => {
    mergeMeanwhile('README.md', 'Hello\n')
    desk.runGit('checkout', '--quiet', 'origin/main')
    await expectRefusal(
      release(),
      desk.github.visible,
      /^\w{10} was approved for privacy@3, and this checkout is at \w{10}\./,
    )
  })

  test.each<[string, () => ReturnType<typeof release>]>([
    ['another digest', () => release([], { ...approved, draftDigest: 'a'.repeat(64) })],
    ['another day', () => release(['--effective', '2099-03-02'])],
    ['no day at all', () => release(['--effective', 'at-publication'])],
  ])('is refused with %s', async (_, outcome) => {
    await expectRefusal(
      outcome(),
      desk.github.visible,
      /^privacy@3 is not what was approved: its draft digest is \w{64}/,
    )
  })

  test('has to be named whole', async () => {
    const { status, stderr } = await desk.run(['release', 'privacy', '--yes', '--commit', approved.commit])
    expect([status, stderr]).toEqual([2, expect.stringMatching(/--commit .* --draft-digest/)])
  })

  test('is refused when its day has passed meanwhile', async () => {
    const day = '2026-11-24T00:00:00+05:00'
    const texts = mapLocales((locale) => desk.read(`${DRAFT}/${locale}.md`))
    const draftDigest = computeDraftDigest(desk.read(`${DRAFT}/version.yaml`), texts, day)
    const outcome = release(['--effective', day], { ...approved, draftDigest })
    expect(await outcome).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--effective: .* is too early/),
    })
  })

  test.each(['git/create-ref', 'repos/create-release', 'repos/update-release'])(
    'is finished when it broke at %s, from the commit of the plan',
    async (at) => {
      desk.github.faults = [{ at, answer: answerError(502, 'Server Error'), times: 9 }]
      expect((await release()).status).toBe(1)
      const sealed = desk.github.git.readRef('heads/main')
      expect(sealed).not.toBe(approved.commit)
      desk.github.faults = []
      expect(await release()).toMatchObject({ status: 0 })
      expect(desk.github.git.readRef('heads/main')).toBe(sealed)
      expect(desk.github.git.readRef('tags/privacy@3')).toBe(sealed)
      expect(desk.github.state.releases.map(({ draft }) => draft)).toEqual([false])
    },
  )
})

describe('a second person', () => {
  const reviewers = ['aigerim', 'bota']
  const review = (user: string, environment = 'release') => ({
    user,
    state: 'approved' as const,
    environment,
  })
  const begin = (run: object, environment: object | null = {}) => {
    Object.assign(desk.github.state, {
      runs: [{ id: RUN, actor: 'aigerim', reviews: [review('bota')], ...run }],
      environment: environment && { reviewers, prevent_self_review: true, ...environment },
    })
    return release(['--approved-in', String(RUN)])
  }

  test('who approves the run of another lets it go on', async () => {
    expect(await begin({})).toMatchObject({ status: 0 })
  })

  test('is taken from the record, and it is said when the setting would let people approve their own', async () => {
    const outcome = await begin({}, { prevent_self_review: false })
    expect(outcome).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('Prevent self-review is off'),
    })
  })

  test.each<[string, object, object | null, RegExp]>([
    ['nobody has to be asked', {}, { reviewers: [] }, /^The environment release names no reviewers/],
    ['there is no environment', {}, null, /^The environment release names no reviewers/],
    ['nobody has approved', { reviews: [] }, {}, /^Nobody has approved run 77/],
    ['it was refused', { reviews: [{ ...review('bota'), state: 'rejected' }] }, {}, /^Nobody has approved/],
    ['something else was approved', { reviews: [review('bota', 'reports')] }, {}, /^Nobody has approved/],
    ['it is the same person', { actor: 'bota' }, {}, /^Run 77 was approved only by whoever started it: bota/],
    ['whoever approved started it anew', { again: 'bota' }, {}, /^Run 77 was approved only by whoever/],
  ])('is missing where %s', async (_, run, environment, words) => {
    const before = desk.github.visible
    await expectRefusal(begin(run, environment), before, words)
    // GitHub does answer so, and its description leaves it out.
    if (environment === null)
      expect(desk.github.unpromised.splice(0)).toEqual(['repos/get-environment never answers 404'])
  })
})
