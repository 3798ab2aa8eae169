import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

const root = new URL('..', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-cli-'))
  cpSync(join(root, 'policies/mailings'), join(library, 'mailings'), { recursive: true })
  unseal('mailings/1/version.yaml')
})
afterEach(() => rmSync(library, { recursive: true }))

function policy(...args: string[]) {
  const env = { ...process.env, KELISIM_POLICIES: library }
  const { status, stdout, stderr } = spawnSync('node', ['scripts/policy.ts', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}
const read = (file: string) => readFileSync(join(library, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(library, file), text)
const unseal = (file: string) =>
  write(file, read(file).replace(/^(effectiveAt|publishedAt|digests):.*\n(?: {2}.*\n)*/gm, ''))

describe('check', () => {
  it('says that everything is in order, on stderr, and ends with 0', () => {
    expect(policy('check')).toEqual({ status: 0, stdout: '', stderr: 'The policies are in order.\n' })
  })

  it('lists what is wrong, on stdout, and ends with 1', () => {
    write('mailings/1/ru.md', read('mailings/1/ru.md').replace(/^1\.1\. /m, '1.5. '))
    const { status, stdout, stderr } = policy('check')
    expect([status, stderr]).toEqual([1, expect.stringMatching(/^\n\d+ to mend\.\n$/)])
    expect(stdout).toMatch(
      /^mailings\/1\/ru\.md:\d+:1 {2}numbering\n {2}Clause 1\.5 stands where 1\.1 was expected\.\n {2}→ /m,
    )
  })

  it('prints findings as JSON for other programs', () => {
    write('mailings/1/ru.md', read('mailings/1/ru.md').replace('# ', ''))
    expect(JSON.parse(policy('check', '--json').stdout)).toContainEqual(
      expect.objectContaining({ rule: 'title', line: 1 }),
    )
  })
})

describe('publish', () => {
  it('seals a draft at once when no other moment is named', () => {
    const { status, stdout } = policy('publish', 'mailings')
    expect([status, stdout]).toEqual([0, `${join(library, 'mailings/1/version.yaml')}\n`])
    const [, effective, published] =
      /effectiveAt: (.*)\npublishedAt: (.*)\ndigests:\n/.exec(read('mailings/1/version.yaml')) ?? []
    expect(published).toMatch(/\+05:00$/)
    expect(effective).toBe(published)
    expect(policy('check').status).toBe(0)
  })

  it('seals for a later moment', () => {
    policy('publish', 'mailings', '1', '--effective', '2099-01-01T00:00:00+05:00')
    expect(read('mailings/1/version.yaml')).toContain('effectiveAt: 2099-01-01T00:00:00+05:00\n')
  })

  it.each([
    [
      'a moment in the past',
      ['mailings', '1', '--effective', '2020-01-01T00:00:00+05:00'],
      1,
      /before the publication/,
    ],
    [
      'a moment without an offset',
      ['mailings', '1', '--effective', '2099-01-01T00:00'],
      2,
      /--effective 2026-12-02T00:00:00\+05:00/,
    ],
    ['a policy that does not exist', ['privcy'], 1, /There is no policy "privcy".\nChoose one of: mailings/],
    ['a version that does not exist', ['mailings', '7'], 1, /There is no mailings@7.\nChoose one of: 1/],
  ])('refuses %s, says why, and writes nothing', (_, args, status, why) => {
    const before = read('mailings/1/version.yaml')
    const result = policy('publish', ...args)
    expect([result.status, result.stdout]).toEqual([status, ''])
    expect(result.stderr).toMatch(why)
    expect(read('mailings/1/version.yaml')).toBe(before)
  })

  it('refuses a version that is published already', () => {
    policy('publish', 'mailings')
    const { status, stderr } = policy('publish', 'mailings')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /mailings@1 was published at .*\nBegin the next version with: npm run policy -- new mailings/,
    )
  })
})

describe('diff', () => {
  const texts = () => {
    write('a.md', '1.1. Деректер 10 күн сақталады.\n')
    write('b.md', '1.1. Деректер 15 күн сақталады.\n')
    return ['--before', join(library, 'a.md'), '--after', join(library, 'b.md')]
  }

  it('says what changed between two files, and what must not be missed', () => {
    expect(policy('diff', ...texts())).toEqual({
      status: 0,
      stdout: '1.1  Деректер [-10-]{+15+} күн сақталады.\n     period: 10 күн → 15 күн\n',
      stderr: '',
    })
  })

  it('prints the whole diff as JSON', () => {
    expect(JSON.parse(policy('diff', ...texts(), '--json').stdout)).toMatchObject({
      changes: [{ kind: 'reworded' }],
      caps: [],
    })
  })

  it('compares two versions in a language', () => {
    policy('publish', 'mailings')
    policy('new', 'mailings')
    write('mailings/2/ru.md', read('mailings/2/ru.md').replace('# Согласие', '# Новое согласие'))
    expect(policy('diff', 'mailings', '1', '2', '--locale', 'ru').stdout).toMatch(
      /\[-Согласие-\]\{\+Новое согласие\+\}/,
    )
  })

  it.each([
    [['privacy', '1', '2'], 1, /There is no policy "privacy"/],
    [['mailings', '1', '9'], 1, /There is no mailings@9/],
    [['mailings'], 2, /Two texts are needed/],
    [['--before', 'nowhere.md'], 2, /--before is "nowhere.md"/],
    [['mailings', '1', '1', '--locale', 'de'], 2, /Allowed choices are kk, ru, en/],
  ])('refuses %j with a reason', (args, status, why) => {
    expect(policy('diff', ...args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(why) })
  })
})

describe('new', () => {
  it('begins the next version with the texts of the last one, to be told what changed', () => {
    policy('publish', 'mailings')
    expect(policy('new', 'mailings').status).toBe(0)
    expect(read('mailings/2/kk.md')).toBe(read('mailings/1/kk.md'))
    expect(read('mailings/2/version.yaml')).toMatch(
      /^asks: acceptance\nacceptBy: at-effect\nsummary:\n {2}kk: \[\]\n/,
    )
    expect(policy('check').stdout).toMatch(/summary\.kk: expected at least one sentence in plain words/)
  })

  it('keeps to one draft at a time', () => {
    expect(policy('new', 'mailings')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/mailings@1 is still a draft/),
    })
  })

  it('explains wrong use and ends with 2', () => {
    expect(policy('new')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/missing required argument 'policy'/),
    })
  })
})
