import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sayFinding } from '../../domain/checks/finding.ts'
import { collectFindings } from '../../library/findings-in.ts'
import { sayDomainIn } from '../../messages/say-domain.ts'
import { writeSummary } from '../fixture/draft-summary.ts'
import { runNonInteractive } from '../fixture/terminal.ts'

const root = new URL('../../..', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-commands-'))
  cpSync(join(root, 'policies/mailings'), join(library, 'mailings'), { recursive: true })
  unseal('mailings/1/version.yaml')
})
afterEach(() => rmSync(library, { recursive: true, force: true }))

const policy = (...args: string[]) => policyIn({ LANG: 'en_US.UTF-8' }, ...args)
const policyIn = (language: NodeJS.ProcessEnv, ...args: string[]) =>
  runNonInteractive(args, { ...language, KELISIM_POLICIES: library })
const read = (file: string) => readFileSync(join(library, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(library, file), text)
const unseal = (file: string) =>
  write(file, read(file).replace(/^(effectiveAt|publishedAt|digests):.*\n(?: {2}.*\n)*/gm, ''))

describe('publish', () => {
  it('seals a draft at once when no other moment is named', async () => {
    const { status, stdout } = await policy('publish', 'mailings', '--yes')
    expect([status, stdout]).toEqual([0, `${join(library, 'mailings/1/version.yaml')}\n`])
    const [, effective, published] =
      /effectiveAt: (.*)\npublishedAt: (.*)\ndigests:\n/.exec(read('mailings/1/version.yaml')) ?? []
    expect(published).toMatch(/\+05:00$/)
    expect(effective).toBe(published)
    expect(collectFindings(library)).toEqual([])
  })

  it.each([
    ['2099-01-01T09:30:00+05:00', '2099-01-01T09:30:00+05:00'],
    ['2099-01-01', '2099-01-01T00:00:00+05:00'],
    ['1.1.2099', '2099-01-01T00:00:00+05:00'],
  ])('seals for a later moment, %s', async (moment, written) => {
    await policy('publish', 'mailings', '1', '--yes', '--effective', moment)
    expect(read('mailings/1/version.yaml')).toContain(`effectiveAt: ${written}\n`)
  })

  it('says what will happen on stderr, and with --quiet nothing', async () => {
    const { stdout, stderr } = await policy('publish', 'mailings', '--yes')
    expect(stdout.split('\n')).toHaveLength(2)
    expect(stderr).toMatch(/^Consent to informational mailings, version 1\nTakes effect: at once/)
    unseal('mailings/1/version.yaml')
    expect((await policy('publish', 'mailings', '--yes', '--quiet')).stderr).toBe('')
  })

  it('prints what happened as JSON', async () => {
    const { stdout } = await policy('publish', 'mailings', '--yes', '--json')
    expect(JSON.parse(stdout)).toMatchObject({
      file: join(library, 'mailings/1/version.yaml'),
      policy: 'mailings',
      version: 1,
      asks: 'acceptance',
      atOnce: true,
      changes: null,
      pages: [{ path: '/auth/mailings/1/', changesSince: null }],
    })
  })

  it.each([
    [
      'a moment in the past',
      ['mailings', '--yes', '--effective', '2020-01-01T00:00:00+05:00'],
      2,
      /is too early/,
    ],
    [
      'a moment without an offset',
      ['mailings', '--yes', '--effective', '2099-01-01T00:00'],
      2,
      /--effective 2026-12-02T09:00:00\+05:00/,
    ],
    [
      'a policy that does not exist',
      ['privcy', '--yes'],
      2,
      /There is no policy "privcy".\nChoose one of: mailings/,
    ],
    [
      'a version that does not exist',
      ['mailings', '7', '--yes'],
      2,
      /There is no version mailings@7.\nChoose one of: 1/,
    ],
    ['to go on without a yes', ['mailings'], 2, /--yes is missing.*\n.* publish mailings 1 --yes/],
    ['to guess the policy', [], 2, /<policy> is missing/],
  ])('refuses %s, says why, and writes nothing', async (_, args, status, why) => {
    const before = read('mailings/1/version.yaml')
    const result = await policy('publish', ...args)
    expect([result.status, result.stdout]).toEqual([status, ''])
    expect(result.stderr).toMatch(why)
    expect(read('mailings/1/version.yaml')).toBe(before)
  })

  it('refuses what has findings, lists them, and writes nothing', async () => {
    write('mailings/1/ru.md', read('mailings/1/ru.md').replace(/^1\.1\. /m, '1.5. '))
    const before = read('mailings/1/version.yaml')
    const { status, stdout, stderr } = await policy('publish', 'mailings', '--yes')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^mailings\/1\/ru\.md\n {2}\d+:1 +error {2}numbering$/m)
    expect(stderr).toMatch(/mailings@1 was not published; nothing was written\.\nFix the findings above/)
    expect(read('mailings/1/version.yaml')).toBe(before)
    const json = await policy('publish', 'mailings', '--yes', '--json')
    expect(JSON.parse(json.stdout).findings).toContainEqual(expect.objectContaining({ rule: 'numbering' }))
    expect(json.status).toBe(1)
  })

  it('names the lines of the draft, although sealing moves them', async () => {
    const facts = read('mailings/1/version.yaml')
      .replace('summary:', 'effectiveAt: 2126-12-15T00:00:00+05:00\nsummary:')
      .replace(/^ {4}en: .*\n/m, '')
    write('mailings/1/version.yaml', facts)
    const { stdout } = await policy('check', '--json')
    const publish = await policy('publish', 'mailings', '--yes', '--json')
    const lines = (text: string) =>
      JSON.parse(text)
        .findings.filter(({ severity }: { severity: string }) => severity === 'error')
        .map(({ file, line }: { file: string; line: number }) => `${file}:${line}`)
    expect(lines(publish.stdout)).toEqual(lines(stdout))
    expect(lines(stdout)).not.toEqual([])
  })

  it('refuses a version that is published already', async () => {
    await policy('publish', 'mailings', '--yes')
    const { status, stderr } = await policy('publish', 'mailings', '--yes')
    expect(status).toBe(1)
    expect(stderr).toMatch(
      /mailings@1 has already been published .*\nTo begin the next version: the button "New version" on GitHub, or npm run policy -- new mailings/,
    )
  })
})

