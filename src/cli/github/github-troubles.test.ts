import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { writeSummary } from '../fixture/draft-summary.ts'
import { answerError, type Fault, TOKEN } from '../fixture/stand-in.ts'
import type { Answer } from '../fixture/stand-in-handlers.ts'
import { TestRepository } from '../fixture/workshop.ts'

const BRANCH = 'policy/privacy-3'

/** GitHub's answers when it is asked for too much, with and without a date to wait for. */
const secondary = (seconds: number): Answer =>
  answerError(
    403,
    'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    {
      'retry-after': String(seconds),
    },
  )
const primary = (inSeconds: number): Answer =>
  answerError(403, 'API rate limit exceeded for installation ID 1.', {
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + inSeconds),
  })
const tooMany = (seconds: number): Answer =>
  answerError(429, 'You have exceeded a secondary rate limit.', { 'retry-after': String(seconds) })
const broken = (status = 502): Answer => answerError(status, 'Server Error')

let desk: TestRepository
beforeAll(async () => {
  desk = await TestRepository.open()
})
afterAll(() => desk.close())
afterEach(() => {
  expect(desk.github.invalid).toEqual([])
  expect(desk.github.unpromised).toEqual([])
  desk.github.faults = []
})

const trouble = (...faults: Fault[]) => {
  desk.github.faults = faults
}
const terms = ['--asks', 'acceptance', '--accept-by', 'at-effect']
const propose = (settings = {}) => desk.run(['propose', 'privacy', ...terms], settings)
const review = (settings = {}) => desk.run(['review', '--pr', '1', '--locale', 'en'], settings)
const release = (settings = {}) => desk.run(['release', 'privacy', '--yes', '--quiet'], settings)

