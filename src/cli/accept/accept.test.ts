import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { VersionFile } from '../../domain/policy/version-file.ts'
import { type Answer, KEYS, runInteractive, runNonInteractive } from '../fixture/terminal.ts'
import { sayIn } from '../say.ts'
import { selectDrafts } from './drafts.ts'

const root = new URL('../../..', import.meta.url).pathname
const base = join(root, 'src/domain/checks/fixtures/base')
const FILE = 'privacy/2/version.yaml'
const { enter, down, up } = KEYS

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-accept-'))
  cpSync(base, library, { recursive: true })
  git('init', '--quiet')
  edit('privacy/2/ru.md', '15 (пятнадцати)', '20 (двадцати)')
  edit('privacy/2/en.md', 'does not pass data', 'passes no data at all')
  git('add', '.')
})
afterEach(() => rmSync(library, { recursive: true }))

const env = () => ({ LANG: 'en_US.UTF-8', KELISIM_POLICIES: library })
const check = (...args: string[]) => runNonInteractive(['check', ...args], env())
const accept = (...answers: Answer[]) => runInteractive(['check', '--accept'], env(), answers)
const read = (file: string) => readFileSync(join(library, file), 'utf8')
const git = (...args: string[]) => execFileSync('git', args, { cwd: library, encoding: 'utf8' })
const edit = (file: string, from: string | RegExp, to: string) => {
  const [before, after] = [read(file), read(file).replace(from, to)]
  expect(after).not.toBe(before)
  writeFileSync(join(library, file), after)
}
/** The lines that came and went since the draft was staged. */
const listChanges = () => git('diff', '--unified=0').match(/^[-+](?![-+]{2} ).*$/gm) ?? []
const entry = (clause: string, rule: string, reason: string) => [
  `+  - clause: "${clause}"`,
  `+    rule: ${rule}`,
  `+    reason: ${reason}`,
  expect.stringMatching(/^\+ {4}wording: "?[0-9a-f]{16}"?$/),
]

