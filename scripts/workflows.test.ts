import { generateKeyPairSync } from 'node:crypto'
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { decodeJwt } from 'jose'
import { afterAll, describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { runNonInteractive } from '../src/cli/fixture/terminal.ts'
import { checkStep, checkWorkflow } from '../src/cli/fixture/workflow-faults.ts'
import { runStep } from '../src/cli/fixture/workflow-step.ts'
import { LOCALES } from '../src/domain/locale.ts'

const root = new URL('..', import.meta.url).pathname
const read = (path: string) => readFileSync(root + path, 'utf8')
const workflows = globSync('.github/workflows/*.yml', { cwd: root }).sort()

const { stdout: help } = await runNonInteractive(['--help', '--locale', 'en'], {})
const COMMANDS = [...help.matchAll(/^\s+([a-z]+)\b/gm)].map(([, name = '']) => name)

/** All but CI, which is this repository's own. */
const OURS = workflows.filter((path) => !path.endsWith('/ci.yml'))

const PROGRAM = {
  repository: '$\u007b{ job.workflow_repository }}',
  ref: '$\u007b{ job.workflow_sha }}',
  path: 'program',
  'persist-credentials': false,
}

interface CiJob {
  if: string
  permissions: object
  environment?: unknown
  concurrency?: { group: string; queue?: string }
  needs?: string
  steps: {
    run?: string
    uses?: string
    name?: string
    with?: object
    if?: string
    env?: Record<string, string>
  }[]
}

describe('the workflows', () => {
  test('are those for every button, for reviewing, deploying, rebuilding, keeping checkpoints, and CI', () => {
    expect(workflows.map((path) => path.replace(/^.*\/|\.yml$/g, ''))).toEqual([
      'checkpoint',
      'ci',
      'deploy',
      'fix',
      'new-policy',
      'propose',
      'rebuild',
      'release',
      'review',
    ])
  })

  test.each(workflows)(
    '%s runs pinned actions with the least permissions, and no words of strangers',
    (path) => {
      expect(checkWorkflow(read(path), COMMANDS)).toEqual([])
    },
  )

  test.each(globSync('.github/actions/*/action.yml', { cwd: root }).sort())('%s is as careful', (path) => {
    const { runs } = parse(read(path))
    expect(runs.steps.flatMap((step: object) => checkStep(step, false, COMMANDS))).toEqual([])
  })

  test('take nothing that was typed for an option', () => {
    const list = (run: string) => checkStep({ run: `npm run policy -- ${run}` }, false, ['plan'])
    const fault = ['may take for an option what somebody typed']
    expect(list('plan "$POLICY" --locale "$LOCALE"')).toEqual(fault)
    expect(list('plan --locale "$LOCALE" \\\n  "$POLICY"')).toEqual(fault)
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is of the shell
    expect(list('plan ${DAY:+--effective "$DAY"} --locale "$LOCALE" -- "$POLICY"')).toEqual([])
  })

  test('prepare without running anything of what is installed', () => {
    expect(read('.github/actions/prepare/action.yml')).toContain('--ignore-scripts')
  })

  test.each(OURS)('%s can be called from another repository, with the program that belongs to it', (path) => {
    const { on, jobs } = parse(read(path)) as { on: object; jobs: Record<string, CiJob> }
    expect(Object.keys(on)).toContain('workflow_call')
    for (const { steps = [] } of Object.values(jobs)) {
      const [program] = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      if (program) expect(program.with).toMatchObject(PROGRAM)
      for (const { uses = '' } of steps) if (uses.startsWith('.')) expect(uses).toMatch(/^\.\/program\//)
    }
  })

  test('run for a pull request every part of npm test, each in a job without secrets that may only read', () => {
    const { jobs } = parse(read('.github/workflows/ci.yml')) as { jobs: Record<string, CiJob> }
    const ofPullRequests = Object.values(jobs).filter(
      (job) => job.if === "github.event_name == 'pull_request'",
    )
    const { scripts } = JSON.parse(read('package.json'))
    // `npm test` runs some of its parts at the same time; here each has a job of its own.
    const parts = (scripts.test as string).split(' && ').flatMap((part) => {
      const together = /^node scripts\/run-together\.ts (.+)$/.exec(part)?.[1]
      return together ? together.split(' ').map((name) => `npm run ${name}`) : [part]
    })
    expect(ofPullRequests.map(({ steps }) => steps.at(-1)?.run)).toEqual(parts)
    for (const { permissions } of Object.values(jobs)) expect(permissions).toEqual({ contents: 'read' })
    expect(JSON.stringify(jobs)).not.toMatch(/secrets\.|github\.token/)
  })

  test('review by what stands on the default branch, and tell a fork no numbers of people', () => {
    const { on, jobs } = parse(read('.github/workflows/review.yml'))
    expect(Object.keys(on)).not.toContain('pull_request')
    const token = jobs.review.steps.find(({ uses }: { uses?: string }) => uses?.endsWith('/report-token'))
    expect(token.if).toContain('head.repo.full_name == github.repository')
    expect(jobs.review.environment).toEqual({ name: 'reports', deployment: false })
  })

  test('publish what was planned, behind an environment, one plan of a policy after the other', () => {
    const { jobs } = parse(read('.github/workflows/release.yml')) as { jobs: Record<string, CiJob> }
    const { plan, seal, deploy } = jobs
    expect(plan?.permissions).toEqual({ contents: 'read' })
    expect(JSON.stringify(plan)).not.toContain('KELISIM_RELEASE_TOKEN')
    expect([seal?.environment, seal?.needs, deploy?.needs]).toEqual(['release', 'plan', 'seal'])
    expect(seal?.concurrency).toMatchObject({ group: expect.stringContaining('inputs.policy'), queue: 'max' })
    const release = seal?.steps.find(({ name }) => name === 'Release')
    const handed = ['VERSION', 'COMMIT', 'DIGEST', 'EFFECTIVE'].map((name) => release?.env?.[name])
    for (const value of handed) expect(value).toMatch(/^\$\{\{ needs\.plan\.outputs\.\w+ \}\}$/)
    expect(release?.run).toContain('--approved-in')
  })
})

describe('the token for reading reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-token-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const env = {
    PATH: process.env.PATH ?? '',
    RUNNER_TEMP: folder,
    GITHUB_ENV: join(folder, 'env'),
    PRODUCT: 'olympiad',
    KEY: '',
    PRODUCTS: '',
  }
  const step = (more: object) =>
    runStep({
      action: 'report-token',
      step: 'Make a token that may read reports, for an hour',
      env: { ...env, ...more },
    })

  test('is made from the key that the repository keeps, masked, and the key not left behind', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const key = publicKey.export({ format: 'jwk' })
    const services = [{ name: 'review', scopes: ['report'], key }]
    const product = {
      id: 'olympiad',
      origins: [],
      policies: ['privacy'],
      issuer: 'olympiad',
      keys: [key],
      services,
    }
    const PRODUCTS = stringify({ audience: 'https://5qbe.kz/auth', products: [product] })
    const { status, stdout } = await step({
      PRODUCTS,
      KEY: JSON.stringify(privateKey.export({ format: 'jwk' })),
    })
    const token = /^KELISIM_SERVICE_TOKEN=(.*)\n$/.exec(readFileSync(env.GITHUB_ENV, 'utf8'))?.[1] ?? ''
    expect([status, stdout]).toEqual([0, `::add-mask::${token}\n`])
    expect(decodeJwt(token)).toMatchObject({ iss: 'olympiad', sub: 'review', scope: 'report' })
    expect(readdirSync(folder)).not.toContain('key.jwk')
  })

  test('is left out where there is no key', async () => {
    expect(await step({ GITHUB_ENV: join(folder, 'none') })).toMatchObject({ status: 0, stdout: '' })
    expect(readdirSync(folder)).not.toContain('none')
  })
})