describe('proposing', () => {
  test.each<[string, Fault, RegExp]>([
    [
      'a limit that lasts longer than the patience',
      { at: 'git/create-tree', answer: secondary(3600) },
      /^GitHub asks to wait: 3600 seconds\. Attempted: commit on \w+\.\nRun it again: what is done stays done/,
    ],
    [
      'the limit of an hour',
      { at: 'pulls/list', answer: primary(3000) },
      /^GitHub asks to wait: until 20\d\d-.*Z\. Attempted: look for a pull request/,
    ],
    [
      'a branch that GitHub cannot make because it is out of order',
      { at: 'git/create-ref', answer: broken(), times: 9 },
      /^GitHub has a problem of its own \(502: Server Error\)\. Attempted: create heads\/policy\/privacy-3\.\nRun it again/,
    ],
  ])('ends at %s, in words, with nothing done', async (_, fault, words) => {
    const before = desk.github.visible
    trouble(fault)
    const { status, stdout, stderr } = await propose()
    expect([status, stdout, stderr]).toEqual([1, '', expect.stringMatching(words)])
    expect(desk.github.visible).toEqual(before)
  })

  test.each<[string, Record<string, 'read' | 'write'> | null, RegExp]>([
    [
      'may only read',
      { contents: 'read', pull_requests: 'read' },
      /^The token does not have permission to do this \(Resource not accessible by integration\)\. Attempted: commit on \w+\.\nGrant it the permission contents: write/,
    ],
    ['nobody knows', null, /^GitHub does not accept the token \(Bad credentials\)\..*\nSet GITHUB_TOKEN/],
  ])('ends with a token that %s, in words, with nothing done', async (_, permissions, words) => {
    const before = desk.github.visible
    desk.github.tokens.delete('another')
    if (permissions) desk.github.tokens.set('another', permissions)
    const { status, stderr } = await propose({ GITHUB_TOKEN: 'another' })
    expect([status, stderr]).toEqual([1, expect.stringMatching(words)])
    expect(desk.github.visible).toEqual(before)
  })

  test('ends where no pull request may be made, and goes on from there when it may', async () => {
    const words = 'GitHub Actions is not permitted to create or approve pull requests.'
    trouble({ at: 'pulls/create', answer: answerError(403, words) })
    const { status, stderr } = await propose()
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(
        /GitHub Actions is not permitted to create.*\nTurn on Settings → Actions → General/,
      ),
    ])
    expect(desk.github.state.pulls).toEqual([])

    const branch = desk.github.git.readRef(`heads/${BRANCH}`)
    const again = await propose()
    expect([again.status, again.stdout]).toEqual([0, `${desk.github.url}/owner/policies/pull/1\n`])
    expect(desk.github.git.readRef(`heads/${BRANCH}`)).toBe(branch)
    expect(desk.github.state.pulls).toHaveLength(1)
  })

  test('does not take a branch for its own that somebody has written on', async () => {
    const [pull] = desk.github.state.pulls.splice(0)
    const tip = desk.github.git.readRef(`heads/${BRANCH}`) ?? ''
    desk.checkOutBranch(BRANCH)
    desk.write('policies/privacy/3/kk.md', '# Басқа\n')
    const theirs = desk.commitAndPush(BRANCH)
    desk.checkOutBranch('main')
    const before = desk.github.visible
    const { status, stderr } = await propose()
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^The branch policy\/privacy-3 already exists, with different content\.\n/),
    ])
    expect(desk.github.visible).toEqual(before)
    expect(desk.github.git.readRef(`heads/${BRANCH}`)).toBe(theirs)
    desk.github.git.setRef(`heads/${BRANCH}`, tip)
    if (pull) desk.github.state.pulls.push(pull)
  })

  test.each<[string, string[], number, RegExp]>([
    ['a policy that does not exist', ['propose', 'privcy'], 2, /There is no policy "privcy"/],
    [
      'a day that does not exist',
      ['propose', 'privacy', '--asks', 'acceptance', '--accept-by', '2026-02-31'],
      2,
      /--accept-by is "2026-02-31"; expected at-effect or a day/,
    ],
    [
      'more than one line for a date',
      ['propose', 'privacy', '--asks', 'acceptance', '--accept-by', 'at-effect\nasks: nothing'],
      2,
      /--accept-by is "at-effect\\nasks: nothing"/,
    ],
    ['to guess what it asks', ['propose', 'privacy'], 2, /^--asks is missing/],
  ])('refuses %s, with nothing done', async (_, args, status, words) => {
    const [pull] = desk.github.state.pulls.splice(0)
    const before = desk.github.visible
    expect(await desk.run(args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) })
    expect(desk.github.visible).toEqual(before)
    if (pull) desk.github.state.pulls.push(pull)
  })

  test('refuses texts that are not committed', async () => {
    desk.write('policies/privacy/2/note.txt', 'x')
    expect(await propose()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/not committed:\n\?\? policies\/privacy\/2\/note\.txt/),
    })
    desk.runGit('clean', '--quiet', '--force')
  })
})