describe('check --accept --reason', () => {
  it('writes the answer into the draft, says where, and checks again', async () => {
    const { status, stdout, stderr } = await check(
      '--accept',
      '--clause',
      '2.3',
      '--rule',
      'figures',
      '--reason',
      ' As  agreed. ',
    )
    expect(stderr).toMatch(
      /^Answers written: 1\n {2}privacy\/2\/version\.yaml:27 {2}2\.3 {2}parity-figures {2}As agreed\.\n/,
    )
    expect(listChanges()).toEqual(['+exceptions:', ...entry('2.3', 'parity-figures', 'As agreed.')])
    expect(read(FILE).split('\n')[26]).toBe('  - clause: "2.3"')
    // What was not answered is still told, and nothing else.
    expect([status, stdout.match(/parity-\w+/g)]).toEqual([1, ['parity-alone']])
  })

  it('answers everything in its scope, after which there is nothing to tell', async () => {
    expect(await check('--accept', 'privacy/2', '--reason', 'As agreed.')).toMatchObject({
      status: 0,
      stdout: '',
    })
    expect(listChanges()).toEqual([
      '+exceptions:',
      ...entry('1.3', 'parity-alone', 'As agreed.'),
      ...entry('2.3', 'parity-figures', 'As agreed.'),
    ])
    const written = read(FILE)
    expect((await check('--accept', '--reason', 'Once more.')).stderr).toBe(
      'There is no difference to answer here.\n\nNo errors in the policies.\n',
    )
    expect(read(FILE)).toBe(written)
  })

  it('holds for no other wording, and takes away what answers nothing any more', async () => {
    await check('--accept', '--reason', 'As agreed.')
    git('add', '.')
    edit('privacy/2/ru.md', '20 (двадцати)', '21 (двадцати одного)')
    expect((await check()).stdout).toMatch(/error {2}parity-figures[\s\S]*error {2}exceptions/)
    const { stderr } = await check('--accept', '--clause', '2.3', '--reason', 'Agreed anew.')
    expect(stderr).toContain(
      'Entries removed that answered nothing any more: 1\n  privacy/2/version.yaml:31  2.3',
    )
    expect(git('diff', '--unified=0', FILE).match(/^[-+] .*/gm)).toEqual([
      '-    reason: As agreed.',
      expect.stringMatching(/^- {4}wording/),
      '+    reason: Agreed anew.',
      expect.stringMatching(/^\+ {4}wording/),
    ])
    expect((await check()).status).toBe(0)
  })

  it('takes away what answers nothing without asking for a reason', async () => {
    edit('privacy/2/ru.md', '20 (двадцати)', '15 (пятнадцати)')
    edit('privacy/2/en.md', 'passes no data at all', 'does not pass data')
    const clean = read(FILE)
    edit(
      FILE,
      'summary:',
      'exceptions:\n  - {clause: "2.3", rule: parity-duty, wording: "0123456789012345", reason: A}\nsummary:',
    )
    expect((await check('--accept')).status).toBe(0)
    expect(read(FILE)).toBe(clean)
  })

  it('takes none away of two that cannot be told apart', async () => {
    await check('--accept', '--rule', 'figures', '--reason', 'A')
    const wording = /wording: "?([0-9a-f]{16})/.exec(read(FILE))?.[1]
    const list = (one: string) => `{clause: "2.3", rule: parity-figures, reason: A, wording: "${one}"}`
    edit(FILE, /exceptions:[\s\S]*/, `exceptions: [${list('f'.repeat(16))}, ${list(wording ?? '')}]\n`)
    git('add', '.')
    expect((await check('--accept', '--rule', 'figures')).stdout).toContain('error  exceptions')
    expect(listChanges()).toEqual([])
  })

  it('says what can be answered where the options leave nothing', async () => {
    const { stderr } = await check('--accept', '--clause', '2', '--reason', 'A')
    expect(stderr).toMatch(
      /^There is no difference to answer here\.\nThese can be answered:\n {2}privacy\/2\/ {2}1\.3 {2}parity-alone\n/,
    )
    expect(listChanges()).toEqual([])
  })

  it('tells other programs what was written', async () => {
    const { status, stdout, stderr } = await check(
      '--accept',
      '--rule',
      'parity-figures',
      '--reason',
      'A',
      '--json',
    )
    expect([status, stderr]).toEqual([1, expect.stringContaining('Answers written: 1')])
    expect(JSON.parse(stdout)).toMatchObject({
      errors: 1,
      accepted: [
        {
          file: FILE,
          line: 27,
          clause: '2.3',
          rule: 'parity-figures',
          reason: 'A',
          wording: expect.stringMatching(/^[0-9a-f]{16}$/),
        },
      ],
      dropped: [],
    })
  })
})

describe('check --accept refuses', () => {
  it.each<[string, string[], number, RegExp]>([
    [
      'to guess a reason',
      ['--accept'],
      2,
      /^--reason is missing.*\n.*check --accept privacy\/2 --clause "1\.3" --rule parity-alone --reason "…"\n$/,
    ],
    ['an empty reason', ['--accept', '--reason', ' '], 2, /^Write the reason in a sentence\./],
    [
      'the sign that stands for a reason',
      ['--accept', '--reason', '…'],
      2,
      /^Write the reason in a sentence\./,
    ],
    [
      'a rule that there is not',
      ['--accept', '--rule', 'numbers', '--reason', 'A'],
      2,
      /"numbers" is not a valid value for --rule.*parity-alone, parity-bounds, parity-duty/,
    ],
    [
      'a published version',
      ['--accept', 'privacy/1', '--reason', 'A'],
      1,
      /^privacy@1 is published; nothing is written into it\./,
    ],
    [
      'a version that there is not',
      ['--accept', 'privacy@9', '--reason', 'A'],
      2,
      /^There is no version privacy@9\./,
    ],
    ['a policy that there is not', ['--accept', 'terms', '--reason', 'A'], 2, /^There is no policy "terms"/],
    ['--reason alone', ['--reason', 'A'], 2, /^--reason goes only with --accept\./],
    ['--clause alone', ['--clause', '2.3'], 2, /^--clause goes only with --accept\./],
  ])('%s', async (_, args, status, why) => {
    expect(await check(...args)).toMatchObject({ status, stdout: '', stderr: expect.stringMatching(why) })
    expect(listChanges()).toEqual([])
  })

  it('to write where it cannot without a person, and changes nothing', async () => {
    edit(FILE, /$/, '...\n')
    git('add', '.')
    const { status, stderr } = await check('--accept', '--reason', 'A')
    expect([status, stderr]).toEqual([
      1,
      expect.stringMatching(/^privacy\/2\/version\.yaml is written in another way/),
    ])
    expect(listChanges()).toEqual([])
  })

  it('a policy without a draft', async () => {
    rmSync(join(library, 'privacy/2'), { recursive: true })
    expect(await check('--accept', 'privacy', '--reason', 'A')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^privacy has no draft\./),
    })
  })

  it('to take for a draft what bears any part of a seal', () => {
    const texts = { kk: '', ru: '', en: '' }
    const cases: [source: string, file: object][] = [
      ['asks: acceptance\n', {}],
      ['digests: {}\n', {}],
      ['"publishedAt": x\n', {}],
      ['{ publishedAt: x }\n', { publishedAt: 'x' }],
      ['{ digests: x }\n', { digests: {} }],
    ]
    const versions = cases.map(([source, file], index) => ({
      number: index + 1,
      source,
      file: file as VersionFile,
      texts,
    }))
    const found = selectDrafts([{ id: 'privacy', versions }], [], sayIn('en'))
    expect(found.map(({ folder }) => folder)).toEqual(['privacy/1/'])
  })

  it('to touch a seal, even a broken one', async () => {
    edit('privacy/1/en.md', 'does not pass', 'passes')
    git('add', '.')
    await check('--accept', '--reason', 'A')
    expect(git('diff', '--name-only')).toBe(`${FILE}\n`)
  })
})

