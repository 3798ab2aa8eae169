import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runNonInteractive } from '../fixture/terminal.ts'

const root = new URL('../../..', import.meta.url).pathname
const base = join(root, 'src/domain/checks/fixtures/base')

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-check-'))
  cpSync(base, library, { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true }))

const policy = (...args: string[]) =>
  runNonInteractive(args, { LANG: 'en_US.UTF-8', KELISIM_POLICIES: library })
const check = (...args: string[]) => policy('check', ...args)
const read = (file: string) => readFileSync(join(library, file), 'utf8')
const edit = (file: string, from: string | RegExp, to: string) => {
  const [before, after] = [read(file), read(file).replace(from, to)]
  expect(after).not.toBe(before)
  writeFileSync(join(library, file), after)
}
const git = (...args: string[]) => {
  const identity = ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.kz']
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: library, encoding: 'utf8' })
  expect(status, stderr).toBe(0)
}

describe('check', () => {
  it('says that everything is in order, on stderr, and ends with 0', async () => {
    expect(await check()).toEqual({ status: 0, stdout: '', stderr: 'No errors in the policies.\n' })
    expect((await check('--locale', 'kk')).stderr).toBe('Құжаттарда қате жоқ.\n')
  })

  it('lists by file what is wrong and what to do, on stdout, and ends with 1', async () => {
    edit('privacy/2/ru.md', '15 (пятнадцати)', '20 (двадцати)')
    edit('privacy/2/ru.md', 'третьим лицам', 'третьим  лицам')
    expect(await check('--locale', 'ru')).toEqual({
      status: 1,
      stdout: `privacy/2/ru.md
  11:42   ошибка  spaces
    Между словами лишние пробелы.
    1.3. Платформа не передаёт данные третьим  лицам.
                                             ^^
    → Оставьте один пробел.
  19:39   ошибка  parity-figures
    Пункт 2.3: в текстах разные числа. Здесь «20 (двадцати) календарных дней»;
    kk.md: «15 (он бес) күнтізбелік күн»; en.md: «15 (fifteen) calendar days».
    2.3. Ответ на запрос даётся в течение 20 (двадцати) календарных дней.
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    → Сравните и исправьте ошибку. Если различие намеренное, ответьте с
      причиной: npm run policy -- check --accept
`,
      stderr: '\nОшибок: 2. Из них исправит --fix: 1.\n',
    })
  })

  it('lets notes pass, and leaves them out when quiet', async () => {
    edit('privacy/2/kk.md', '1 500 теңге, ол', '1 500 теңге - осы ақы')
    edit('privacy/2/ru.md', '1 500 тенге, которые', '1 500 тенге: они')
    edit('privacy/2/en.md', '1,500 tenge, which', '1,500 tenge; they')
    const { status, stdout, stderr } = await check()
    expect([status, stderr]).toEqual([0, '\nNo errors in the policies. Notes: 1. Fixable with --fix: 1.\n'])
    expect(stdout).toMatch(/^privacy\/2\/kk\.md\n {2}21:34 {3}note {2}typography\n/)
    expect(await check('--quiet')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('says once what to do about neighbours of one kind, and keeps to 80 columns', async () => {
    edit('privacy/2/kk.md', 'Деректер есеп жазбасы', 'Дерeктер eсеп жазбасы')
    const { stdout } = await check('--locale', 'kk')
    expect(stdout.match(/→/g)?.length).toBe(1)
    expect(stdout.match(/латын әрпі бар/g)?.length).toBe(2)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  })

  it('prints findings as JSON for other programs, in every language', async () => {
    edit('privacy/2/ru.md', /^1\.3\. /m, '1.4. ')
    const { status, stdout, stderr } = await check('--json')
    expect([status, stderr]).toEqual([1, ''])
    expect(JSON.parse(stdout)).toEqual({
      errors: 1,
      notes: 0,
      findings: [
        {
          rule: 'numbering',
          severity: 'error',
          file: 'privacy/2/ru.md',
          line: 11,
          column: 1,
          endColumn: 4,
          message: {
            kk: 'Мұнда 1.3 нөмірі күтілген еді, ал тұрғаны – 1.4.',
            ru: 'Здесь ожидался номер 1.3, а стоит 1.4.',
            en: 'Clause 1.4 stands where 1.3 was expected.',
          },
          advice: { kk: expect.any(String), ru: expect.any(String), en: expect.any(String) },
          fix: [{ file: 'privacy/2/ru.md', start: expect.any(Number), end: expect.any(Number), text: '1.3' }],
        },
      ],
      fixed: [],
    })
  })

  it('is refused in words when a language does not exist', async () => {
    expect(await check('--locale', 'de')).toMatchObject({ status: 2, stdout: '' })
  })
})

describe('check --fix', () => {
  it('mends a draft, says what it changed, and has nothing to do the second time', async () => {
    const kk = read('privacy/2/kk.md')
    edit('privacy/2/kk.md', /^2\.3\. /m, '2.3. Жаңа тармақ.\n\n2.3. ')
    edit('privacy/2/kk.md', '1.3. Платформа деректерді', '1.3. Плaтформа  деректерді')
    const first = await check('--fix')
    expect(first.stderr).toMatch(
      /^Places fixed: 7\nprivacy\/2\/kk\.md\n {2}11:6 {4}letters {2}Пл.тформа → Платформа\n {2}11:15 {3}spaces {2}·· → ·\n/,
    )
    expect(first.stderr).toMatch(
      /21:1 {4}numbering {2}2\.3 → 2\.4, 2\.4 → 2\.5, 2\.5 → 2\.6, 2\.6 → 2\.7, 2\.3 → 2\.4\n/,
    )
    const fixed = kk
      .replace(/\n2\.6\. (.*)2\.3-/, '\n2.7. $12.4-')
      .replace('\n2.5. ', '\n2.6. ')
      .replace('\n2.4. ', '\n2.5. ')
      .replace('\n2.3. ', '\n2.3. Жаңа тармақ.\n\n2.4. ')
    expect(read('privacy/2/kk.md')).toBe(fixed)

    expect((await check('--fix')).stderr).not.toMatch(/Places fixed/)
    expect(read('privacy/2/kk.md')).toBe(fixed)
  })

  it('never touches what is published', async () => {
    edit('privacy/1/kk.md', 'Платформа деректерді', 'Плaтформа  деректерді')
    const touched = read('privacy/1/kk.md')
    expect(await check('--fix')).toMatchObject({ status: 1, stdout: expect.stringMatching(/error {2}seal/) })
    expect(read('privacy/1/kk.md')).toBe(touched)
  })
})

describe('check --base', () => {
  beforeEach(() => {
    git('init', '--quiet', '--initial-branch=main')
    git('add', '.')
    git('commit', '--quiet', '--message=Publish')
  })

  it('finds nothing where nothing that was published has changed', async () => {
    edit('privacy/2/kk.md', 'Сұрақтар', 'Барлық сұрақ')
    edit('privacy/2/ru.md', 'Вопросы', 'Все вопросы')
    edit('privacy/2/en.md', 'Questions', 'All questions')
    expect(await check('--base', 'main')).toMatchObject({ status: 0, stdout: '' })
  })

  it('finds a published version that was sealed anew, which its own seal does not tell', async () => {
    rmSync(join(library, 'privacy/2'), { recursive: true })
    const was = read('privacy/1/version.yaml')
    edit('privacy/1/version.yaml', /effectiveAt:[\s\S]*/, '')
    await policy('publish', 'privacy', '1', '--yes')
    expect(read('privacy/1/version.yaml')).toMatch(/^digests:/m)
    expect(read('privacy/1/version.yaml')).not.toBe(was)

    expect(await check()).toMatchObject({ status: 0 })
    const { status, stdout } = await check('--base', 'HEAD')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /^privacy\/1\/version\.yaml\n.*error {2}history\n.*privacy@1 was published in HEAD, and its moment of/,
    )
  })

  it('finds a published version that is gone', async () => {
    rmSync(join(library, 'privacy'), { recursive: true })
    expect(await check('--base', 'main')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        /^privacy\/1\n.*error {2}history\n {4}privacy@1, published in main, is gone together with its whole policy\./,
      ),
    })
  })

  it.each([
    ['a commit that is not there', 'nowhere', /--base is "nowhere".*no such commit/],
    ['an option of git', '--output=x', /argument missing|cannot begin with a hyphen/],
  ])('refuses %s', async (_, ref, why) => {
    expect(await check('--base', ref)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(why),
    })
  })

  it('refuses a folder that is in no repository', async () => {
    rmSync(join(library, '.git'), { recursive: true })
    expect(await check('--base', 'main')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/not a git repository/),
    })
  })
})