describe('what a job installs, without running anything of it,', () => {
  const { packages } = JSON.parse(read('package-lock.json'))
  const { devDependencies, dependencies } = JSON.parse(read('package.json'))
  const { runs } = parse(read('.github/actions/prepare/action.yml'))

  test.each(['src/cli/main.ts', 'src/service/main.ts'])('is enough for %s', (entry) => {
    expect(JSON.stringify(runs.steps)).not.toContain('--omit')
    const lacking = packagesFrom(join(root, entry)).filter((name) => {
      const isOurs = name in { ...devDependencies, ...dependencies }
      return !isOurs || packages[`node_modules/${name}`]?.hasInstallScript !== undefined
    })
    expect(lacking).toEqual([])
  })
})

/** Every package that a program loads, by following its imports from file to file. */
function packagesFrom(entry: string): string[] {
  const seen = new Set<string>()
  const packages = new Set<string>()
  const visit = (file: string) => {
    if (seen.has(file)) return
    seen.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(
      /(?:^(?:import|export) (?!type )(?:[^'"]* from )?|\bimport\()'([^']+)'/gm,
    )
    for (const [, specifier = ''] of imports) {
      if (specifier.startsWith('.')) visit(resolve(dirname(file), specifier))
      else if (!specifier.startsWith('node:')) packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? '')
    }
  }
  visit(entry)
  expect(seen.size).toBeGreaterThan(20)
  return [...packages]
}

describe('the check of workflows', () => {
  const sound = read('.github/workflows/rebuild.yml')
  test.each([
    ['a tag in place of a commit', [/@3d3c42e5\w+/, '@v7'], 'actions/checkout@v7 is not pinned by a commit'],
    ['a hash that does not say its version', [/ # v7\.0\.1/, ''], /does not say its version/],
    [
      'rights for the whole run',
      ['permissions: {}', 'permissions: write-all'],
      'does not begin with no permissions',
    ],
    [
      'a job that does not list its rights',
      [/ {4}permissions:\n {6}contents: read\n {6}deployments: read.*\n/, ''],
      'look: does not list its permissions',
    ],
    ['a job without an end', [/ +timeout-minutes: 10\n/, ''], 'look: may run for ever'],
    [
      'an event that a stranger sets off',
      ['  workflow_dispatch:', '  issue_comment:'],
      'runs on issue_comment',
    ],
    [
      'something run where a stranger may have put files',
      [
        / {2}workflow_dispatch:([\s\S]*)working-directory: program/,
        '  pull_request_target:$1working-directory: texts',
      ],
      'look: runs in texts',
    ],
    [
      'what a stranger sent, checked out',
      [
        / {2}workflow_dispatch:([\s\S]*)job\.workflow_sha/,
        '  pull_request_target:$1github.event.pull_request.head.sha',
      ],
      'look: checks out what a stranger sent',
    ],
    [
      'the title of a pull request in a shell',
      ['policy -- boundary', 'policy -- boundary "$\u007b{ github.event.pull_request.title }}"'],
      'look: puts an expression into a shell',
    ],
    [
      'a token left in the checkout',
      ['persist-credentials: false', 'persist-credentials: true'],
      'look: leaves its token in the checkout',
    ],
    [
      'a pipe whose failure is lost',
      [/ +shell: bash.*\n/, '    working-directory: .\n'],
      'does not fail with a part of a pipe',
    ],
    [
      'a command that does not exist',
      ['policy -- boundary', 'policy -- bounds'],
      'look: runs a command bounds that does not exist',
    ],
  ] as [string, [string | RegExp, string], string | RegExp][])('finds %s', (_, [from, to], fault) => {
    const broken = sound.replace(from, to)
    expect(broken).not.toBe(sound)
    const expected = typeof fault === 'string' ? expect.stringContaining(fault) : expect.stringMatching(fault)
    expect(checkWorkflow(broken, COMMANDS)).toContainEqual(expected)
  })
})

test('updates of dependencies come weekly, in groups', () => {
  const { updates } = parse(read('.github/dependabot.yml'))
  expect(updates.length).toBeGreaterThan(2)
  for (const { schedule, groups } of updates) {
    expect(schedule.interval).toBe('weekly')
    expect(Object.keys(groups).length).toBeGreaterThan(0)
  }
})

describe('the forms', () => {
  const forms = globSync('.github/ISSUE_TEMPLATE/text-*.yml', { cwd: root }).sort()

  test('ask the same in every language', () => {
    expect(forms).toEqual(LOCALES.map((locale) => `.github/ISSUE_TEMPLATE/text-${locale}.yml`).sort())
    const asked = forms.map((path) =>
      parse(read(path)).body.map(({ type, id, validations }: Record<string, unknown>) => ({
        type,
        id,
        validations,
      })),
    )
    expect(new Set(asked.map((body) => JSON.stringify(body))).size).toBe(1)
  })

  test('every point of the checklist is said in every language', () => {
    const points = read('.github/pull_request_template.md').match(/^- \[ \] .*$/gm) ?? []
    expect(points.length).toBeGreaterThan(3)
    for (const point of points) expect(point.split(' · ')).toHaveLength(LOCALES.length)
  })

  test("the developers' checklist stands beside the lawyers', which every pull request begins with", () => {
    // GitHub offers what is in this folder by ?template=developers.md, and takes the other one without it.
    expect(read('.github/PULL_REQUEST_TEMPLATE/developers.md')).toMatch(/^- \[ \] /m)
  })

  test('no owner is named before the editors fill them in', () => {
    const lines = read('.github/CODEOWNERS').split('\n').filter(Boolean)
    expect(lines.filter((line) => !line.startsWith('#'))).toEqual([])
    expect(lines.join('\n')).toContain('TO BE FILLED IN')
  })
})