describe('reviewing', () => {
  beforeAll(() => {
    desk.checkOutBranch(BRANCH)
    const text = desk.read('policies/privacy/3/en.md')
    desk.write('policies/privacy/3/en.md', text.replace('10 (ten) calendar', '15 (fifteen) calendar'))
    desk.commitAndPush(BRANCH)
  })

  test.each<[string, Fault]>([
    ['a limit that is soon over', { at: 'issues/create-comment', answer: secondary(30) }],
    ['too many requests (429)', { at: 'issues/list-comments', answer: tooMany(2), times: 2 }],
    ['the end of an hour that is near', { at: 'pulls/get', answer: primary(1) }],
    ['a passing 503', { at: 'pulls/get', answer: broken(503), times: 2 }],
  ])('waits out %s and goes on', async (_, fault) => {
    desk.github.state.comments.length = 0
    trouble(fault)
    expect(await review()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Reviewed\. Errors: \d+/),
    })
    expect(desk.github.state.comments).toHaveLength(1)
  })

  test('a comment whose confirmation was lost is found again, not written twice', async () => {
    desk.github.state.comments.length = 0
    trouble({ at: 'issues/create-comment', answer: broken(), done: true })
    expect(await review()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^GitHub has a problem of its own/),
    })
    expect(desk.github.state.comments).toHaveLength(1)
    expect((await review()).stderr).toMatch(/^Reviewed/)
    expect(desk.github.state.comments).toHaveLength(1)
  })

  test.each<[string, Record<string, 'read' | 'write'>, RegExp]>([
    [
      'comment',
      { contents: 'read', pull_requests: 'read', checks: 'write' },
      /Attempted: comment on 1\.\nGrant it the permission issues: write \/ pull_requests: write/,
    ],
    [
      'report a check',
      { contents: 'read', pull_requests: 'write' },
      /Attempted: report a check\.\nGrant it the permission checks: write/,
    ],
  ])(
    'says which permission is missing to %s, and a rerun with it completes',
    async (_, permissions, words) => {
      desk.github.state.comments.length = 0
      desk.github.state.checks.length = 0
      desk.github.tokens.set('weak', permissions)
      const { status, stderr } = await review({ GITHUB_TOKEN: 'weak' })
      expect([status, stderr]).toEqual([1, expect.stringMatching(words)])
      expect((await review()).stderr).toMatch(/^Reviewed/)
      const { comments, checks } = desk.github.state
      expect([comments.length, checks.length]).toEqual([1, 1])
    },
  )

  test('does not write of an older state over that of a newer one', async () => {
    const here = desk.runGit('rev-parse', 'HEAD')
    desk.write(
      'policies/privacy/3/kk.md',
      desk.read('policies/privacy/3/kk.md').replace('10 (он)', '15 (он бес)'),
    )
    desk.commitAndPush(BRANCH)
    desk.runGit('reset', '--quiet', '--hard', here)
    const before = desk.github.visible
    const { status, stderr } = await review()
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^Pull request 1 is at \w{10} and this checkout at \w{10}\.\nCheck out/),
    ])
    expect(desk.github.visible).toEqual(before)
    desk.checkOutBranch(BRANCH)
  })

  test.each<[string, string[], number, RegExp]>([
    ['no pull request', ['review'], 2, /^No pull request is given/],
    [
      'a pull request that is no number',
      ['review', '--pr', 'x'],
      2,
      /^--pr is "x"; expected the number of a pull request/,
    ],
    [
      'a pull request that does not exist',
      ['review', '--pr', '99'],
      1,
      /^GitHub does not find this in owner\/policies/,
    ],
    [
      'a base that does not exist',
      ['review', '--print', '--base', 'origin/nowhere'],
      1,
      /^git merge-base origin\/nowhere failed: .*nowhere/,
    ],
  ])('refuses %s', async (_, args, status, words) => {
    expect(await desk.run(args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) })
  })

  test('a service that does not answer costs the numbers, not the review', async () => {
    const settings = { KELISIM_SERVICE: 'http://127.0.0.1:9/auth', KELISIM_SERVICE_TOKEN: 'x' }
    const { stderr } = await review(settings)
    expect(stderr).toMatch(/^No answer from the service at http:\/\/127\.0\.0\.1:9\/auth\.\n/)
    expect(desk.github.state.comments[0]?.body).toContain('the service did not answer')
  })
})

