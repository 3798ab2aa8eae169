import { once } from 'node:events'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parseCheckpoint } from '../../domain/log/checkpoint.ts'
import { buildPublication } from '../../domain/publication/publication.ts'
import { readLibrary } from '../../library/read-library.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { RunningService } from '../fixture/living-service.ts'
import { runStep } from '../fixture/workflow-step.ts'
import { TestRepository } from '../fixture/workshop.ts'

/** Each test goes on from what the one before it has kept. */
describe('keeping checkpoints of a living service', () => {
  let desk: TestRepository
  let service: RunningService
  let kept: string
  beforeAll(async () => {
    desk = await TestRepository.open()
    service = await RunningService.open()
    kept = join(desk.folder, 'kept')
    await service.recordAnswers(3, { act: 'accept' }, 'first')
  })
  afterAll(async () => {
    await desk.close()
    await service.close()
  })
  const checkpoint = (settings = {}) =>
    desk.run(['checkpoint', '--keep', kept], { KELISIM_SERVICE: service.address, ...settings })
  const files = () => readdirSync(kept).sort()
  const sizeOf = (file: string) => parseCheckpoint(readFileSync(join(kept, file), 'utf8')).checkpoint.size
  let day: string

  test('the first one is believed, and its keys are kept with it', async () => {
    const { status, stdout, stderr } = await checkpoint()
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^Kept: \d+ records\. This is the first checkpoint/),
    ])
    day = /(\d{4}-\d\d-\d\d)\.txt\n$/.exec(stdout)?.[1] ?? ''
    expect(files()).toEqual([`${day}.txt`, 'keys.txt'])
    expect(readFileSync(join(kept, 'keys.txt'), 'utf8')).toMatch(/^localhost:4321\/auth\+[0-9a-f]{8}\+\S+\n$/)
  })

  test('a log that did not grow is not kept twice', async () => {
    expect(await checkpoint()).toMatchObject({
      status: 0,
      stdout: '',
      stderr: expect.stringMatching(/^The log has not changed/),
    })
    expect(files()).toHaveLength(2)
  })

  test('a log that grew is proved to begin with what was kept, and nothing is written over', async () => {
    await service.recordAnswers(4, { act: 'accept' }, 'second')
    const { status, stderr } = await checkpoint()
    expect([status, stderr]).toEqual([
      0,
      expect.stringMatching(/^Kept: \d+ records, which begin with the \d+ of .*\.txt\.\n$/),
    ])
    expect(files()).toEqual([`${day}-2.txt`, `${day}.txt`, 'keys.txt'])
    expect(sizeOf(`${day}-2.txt`) - sizeOf(`${day}.txt`)).toBe(4)
  })

  test('a service that does not answer is told apart from one that lies', async () => {
    const { status, stderr } = await checkpoint({ KELISIM_SERVICE: 'http://127.0.0.1:9/auth' })
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^No answer from the service at http:\/\/127\.0\.0\.1:9\/auth\./),
    ])
  })

  test('a kept file that somebody has spoiled is named', async () => {
    writeFileSync(join(kept, '2020-01-01.txt'), 'x')
    expect(await checkpoint()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/2020-01-01\.txt is not a checkpoint/),
    })
    rmSync(join(kept, '2020-01-01.txt'))
  })

  test('a database from which records are missing is found out, and no release is made on it', async () => {
    rmSync(join(service.world.folder, 'acceptances.sqlite'))
    await service.world.restart()
    expect(await checkpoint()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(
        /^The log of .* holds \d+ records; .*-2\.txt was signed at \d+\.\nRecords are missing/,
      ),
    })

    const before = desk.github.visible
    const release = ['release', 'privacy', '2', '--checkpoints', kept]
    expect(await desk.run(release, { KELISIM_SERVICE: service.address })).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringMatching(/Records are missing/),
    })
    expect(desk.github.visible).toEqual(before)
  })

  test('a database filled up with other records is found out, too', async () => {
    await service.recordAnswers(20, { act: 'decline' }, 'other')
    expect(await checkpoint()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/does not begin with the \d+ records that were signed in .*-2\.txt/),
    })
    expect(files()).toHaveLength(3)
  })

  test('a log signed by a key that nobody has kept is not believed', async () => {
    rmSync(join(service.world.folder, 'keys.json'))
    await service.world.restart()
    expect(await checkpoint()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/no known key has signed its checkpoint.*\n.*add the key to keys\.txt/),
    })
  })

  test('without a service there is nothing to keep', async () => {
    expect(await checkpoint({ KELISIM_SERVICE: '' })).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^KELISIM_SERVICE is not set/),
    })
  })
})

