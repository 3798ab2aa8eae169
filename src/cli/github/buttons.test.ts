import { existsSync, lstatSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runStep } from '../fixture/workflow-step.ts'
import { TestRepository } from '../fixture/workshop.ts'

const BRANCH = 'policy/refunds-1'
const DRAFT = 'policies/refunds/1'

let desk: TestRepository
beforeAll(async () => {
  desk = await TestRepository.open()
})
afterAll(() => desk.close())
afterEach(() => {
  expect(desk.github.invalid).toEqual([])
  expect(desk.github.unpromised).toEqual([])
})

/** Lays a pull request out as the workflows do, beside the checkout. */
async function layOut(more: Record<string, string> = {}) {
  const head = join(desk.folder, 'head')
  if (existsSync(head)) desk.runGit('worktree', 'remove', '--force', head)
  const { git, state } = desk.github
  for (const { number, from } of state.pulls)
    git.setRef(`pull/${number}/head`, git.readRef(`heads/${from}`) ?? '')
  const inputs = { NUMBER: '1', COMMIT: '', POLICIES: 'policies', TOKEN: 'x', GITHUB_WORKSPACE: desk.folder }
  const step = { action: 'pull-request', step: 'Lay out the policies of the pull request' }
  const outcome = await runStep({
    ...step,
    env: { ...desk.environment, ...inputs, ...more },
    cwd: desk.checkout,
  })
  expect([outcome.status, outcome.stderr]).toEqual([0, ''])
  return head
}

describe('a lawyer without a terminal', () => {
  test('begins a new policy by a button; who runs the site is taken from the policies there are', async () => {
    const pressed = {
      ...{
        POLICY: 'refunds',
        KIND: 'terms – келісімшарт · соглашение · agreement',
        INTO: 'main',
        LOCALE: 'kk',
      },
      ...{ KK: 'Ақша қайтару: шарттары', RU: 'Возврат: «условия»', EN: 'Refunds, "terms"' },
    }
    const env = { ...desk.environment, ...pressed }
    const { status, stdout, stderr } = await runStep({ workflow: 'new-policy', step: 'Propose', env })
    expect([status, stdout], stderr).toEqual([0, `${desk.github.url}/owner/policies/pull/1\n`])
    const [pull] = desk.github.state.pulls
    expect(pull).toMatchObject({ from: BRANCH, into: 'main', draft: true })
    expect(pull?.title).toBe('refunds@1 · Ақша қайтару: шарттары · Возврат: «условия» · Refunds, "terms"')
    desk.checkOutBranch(BRANCH)
    const facts = desk.read(`${DRAFT}/version.yaml`)
    expect(parse(facts)).toMatchObject({
      kind: 'terms',
      title: { kk: pressed.KK, ru: pressed.RU, en: pressed.EN },
      operator: { name: { en: 'DAR Tech LLP' } },
      summary: [],
    })
    // Filling in one value fills in no other.
    expect(facts).not.toMatch(/[&*]a\d/)
    desk.runGit('checkout', '--quiet', 'main')
  })

  test('pressed again, is led to what was begun', async () => {
    const before = desk.github.visible
    const titles = ['kk', 'ru', 'en'].flatMap((locale) => [`--title-${locale}`, 'x'])
    const outcome = await desk.run(['propose', 'refunds', '--policy', '--kind', 'terms', ...titles])
    expect(outcome).toMatchObject({ status: 0, stdout: `${desk.github.url}/owner/policies/pull/1\n` })
    expect(desk.github.visible).toEqual(before)
  })

  test.each<[string, string[], RegExp]>([
    ['a name that is taken', ['privacy', '--kind', 'terms'], /privacy/],
    ['no name at all', ['--kind', 'terms'], /<policy>/],
    ['a name that is no address', ['Refunds!', '--kind', 'terms'], /Refunds!/],
    ['no kind', ['offers'], /--kind/],
    ['no titles', ['offers', '--kind', 'terms'], /--title-kk/],
  ])('is told of %s, with nothing done', async (_, args, words) => {
    const before = desk.github.visible
    const outcome = await desk.run(['propose', '--policy', ...args])
    expect(outcome).toMatchObject({ status: 2, stdout: '', stderr: expect.stringMatching(words) })
    expect(desk.github.visible).toEqual(before)
  })
})

describe('what looks like an option is a name that no policy has', () => {
  const PRESSED = {
    ...{
      KIND: 'terms – a',
      KK: 'a',
      RU: 'a',
      EN: 'a',
      ASKS: 'nothing – a',
      UNTIL: '',
      INTO: 'main',
      LOCALE: 'en',
    },
    ...{
      VERSION: '3',
      COMMIT: 'a'.repeat(40),
      DIGEST: 'a'.repeat(64),
      EFFECTIVE: '',
      RUN: '',
      RUNNER_TEMP: '/tmp',
    },
  }
  const steps = [
    ['new-policy', 'Propose'],
    ['propose', 'Propose'],
    ['release', 'Plan'],
    ['release', 'Release'],
  ] as const

  test.each(steps.flatMap((step) => ['--help', '-h', '--yes'].map((name) => [...step, name] as const)))(
    'in %s, %s: %s',
    async (workflow, step, POLICY) => {
      const before = desk.github.visible
      const env = { ...desk.environment, ...PRESSED, POLICY }
      const { status, stdout, stderr } = await runStep({ workflow, step, env })
      expect([status, stdout]).toEqual([2, ''])
      expect(stderr).toContain(POLICY)
      expect(desk.github.visible).toEqual(before)
    },
  )
})