describe('diff', () => {
  const texts = () => {
    write('a.md', '1.1. Деректер 10 күн сақталады.\n')
    write('b.md', '1.1. Деректер 15 күн сақталады.\n')
    return ['--before', join(library, 'a.md'), '--after', join(library, 'b.md')]
  }

  it('says what changed between two files, and what must not be missed', async () => {
    expect(await policy('diff', ...texts())).toMatchObject({
      status: 0,
      stdout: '1.1  Деректер [-10-]{+15+} күн сақталады.\n     period: 10 күн → 15 күн\n',
      stderr: expect.stringMatching(/\[-removed-\], \{\+added\+\}/),
    })
  })

  it('prints the whole diff as JSON', async () => {
    expect(JSON.parse((await policy('diff', ...texts(), '--json')).stdout)).toMatchObject({
      changes: [{ kind: 'reworded' }],
      caps: [],
    })
  })

  it('compares the texts of the language that it speaks; without numbers, the last version with the one before', async () => {
    await policy('publish', 'mailings', '--yes')
    await policy('new', 'mailings', '--asks', 'nothing')
    write('mailings/2/ru.md', read('mailings/2/ru.md').replace('# Согласие', '# Новое согласие'))
    const changed = /\[-Согласие-\]\{\+Новое согласие\+\}/
    expect((await policy('diff', 'mailings', '1', '2', '--locale', 'ru')).stdout).toMatch(changed)
    expect((await policy('diff', 'mailings', '--locale', 'ru')).stdout).toMatch(changed)
    expect((await policy('diff', 'mailings', '--locale', 'kk')).stdout).toBe('(өзгеріс жоқ)\n')
  })

  it.each([
    [['privacy', '1', '2'], /There is no policy "privacy"/],
    [['mailings', '1', '9'], /There is no version mailings@9/],
    [['mailings'], /mailings has only one version/],
    [[], /<policy> is missing/],
    [['--before', 'nowhere.md'], /No such file for --before: "nowhere.md"/],
    [['mailings', '1', '1', '--locale', 'de'], /de is not a valid value for --locale.*kk, ru, en/],
    [['mailings', '1', '1', 'x'], /unexpected arguments: mailings, 1, 1, x/],
  ])('refuses %j with a reason, as wrong use', async (args, why) => {
    expect(await policy('diff', ...args)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(why),
    })
  })
})