describe('check --accept at a terminal', () => {
  it('shows the languages with the words that are meant, and asks', async () => {
    const { status, said } = await accept(
      ['Is it meant?', enter],
      ['Is it meant?', down, enter],
      ['For what reason?', `As agreed.${enter}`],
    )
    expect(said).toContain('1/2 · privacy@2 · 1.3 · parity-alone')
    expect(said).toContain('2/2 · privacy@2 · 2.3 · parity-figures')
    expect(said).toMatch(
      /ru {2}Ответ на запрос даётся в течение 20 \(двадцати\) календарных дней\. .*\n│ {39}\^{30} /,
    )
    expect(said).toMatch(/en {2}The Platform passes no data at all to third parties\. .*\n│ {19}\^/)
    expect(listChanges()).toEqual(['+exceptions:', ...entry('2.3', 'parity-figures', 'As agreed.')])
    expect(status).toBe(1)
  })

  it('asks again for a reason without words', async () => {
    await accept(
      ['Is it meant?', down, enter],
      ['For what reason?', enter],
      ['Write the reason in a sentence.', `Да: так.${enter}`],
      ['Is it meant?', up, enter],
    )
    expect(listChanges()).toEqual(['+exceptions:', ...entry('1.3', 'parity-alone', '"Да: так."')])
  })

  it('keeps what was answered where one stops, and nothing where one leaves', async () => {
    await accept(
      ['Is it meant?', down, enter],
      ['For what reason?', `A${enter}`],
      ['Is it meant?', KEYS.escape],
    )
    expect(listChanges()).toEqual([])
    await accept(
      ['Is it meant?', down, enter],
      ['For what reason?', `A${enter}`],
      ['Is it meant?', up, enter],
    )
    expect(listChanges()).toHaveLength(5)
  })

  it.each([
    ['kk', 'Бұл айырмашылық әдейі ме?', 'Себебі қандай?', 'Жазылған жауап: 1'],
    ['ru', 'Так и задумано?', 'По какой причине?', 'Записано ответов: 1'],
  ])('speaks %s', async (locale, question, why, done) => {
    const { said } = await runInteractive(
      ['check', '--accept', '--rule', 'figures', '--locale', locale],
      env(),
      [
        [question, down, enter],
        [why, `A${enter}`],
      ],
    )
    expect(said).toContain(done)
  })
})

describe('check --json', () => {
  it('carries what answers a finding, and says so in its advice', async () => {
    const { findings } = JSON.parse((await check('--json')).stdout)
    expect(findings.map(({ answer }: { answer: object }) => answer)).toEqual([
      { clause: '1.3', rule: 'parity-alone', wording: expect.stringMatching(/^[0-9a-f]{16}$/) },
      { clause: '2.3', rule: 'parity-figures', wording: expect.stringMatching(/^[0-9a-f]{16}$/) },
    ])
    for (const { advice } of findings)
      for (const locale of ['kk', 'ru', 'en']) expect(advice[locale]).toMatch(/check --accept$/)
  })
})