describe('the workflow that keeps checkpoints day by day', () => {
  let desk: TestRepository
  let service: RunningService
  beforeAll(async () => {
    desk = await TestRepository.open()
    service = await RunningService.open()
    await service.recordAnswers(3, { act: 'accept' }, 'first')
  })
  afterAll(async () => {
    await desk.close()
    await service.close()
  })

  /** One run of the workflow in a fresh checkout, step by step. */
  async function run() {
    rmSync(desk.checkout, { recursive: true })
    desk.clone()
    const env = { ...desk.environment, HOME: desk.folder, KELISIM_SERVICE: service.address }
    const step = (name: string, cwd = desk.checkout) =>
      runStep({ workflow: 'checkpoint', step: name, env, cwd })
    expect(await step('Take what was kept')).toMatchObject({ status: 0 })
    const keep = join(desk.checkout, 'kept/checkpoints')
    expect(await desk.run(['checkpoint', '--keep', keep], env)).toMatchObject({ status: 0 })
    expect(await step('Commit', join(desk.checkout, 'kept'))).toMatchObject({ status: 0 })
  }
  const kept = () => desk.github.git.runGit('ls-tree', '-r', '--name-only', 'checkpoints').split('\n')
  const commits = () => Number(desk.github.git.runGit('rev-list', '--count', 'checkpoints'))

  test('begins a branch of its own, adds to it when the log grew, and else leaves it alone', async () => {
    const main = desk.github.git.readRef('heads/main')
    await run()
    expect([kept(), commits()]).toEqual([
      [expect.stringMatching(/^checkpoints\/\d{4}-\d\d-\d\d\.txt$/), 'checkpoints/keys.txt'],
      1,
    ])
    await run()
    expect(commits()).toBe(1)
    await service.recordAnswers(2, { act: 'accept' }, 'second')
    await run()
    expect([kept().length, commits()]).toEqual([3, 2])
    expect(desk.github.git.readRef('heads/main')).toBe(main)
  })

  test('and the workflow that releases takes them from there', async () => {
    rmSync(desk.checkout, { recursive: true })
    desk.clone()
    const step = {
      workflow: 'release',
      step: 'Take the checkpoints that were kept',
      env: desk.environment,
      cwd: desk.checkout,
    }
    expect(await runStep(step)).toMatchObject({ status: 0 })
    expect(readdirSync(join(desk.folder, 'kept/checkpoints'))).toHaveLength(3)
  })
})