describe('releasing', () => {
  let start: { main: string; releases: number }
  beforeAll(() => {
    desk.checkOutBranch(BRANCH)
    const words = { kk: 'Мерзім ұзарды.', ru: 'Срок увеличен.', en: 'The period is longer.' }
    desk.write(
      'policies/privacy/3/version.yaml',
      // After the time that the version in force promises.
      writeSummary(desk.read('policies/privacy/3/version.yaml'), words).replace(
        'summary:',
        'effectiveAt: 2098-01-01T00:00:00+05:00\nsummary:',
      ),
    )
    desk.write(
      'policies/privacy/3/ru.md',
      desk.read('policies/privacy/3/ru.md').replace('10 (десяти)', '15 (пятнадцати)'),
    )
    desk.commitAndPush(BRANCH)
    desk.runGit('push', '--quiet', '--force', 'origin', `${BRANCH}:main`)
    start = { main: desk.runGit('rev-parse', 'HEAD'), releases: 0 }
  })
  beforeEach(() => {
    desk.checkOutBranch('main')
  })
  /** Everything as it was before the first release. */
  const startAnew = () => {
    desk.github.git.setRef('heads/main', start.main)
    if (desk.github.git.readRef('tags/privacy@3'))
      desk.github.git.runGit('update-ref', '-d', 'refs/tags/privacy@3')
    desk.github.state.releases.length = 0
    desk.checkOutBranch('main')
  }

  test.each<[string, () => void, RegExp]>([
    [
      'the branch moves on meanwhile',
      () => trouble({ at: 'git/update-ref', answer: answerError(422, 'Update is not a fast forward') }),
      /^The branch has moved on in the meantime \(Update is not a fast forward\)\..*\nNothing was changed/,
    ],
    [
      'the branch is in conflict (409)',
      () => trouble({ at: 'git/update-ref', answer: answerError(409, 'Conflict') }),
      /^The branch has moved on in the meantime \(Conflict\)/,
    ],
    [
      'a rule of the branch forbids it',
      () => {
        desk.github.state.branchRule = 'Changes must be made through a pull request.'
      },
      /^GitHub refused \(422: Changes must be made through a pull request\)\. Attempted: move the branch main\.\nFix what it names, or the branch rules/,
    ],
    [
      'GitHub has a problem of its own',
      () => trouble({ at: 'git/update-ref', answer: broken(), times: 9 }),
      /^GitHub has a problem of its own/,
    ],
  ])('when %s, nothing is done', async (_, prepare, words) => {
    const before = desk.github.visible
    prepare()
    const { status, stdout, stderr } = await release()
    desk.github.state.branchRule = null
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(words)
    expect(desk.github.visible).toEqual(before)
  })

  test('an older checkout is refused', async () => {
    desk.runGit('commit', '--quiet', '--allow-empty', '--message', 'Go on')
    desk.runGit('push', '--quiet', 'origin', 'main')
    desk.runGit('checkout', '--quiet', 'HEAD^')
    const before = desk.github.visible
    expect((await release()).stderr).toMatch(
      /main is at \w{10} and this checkout at \w{10}\.\nNothing was done\./,
    )
    expect(desk.github.visible).toEqual(before)
  })

  test.each<[string, Fault]>([
    ['the tag', { at: 'git/create-ref', answer: broken(), times: 9 }],
    ['the draft of the release', { at: 'repos/create-release', answer: broken() }],
    ['the confirmation of the draft', { at: 'repos/create-release', answer: broken(), done: true }],
    ['a file of the release', { at: 'repos/upload-release-asset', answer: broken() }],
    ['the confirmation of a file', { at: 'repos/upload-release-asset', answer: broken(), done: true }],
    ['the last step', { at: 'repos/update-release', answer: answerError(403, 'Forbidden') }],
  ])(
    'when it breaks at %s, nothing is public, and run again it finishes what is missing',
    async (_, fault) => {
      startAnew()
      trouble(fault)
      expect((await release()).status).toBe(1)
      expect(desk.github.state.releases.filter(({ draft }) => !draft)).toEqual([])
      const sealed = desk.github.git.readRef('heads/main')
      desk.github.faults = []

      desk.checkOutBranch('main')
      expect(await release()).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('/releases/tag/privacy@3'),
      })
      const { releases } = desk.github.state
      expect(desk.github.git.readRef('heads/main')).toBe(sealed)
      expect(desk.github.git.readRef('tags/privacy@3')).toBe(sealed)
      expect(releases.map(({ draft, assets }) => [draft, assets.map(({ name }) => name)])).toEqual([
        [
          false,
          [
            ...['kk.md', 'ru.md', 'en.md', 'version.yaml'],
            ...['privacy-2-3-kk.docx', 'privacy-2-3-ru.docx', 'privacy-2-3-en.docx'],
            'SHA256SUMS',
          ],
        ],
      ])
    },
  )

  test('a file that broke off in the middle is sent anew', async () => {
    startAnew()
    trouble({ at: 'repos/update-release', answer: answerError(403, 'Forbidden') })
    await release()
    const [draft] = desk.github.state.releases
    if (draft?.assets[1]) Object.assign(draft.assets[1], { state: 'open', content: '' })
    desk.github.faults = []
    desk.checkOutBranch('main')
    const asked = desk.github.asked.length
    expect((await release()).status).toBe(0)
    expect(desk.github.asked.slice(asked).filter((id) => id.includes('asset'))).toEqual([
      'repos/delete-release-asset',
      'repos/upload-release-asset',
    ])
    expect(draft?.assets.every(({ state }) => state === 'uploaded')).toBe(true)
  })

  test('a tag of the same name on other texts is not moved', async () => {
    startAnew()
    desk.github.git.setRef('tags/privacy@3', desk.runGit('rev-parse', 'HEAD^'))
    expect((await release()).stderr).toMatch(
      /The tag privacy@3 already exists, on a commit with a different policies\/privacy\/3\/version\.yaml\./,
    )
    expect(desk.github.state.releases).toEqual([])
  })

  test.each<[string, string[], number, RegExp]>([
    [
      'another date than the sealed one',
      ['release', 'privacy', '--yes', '--effective', '2099-01-01'],
      1,
      /privacy@3 is already sealed, with effect from/,
    ],
    [
      'a file that is not there',
      ['release', 'privacy', '--yes', '--attach', 'nowhere.docx'],
      2,
      /There is no file nowhere\.docx to attach/,
    ],
  ])('refuses %s before GitHub is asked', async (_, args, status, words) => {
    const asked = desk.github.asked.length
    expect(await desk.run(args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(words) })
    expect(desk.github.asked).toHaveLength(asked)
  })

  test('refuses texts with findings', async () => {
    startAnew()
    desk.write('policies/privacy/3/ru.md', desk.read('policies/privacy/3/ru.md').replace('8.2. ', '8.9. '))
    desk.commit('Break the numbering')
    const before = desk.github.visible
    expect(await release()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^privacy\/3\/ru\.md\n[\s\S]* {2}\d+:1 +error {2}numbering\n[\s\S]*\nprivacy@3 was not published; nothing was written\.\n/,
      ),
    })
    expect(desk.github.visible).toEqual(before)
  })
})