describe('new', () => {
  const accepted = ['--asks', 'acceptance', '--accept-by', 'at-effect']

  it('begins the next version with the texts of the last one, to be told what changed', async () => {
    await policy('publish', 'mailings', '--yes')
    expect(await policy('new', 'mailings', ...accepted)).toMatchObject({
      status: 0,
      stdout: `${join(library, 'mailings/2')}\n`,
      stderr: expect.stringMatching(/^mailings@2 is a draft now\.\n {2}1\. Change the texts/),
    })
    expect(read('mailings/2/kk.md')).toBe(read('mailings/1/kk.md'))
    const terms = read('mailings/1/version.yaml')
    expect(read('mailings/2/version.yaml')).toBe(
      `${terms.slice(0, terms.indexOf('asks:'))}asks: acceptance\nacceptBy: at-effect\nsummary: []\n`,
    )
    expect(
      collectFindings(library).map((finding) => sayFinding(finding, sayDomainIn('en')).message),
    ).toContainEqual(expect.stringMatching(/summary: expected at least one sentence in plain words/))
  })

  it('prints what it wrote as JSON', async () => {
    await policy('publish', 'mailings', '--yes')
    const { stdout } = await policy('new', 'mailings', ...accepted, '--json')
    expect(JSON.parse(stdout)).toEqual({
      policy: 'mailings',
      version: 2,
      folder: join(library, 'mailings/2'),
      files: ['version.yaml', 'kk.md', 'ru.md', 'en.md'].map((name) => join(library, 'mailings/2', name)),
    })
  })

  it('starts from the last published version while it is only announced, says so, and from another on demand', async () => {
    await policy('publish', 'mailings', '--yes')
    await policy('new', 'mailings', ...accepted, '--effective', '2099-01-01')
    for (const locale of ['kk', 'ru', 'en'])
      write(`mailings/2/${locale}.md`, read(`mailings/2/${locale}.md`).replace(/^# .*/m, '# Title'))
    const words = { kk: 'А.', ru: 'Б.', en: 'C.' }
    write('mailings/2/version.yaml', writeSummary(read('mailings/2/version.yaml'), words, []))
    expect((await policy('publish', 'mailings', '--yes')).status).toBe(0)

    const { stderr } = await policy('new', 'mailings', ...accepted)
    expect(stderr).toMatch(/^The texts are those of version 2, which is not in force yet \(1 January 2099\)/)
    expect(read('mailings/3/kk.md')).toMatch(/^# Title/)
    rmSync(join(library, 'mailings/3'), { recursive: true })
    await policy('new', 'mailings', ...accepted, '--from', '1')
    expect(read('mailings/3/kk.md')).toBe(read('mailings/1/kk.md'))
  })

  it('keeps to one draft at a time, also to one whose facts cannot be read', async () => {
    for (const spoil of ['', 'asks: "\n']) {
      if (spoil) write('mailings/1/version.yaml', spoil)
      expect(await policy('new', 'mailings', ...accepted)).toMatchObject({
        status: 1,
        stderr: expect.stringMatching(/^mailings@1 is still a draft, in .*mailings\/1\.\n/),
      })
    }
  })

  it('begins a new policy only when told that it is new', async () => {
    const titles = ['--title-kk', 'Ережелер', '--title-ru', 'Правила', '--title-en', 'Rules']
    expect(await policy('new', 'rules', '--kind', 'terms', ...titles)).toMatchObject({
      status: 2,
      stderr: 'There is no policy "rules".\nExisting policies: mailings. To begin a new one, add --policy.\n',
    })
    expect((await policy('new', 'rules', '--policy', '--kind', 'terms', ...titles)).status).toBe(0)
    expect(read('rules/1/version.yaml')).toContain('title:\n  kk: Ережелер\n  ru: Правила\n  en: Rules\n')
    expect(read('rules/1/en.md')).toBe('# Rules\n\n## 1. General provisions\n\n1.1. …\n')
  })

  it.each([
    [[], /^<policy> is missing.*\n.*new mailings --asks acceptance --accept-by at-effect/],
    [['mailings'], /^--asks is missing/],
    [['mailings', '--asks', 'everything'], /everything is not a valid value for --asks/],
    [['mailings', '--asks', 'notice'], /A consent cannot be asked for with a notice/],
    [
      ['mailings', '--asks', 'nothing', '--accept-by', 'at-effect'],
      /--accept-by only applies to --asks acceptance/,
    ],
    [
      ['mailings', '--asks', 'acceptance', '--accept-by', 'soon'],
      /--accept-by is "soon"; expected at-effect or a day/,
    ],
    [['mailings', '--asks', 'nothing', '--effective', '2020-01-01'], /--effective: 2020-01-01 is too early/],
    [['mailings', '--asks', 'nothing', '--from', '9'], /There is no version mailings@9/],
    [['mailings', '--policy'], /The policy mailings already exists/],
    [['Rules', '--policy'], /"Rules" is not a valid id\./],
    [['accept', '--policy'], /"accept" is not a valid id\./],
    [['rules', '--policy'], /^--kind is missing/],
    [['rules', '--policy', '--kind', 'terms', '--title-kk', 'А'], /^--title-ru is missing/],
  ])('refuses %j as wrong use and writes nothing', async (args, why) => {
    await policy('publish', 'mailings', '--yes')
    const { status, stdout, stderr } = await policy('new', ...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(why)
    expect([existsSync(join(library, 'mailings/2')), existsSync(join(library, 'rules'))]).toEqual([
      false,
      false,
    ])
  })
})

describe('status', () => {
  it('tells what is in force, announced and a draft, and which language is behind', async () => {
    await policy('publish', 'mailings', '--yes')
    await policy('new', 'mailings', '--asks', 'nothing', '--effective', '2099-01-01')
    write('mailings/2/kk.md', read('mailings/2/kk.md').replace(/^1\.1\. /m, '1.1. Жаңа сөздер. '))
    const { status, stdout, stderr } = await policy('status')
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^mailings – Consent to informational mailings\n {2}In force {2}version 1, since /)
    expect(stdout).toContain('  Draft     version 2, takes effect on 1 January 2099\n')
    expect(stdout).toContain('            Changed clauses: kk 1, ru 0, en 0\n')
    expect(stdout).toContain('            ru.md is behind. Changed in another language but not here: 1.1\n')
    expect(stdout).toContain('            en.md is behind. Changed in another language but not here: 1.1\n')
  })

  it('tells it to programs', async () => {
    expect(JSON.parse((await policy('status', 'mailings', '--json')).stdout)).toEqual([
      {
        policy: 'mailings',
        inForce: null,
        endsAt: null,
        notice: null,
        announced: [],
        replaced: [],
        drafts: [
          {
            version: 1,
            asks: 'acceptance',
            effectiveAt: null,
            progress: null,
            pending: [],
            folder: join(library, 'mailings/1/'),
            errors: 0,
          },
        ],
      },
    ])
  })

  it('is told of a draft whose facts cannot be read, too', async () => {
    write('mailings/1/version.yaml', 'asks: "\n')
    expect((await policy('status')).stdout).toMatch(/Draft {5}version 1, .*\n.*\n +Errors: \d+\./)
  })

  it.each([
    [{ LANG: 'ru_KZ.UTF-8' }, /Проект/],
    [{ LANG: 'kk_KZ.UTF-8' }, /Жоба/],
    [{ LANG: 'kk_KZ.UTF-8', LC_ALL: 'ru_RU.UTF-8' }, /Проект/],
    [{ LANG: 'de_DE.UTF-8' }, /Draft/],
    [{ LANG: 'C' }, /Draft/],
  ])('speaks the language of the terminal, %j', async (language, word) => {
    expect((await policyIn(language, 'status')).stdout).toMatch(word)
  })
})

describe('export', () => {
  const table = (...args: string[]) =>
    policy('export', 'mailings', '1', '2', '--out', join(library, 't.docx'), ...args)
  beforeEach(async () => {
    await policy('publish', 'mailings', '--yes')
    await policy('new', 'mailings', '--asks', 'nothing')
    write('mailings/2/ru.md', read('mailings/2/ru.md').replace('# Согласие', '# Новое согласие'))
  })

  it('writes a Word file and prints its name', async () => {
    expect(await table('--locale', 'ru')).toMatchObject({
      status: 0,
      stdout: `${join(library, 't.docx')}\n`,
      stderr: 'Изменённых элементов: 1. Графа «Обоснование» пуста: её заполняет юрист.\n',
    })
    expect(statSync(join(library, 't.docx')).size).toBeGreaterThan(3000)
  })

  it('does not write over what somebody may have filled in, unless told to', async () => {
    await table('--locale', 'ru')
    expect((await table('--locale', 'ru')).status, 'the same bytes').toBe(0)
    write('t.docx', 'with reasons')
    expect(await table('--locale', 'ru')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/--force/),
    })
    expect(read('t.docx')).toBe('with reasons')
    expect((await table('--locale', 'ru', '--force')).status).toBe(0)
  })

  it('says which folder is missing', async () => {
    const { status, stderr } = await policy(
      'export',
      'mailings',
      '1',
      '2',
      '--out',
      join(library, 'no/t.docx'),
    )
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^There is no folder .*no\.\n/)])
  })
})