describe('a pull request is data', () => {
  /** Written by a program of the pull request, if ever one were run. */
  const trap = () => join(desk.folder, 'a-program-of-the-pull-request-ran')
  afterEach(() => {
    expect(existsSync(trap())).toBe(false)
  })

  beforeAll(() => {
    desk.checkOutBranch(BRANCH)
    desk.write('package.json', JSON.stringify({ scripts: { policy: `touch '${trap()}'` } }))
    desk.write('policies/package.json', JSON.stringify({ scripts: { policy: `touch '${trap()}'` } }))
    desk.write('policies/.gitattributes', '*.md text eol=crlf\n')
    desk.write('policies/.githooks/post-checkout', '#!/bin/sh\nexit 1\n')
    desk.write(`${DRAFT}/ru.md`, '# Возврат\n\n## 1. Срок\n\n1.1.  Деньги вернут  за 10 дней.\n')
    symlinkSync('/etc/hostname', join(desk.checkout, DRAFT, 'notes.md'))
    symlinkSync('/etc', join(desk.checkout, 'policies/offers'))
    desk.commitAndPush(BRANCH)
    desk.runGit('checkout', '--quiet', 'main')
  })

  test('of which only the policies are laid out, with the bytes that were hashed', async () => {
    const head = await layOut()
    expect(readdirSync(head).sort()).toEqual(['.git', 'policies'])
    const laid = join(head, 'policies/refunds/1/ru.md')
    expect(desk.readAnywhere(laid)).toBe(desk.runGit('show', `origin/${BRANCH}:${DRAFT}/ru.md`).concat('\n'))
    expect(desk.runGit('-C', head, 'status', '--porcelain')).toBe('')
  })

  test('whose links lead nowhere, and are told', async () => {
    const head = await layOut()
    expect(lstatSync(join(head, DRAFT, 'notes.md')).isSymbolicLink()).toBe(true)
    const settings = { KELISIM_POLICIES: join(head, 'policies') }
    const outcome = await desk.run(['review', '--pr', '1', '--locale', 'en'], settings)
    expect(outcome.status).toBe(1)
    const [comment] = desk.github.state.comments
    expect(comment?.body).toContain('This is a symbolic link and no file')
    const { annotations } = desk.github.state.checks.at(-1) ?? { annotations: [] }
    expect(annotations.map(({ path }) => path)).toEqual(
      expect.arrayContaining([`${DRAFT}/notes.md`, 'policies/offers']),
    )
  })

  test('is mended by a button, as a commit on its branch with nothing but what was mended', async () => {
    const head = await layOut()
    const output = join(desk.folder, 'fixed')
    const files = { KELISIM_POLICIES: join(head, 'policies'), GITHUB_OUTPUT: output }
    const env = { ...desk.environment, ...files, NUMBER: '1', LOCALE: 'en' }
    const { status, stdout, stderr } = await runStep({ workflow: 'fix', step: 'Fix', env })
    expect([status, stdout], stderr).toEqual([0, expect.stringMatching(/^Places fixed: [1-9]/)])
    const { git } = desk.github
    const tip = git.readRef(`heads/${BRANCH}`) ?? ''
    expect(desk.readAnywhere(output)).toBe(`head=${tip}\n`)
    desk.runGit('fetch', '--quiet', 'origin')
    expect(desk.runGit('diff', '--name-only', `${tip}^`, tip)).toBe(`${DRAFT}/ru.md`)
    expect(git.readFile(tip, `${DRAFT}/ru.md`)?.toString()).toContain('1.1. Деньги вернут за 10 дней.')
  })

  test('mended already, it is left alone', async () => {
    const settings = { KELISIM_POLICIES: join(await layOut(), 'policies') }
    const before = desk.github.visible
    const outcome = await desk.run(['mend', '--pr', '1', '--locale', 'en'], settings)
    expect(outcome).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^There is nothing that can be fixed/),
    })
    expect(desk.github.visible).toEqual(before)
  })

  test('of another repository is reviewed, and cannot be mended here', async () => {
    const settings = { KELISIM_POLICIES: join(await layOut(), 'policies') }
    const [pull] = desk.github.state.pulls
    if (pull) pull.fork = 'somebody/policies'
    expect((await desk.run(['review', '--pr', '1', '--locale', 'en'], settings)).stderr).toMatch(/^Reviewed/)
    const before = desk.github.visible
    expect(await desk.run(['mend', '--pr', '1', '--locale', 'en'], settings)).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Pull request 1 comes from another repository \(somebody\/policies\)/),
    })
    expect(desk.github.visible).toEqual(before)
    if (pull) delete pull.fork
  })

  test('that has moved on is not mended over', async () => {
    const older = desk.runGit('rev-parse', `origin/${BRANCH}^`)
    const settings = { KELISIM_POLICIES: join(await layOut({ COMMIT: older }), 'policies') }
    const outcome = await desk.run(['mend', '--pr', '1', '--locale', 'en'], settings)
    expect(outcome).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Pull request 1 is at \w{10}/),
    })
  })
})