describe('looking whether the site must be built anew', () => {
  let desk: TestRepository
  beforeAll(async () => {
    desk = await TestRepository.open()
  })
  afterAll(() => desk.close())
  const output = () => join(desk.folder, 'output')
  const boundary = async (...args: string[]) => {
    rmSync(output(), { force: true })
    const outcome = await desk.run(['boundary', ...args], { GITHUB_OUTPUT: output() })
    return { ...outcome, output: outcome.status === 0 ? readFileSync(output(), 'utf8') : '' }
  }

  const deploy = (id: number, created_at: string, ...states: string[]) => ({
    ...{ id, environment: 'github-pages', created_at, states },
  })

  test('where nothing was ever deployed, nothing is built by the clock', async () => {
    expect(await boundary()).toMatchObject({ status: 0, stdout: '', output: 'passed=false\n' })
  })

  test('a version that took effect since the last deployment asks for a new one', async () => {
    desk.github.state.deployments.push(
      deploy(1, '2026-11-22T00:00:00Z', 'in_progress', 'success', 'inactive'),
    )
    expect(await boundary()).toMatchObject({
      stdout: expect.stringContaining('privacy@2 took effect at 2026-11-23T00:40:03+05:00'),
      output: 'passed=true\n',
    })
    expect(desk.github.invalid).toEqual([])
  })

  test('a newer deployment that failed, or has not ended, does not count', async () => {
    desk.github.state.deployments.push(deploy(2, '2098-01-01T00:00:00Z', 'in_progress', 'failure'))
    desk.github.state.deployments.push(deploy(4, '2098-01-02T00:00:00Z', 'in_progress'))
    expect((await boundary()).output).toBe('passed=true\n')
    desk.github.state.deployments.splice(1)
  })

  test('a date that passed while the site was being built is not lost', async () => {
    // Version 2 took effect at 19:40 UTC, and the build had looked at the clock before.
    desk.github.state.deployments.push(deploy(5, '2026-11-22T20:00:00Z', 'success'))
    expect((await boundary()).output).toBe('passed=true\n')
    desk.github.state.deployments.splice(1)
  })

  test('the newest deployment counts', async () => {
    desk.github.state.deployments.push(deploy(3, '2099-01-01T00:00:00Z', 'in_progress', 'success'))
    expect(await boundary()).toMatchObject({
      stdout: '',
      stderr: expect.stringContaining('No date has passed since 2098-12-31T23:15'),
      output: 'passed=false\n',
    })
  })

  describe('at a site that is served without the service', () => {
    let modified: string | undefined
    let answer: { status: number; body: string }
    const server = createServer((_, response) => {
      response.writeHead(answer.status, modified ? { 'last-modified': modified } : {}).end(answer.body)
    })
    const site = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth/`
    beforeAll(async () => {
      await once(server.listen(0, '127.0.0.1'), 'listening')
      const policies = readLibrary(join(desk.checkout, 'policies')).policies
      const widget = { path: 'widget.js', integrity: 'sha384-x', files: [] }
      const built = buildPublication(policies, widget, new Date(), sayDomainIn)
      answer = { status: 200, body: built.files.get('policies.json') ?? '' }
    })
    afterAll(() => server.close())

    test.each([
      [
        'ends well where no date has passed since',
        'Wed, 25 Nov 2026 00:00:00 GMT',
        0,
        /No date has passed since 2026-11-25/,
      ],
      [
        'fails where one has',
        'Sun, 22 Nov 2026 00:00:00 GMT',
        1,
        /is out of date: it was built at 2026-11-22/,
      ],
      ['refuses one that does not say when it was built', undefined, 2, /no Last-Modified/],
    ])('%s', async (_, at, status, words) => {
      modified = at
      const outcome = await desk.run(['boundary', '--site', site(), '--locale', 'en'])
      expect(outcome).toMatchObject({ status, stderr: expect.stringMatching(words) })
    })

    test('takes the moment that it is told instead', async () => {
      modified = undefined
      const told = ['--since', '2026-11-22T00:00:00Z']
      expect(await desk.run(['boundary', '--site', site(), ...told])).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('privacy@2 took effect'),
      })
    })

    test('says so where there is none', async () => {
      const outcome = await desk.run(['boundary', '--site', 'http://127.0.0.1:9/auth', '--locale', 'en'])
      expect(outcome).toMatchObject({ status: 1, stderr: expect.stringMatching(/cannot be read/) })
    })
  })

  test('a moment that is none is refused', async () => {
    expect(await boundary('--since', 'yesterday')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--since is "yesterday"/),
    })
  })
})