describe('settings', () => {
  beforeAll(() => {
    desk.github.git.setRef('heads/main', desk.runGit('rev-list', '--max-parents=0', 'HEAD'))
    desk.checkOutBranch('main')
  })

  test.each<[string, Record<string, string>, RegExp]>([
    ['no repository', { GITHUB_REPOSITORY: '' }, /^GITHUB_REPOSITORY is not set; expected owner\/name/],
    ['no token', { GITHUB_TOKEN: '' }, /^GITHUB_TOKEN is not set/],
    ['an address that is none', { GITHUB_API_URL: 'github' }, /^GITHUB_API_URL is "github"/],
    ['patience that is no number', { KELISIM_GITHUB_PATIENCE: 'long' }, /^KELISIM_GITHUB_PATIENCE is "long"/],
    [
      'a server that does not answer',
      { GITHUB_API_URL: 'http://127.0.0.1:9' },
      /^No answer from http:\/\/127\.0\.0\.1:9:/,
    ],
  ])('%s is told in words', async (_, settings, words) => {
    expect(await desk.run(['boundary'], settings)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(words),
    })
  })
})

test('the stand-in refuses what GitHub’s description does not allow', async () => {
  const send = (path: string, method: string, body?: object) =>
    fetch(`${desk.github.url}/repos/owner/policies/${path}`, {
      method,
      headers: { authorization: `token ${TOKEN}`, 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    })
  const before = desk.github.visible
  const wrong = await Promise.all([
    send('git/refs', 'POST', { ref: 'refs/heads/x' }),
    send('issues/1/comments', 'POST', { text: 'x' }),
    send('issues/one/comments', 'POST', { body: 'x' }),
    send('issues/1/comments?pages=2', 'GET'),
    send('check-runs', 'POST', { name: 'x', head_sha: 'x', output: { title: 'x' } }),
    send('check-runs/1', 'PATCH', { conclusion: 'fine' }),
    send('collaborators', 'GET'),
  ])
  expect(wrong.map(({ status }) => status)).toEqual([422, 422, 422, 422, 422, 422, 404])
  expect(desk.github.invalid.splice(0)).toEqual(
    expect.arrayContaining([
      expect.stringContaining("git/create-ref body must have required property 'sha'"),
      expect.stringContaining('issues/create-comment body must NOT have additional properties (text)'),
      expect.stringContaining('issues/create-comment path/issue_number must be integer'),
      expect.stringContaining('(pages)'),
      expect.stringContaining("checks/create body/output must have required property 'summary'"),
      expect.stringContaining('checks/update body'),
      expect.stringContaining('GET /repos/owner/policies/collaborators is no operation'),
    ]),
  )
  expect(desk.github.visible).toEqual(before)
})