describe('the commands as a whole', () => {
  it.each([
    ['kk', 'Жазылуы: npm run policy -- <пәрмен>', 'Алғаш рет пе?'],
    ['ru', 'Как написать: npm run policy -- <команда>', 'Впервые здесь?'],
    ['en', 'Usage: npm run policy -- <command>', 'New here?'],
  ])('explain themselves in %s, no line wider than a terminal', async (locale, usage, first) => {
    const { status, stdout, stderr } = await policy('--help', '--locale', locale)
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain(usage)
    expect(stdout).toContain(first)
    for (const command of ['status', 'new', 'diff', 'export', 'publish'])
      expect(stdout).toContain(`\n  ${command} `)
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it.each(['status', 'new', 'diff', 'export', 'publish'])('explain %s with examples', async (command) => {
    const { status, stdout } = await policy(command, '--help', '--locale', 'ru')
    expect(status).toBe(0)
    expect(stdout).toMatch(new RegExp(`^Как написать: npm run policy -- ${command} .*\\[--параметры\\]`))
    expect(stdout).toContain(`Примеры:\n  npm run policy -- ${command}`)
    expect(stdout).toMatch(/-h, --help +показать это пояснение/)
  })

  it('say that there is no policies folder, in the language of the terminal', async () => {
    rmSync(library, { recursive: true })
    const { status, stderr } = await policyIn({ LANG: 'ru_RU.UTF-8' }, 'status')
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^Нет папки с документами: .*\n.*KELISIM_POLICIES\. .*пустой\.\n$/),
    ])
  })
})
