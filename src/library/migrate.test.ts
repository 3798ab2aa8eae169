import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkLibrary } from '../domain/checks/check.ts'
import { LOCALES } from '../domain/locale.ts'
import { listPointWords } from '../domain/policy/point.ts'
import { applyMigration, planMigration } from './migrate.ts'
import { readLibrary } from './read-library.ts'

/** Two policies as they were shipped before `format: 1`. */
const old = new URL('./fixtures/old-form', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-migrate-'))
  cpSync(old, library, { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true }))

const read = (file: string) => readFileSync(join(library, file), 'utf8')
const write = (file: string, text: string) => writeFileSync(join(library, file), text)
const migrate = () => applyMigration(library, planMigration(library))

describe('a folder of the old form', () => {
  it('becomes one that is read, whose seals hold and in which nothing is wrong', () => {
    migrate()
    const { policies, findings } = readLibrary(library)
    expect([...findings, ...checkLibrary(policies, { published: true })]).toEqual([])
    expect(policies.map(({ id, versions }) => [id, versions.map(({ file }) => file.publishedAt)])).toEqual([
      ['mailings', ['2026-11-23T00:27:48+05:00']],
      ['privacy', ['2026-11-23T00:27:47+05:00', '2026-11-23T00:40:03+05:00']],
    ])
  })

  it('says the same words in every language, each with those of the others', () => {
    migrate()
    const [, privacy] = readLibrary(library).policies
    const second = privacy?.versions[1]
    for (const locale of LOCALES) {
      const words = listPointWords(second?.file.summary ?? [], locale)
      expect(words).toHaveLength(7)
      for (const line of words)
        expect(readFileSync(join(old, 'privacy/2/version.yaml'), 'utf8')).toContain(line)
    }
    expect(second?.file.summary[2]?.en).toMatch(/^You can decline/)
    expect(second?.file.summary[2]?.kk).toMatch(/^Бас тартып/)
  })

  it('has the terms in every version, and of the operator only what is known', () => {
    migrate()
    for (const policy of readLibrary(library).policies)
      for (const { file } of policy.versions) {
        expect(Object.keys(file.operator)).toEqual(['name'])
        expect(file.kind).toBe(policy.id === 'privacy' ? 'notice' : 'consent')
      }
    expect(read('privacy/1/version.yaml')).not.toMatch(/null|to be filled in|[&*]a\d/)
  })

  it('is told with the digests before and after, and texts keep theirs', () => {
    const before = Object.fromEntries(
      ['mailings/1', 'privacy/1', 'privacy/2'].map((version) => [
        version.replace('/', '@'),
        /^ {2}version: (.*)$/m.exec(read(`${version}/version.yaml`))?.[1],
      ]),
    )
    const { versions } = planMigration(library)
    expect(Object.fromEntries(versions.map((one) => [one.version, one.before]))).toEqual(before)
    migrate()
    for (const { version, after } of versions)
      expect(read(`${version.replace('@', '/')}/version.yaml`)).toContain(`  version: ${after}\n`)
    expect(read('privacy/2/version.yaml')).toMatch(/^ {2}kk: 9723bb5ad16639071ce86df33b902f64/m)
  })

  it('is migrated once: a second time there is nothing to do', () => {
    migrate()
    expect(planMigration(library)).toEqual({ versions: [], writes: new Map(), removes: [], findings: [] })
  })
})

it('keeps what a draft says, comments too, and seals nothing', () => {
  cpSync(join(library, 'privacy/2'), join(library, 'privacy/3'), { recursive: true })
  write(
    'privacy/3/version.yaml',
    'asks: notice # for now\nsummary:\n  kk: [Бір., Екі.]\n  ru: [Один.]\n  en: []\n# the lawyer reads it\npending: [en]\n',
  )
  migrate()
  const facts = read('privacy/3/version.yaml')
  expect(facts).toContain('\nasks: notice # for now\n')
  expect(facts).toContain(
    'summary:\n  - kk: Бір.\n    ru: Один.\n  - kk: Екі.\n# the lawyer reads it\npending: [en]\n',
  )
  expect(facts).not.toContain('digests:')
})

it('gives a draft that was begun before its policy was migrated the terms of the version before it', () => {
  migrate()
  cpSync(join(library, 'privacy/2'), join(library, 'privacy/3'), { recursive: true })
  write('privacy/3/version.yaml', 'asks: notice\nsummary:\n  kk: [Бір.]\n  ru: [Один.]\n  en: [One.]\n')
  expect(planMigration(library).versions).toEqual([{ version: 'privacy@3', before: null, after: null }])
  migrate()
  const { policies, findings } = readLibrary(library)
  expect(findings).toEqual([])
  const [second, third] = policies.find(({ id }) => id === 'privacy')?.versions.slice(1) ?? []
  expect(third?.file).toMatchObject({ title: second?.file.title, wayOut: second?.file.wayOut })
})

it.each([
  ['whose seal does not hold', 'privacy/2/ru.md', (text: string) => text.replace('5qbe', '5qbE')],
  ['whose facts were changed', 'privacy/2/version.yaml', (text: string) => text.replace('2027', '2028')],
])('changes nothing where there is a version %s', (_, file, change) => {
  const spoilt = change(read(file))
  write(file, spoilt)
  expect(migrate).toThrow('privacy@2')
  expect(read('mailings/1/version.yaml')).not.toContain('format: 1')
})

/** Everything in the folder, by its path. */
const list = () =>
  Object.fromEntries(
    readdirSync(library, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(library.length + 1), readFileSync(file, 'utf8')]),
  )

const DRAFT = 'asks: notice\nsummary:\n  kk: [Бір.]\n  ru: [Один.]\n  en: [One.]\n'
const draft = (text: string) => {
  cpSync(join(library, 'privacy/2'), join(library, 'privacy/3'), { recursive: true })
  write('privacy/3/version.yaml', text)
}
const change = (file: string, edit: (text: string) => string) => write(file, edit(read(file)))
const flow = (text: string) =>
  text.replace(/digests:\n([\s\S]*)$/, (_, lines: string) => {
    const pairs = lines
      .trim()
      .split('\n')
      .map((line) => line.trim())
    return `digests: { ${pairs.join(', ')} }\n`
  })

describe('converts everything or nothing:', () => {
  it.each<[what: string, file: string, spoil: () => void]>([
    ['a draft with a byte order mark', 'privacy/3/version.yaml', () => draft(`\uFEFF${DRAFT}`)],
    ['a draft with a quoted key', 'privacy/3/version.yaml', () => draft(DRAFT.replace('asks', '"asks"'))],
    [
      'a draft that asks nothing at all',
      'privacy/3/version.yaml',
      () => draft(DRAFT.replace(/asks.*\n/, '')),
    ],
    [
      'a draft with line ends of Windows',
      'privacy/3/version.yaml',
      () => draft(DRAFT.replaceAll('\n', '\r\n')),
    ],
    ['a draft that begins a document', 'privacy/3/version.yaml', () => draft(`---\n${DRAFT}`)],
    ['a draft that is no YAML', 'privacy/3/version.yaml', () => draft(`${DRAFT}approved: "x\n`)],
    [
      'a draft whose summary is no list',
      'privacy/3/version.yaml',
      () => draft('asks: notice\nsummary: Бір.\n'),
    ],
    [
      'a draft without facts',
      'privacy/3/version.yaml',
      () => {
        draft(DRAFT)
        rmSync(join(library, 'privacy/3/version.yaml'))
      },
    ],
    [
      'a folder that is no number',
      'privacy/03',
      () => {
        draft(DRAFT)
        renameSync(join(library, 'privacy/3'), join(library, 'privacy/03'))
      },
    ],
    ['digests in one line', 'privacy/2/version.yaml', () => change('privacy/2/version.yaml', flow)],
    [
      'quoted digests',
      'privacy/2/version.yaml',
      () => change('privacy/2/version.yaml', (text) => text.replace('digests:', '"digests":')),
    ],
    [
      'a publication without digests',
      'privacy/2/version.yaml',
      () => change('privacy/2/version.yaml', (text) => text.replace(/digests:[\s\S]*$/, '')),
    ],
    [
      'published facts with a byte order mark',
      'privacy/2/version.yaml',
      () => change('privacy/2/version.yaml', (text) => `\uFEFF${text}`),
    ],
    [
      'terms with a byte order mark',
      'privacy/policy.yaml',
      () => change('privacy/policy.yaml', (text) => `\uFEFF${text}`),
    ],
    [
      'a policy without versions',
      'offer/policy.yaml',
      () => {
        mkdirSync(join(library, 'offer'))
        cpSync(join(library, 'privacy/policy.yaml'), join(library, 'offer/policy.yaml'))
      },
    ],
    [
      'facts whose terms are nowhere',
      'privacy/1/version.yaml',
      () => rmSync(join(library, 'privacy/policy.yaml')),
    ],
  ])('%s', (_, file, spoil) => {
    spoil()
    const before = list()
    const { findings } = planMigration(library)
    expect(findings.map((finding) => finding.file)).toContain(file)
    migrate()
    expect(list()).toEqual(before)
  })

  it('what is wrong in policy.yaml is told of it, by its line', () => {
    change('privacy/policy.yaml', (text) => text.replace('contact: info@5qbe.kz', 'contact: nobody'))
    const [finding, ...others] = planMigration(library).findings
    expect(others).toEqual([])
    expect(finding?.file).toBe('privacy/policy.yaml')
    expect(read('privacy/policy.yaml').split('\n')[(finding?.line ?? 0) - 1]).toBe('contact: nobody')
  })
})

it('says of old facts whose terms are nowhere that these are missing, and does not send people to migrate in vain', () => {
  rmSync(join(library, 'privacy/policy.yaml'))
  const keys = readLibrary(library).findings.flatMap(({ file, key }) =>
    file.startsWith('privacy/') ? [key] : [],
  )
  expect(new Set(keys)).toEqual(new Set(['layout.oldFormAlone']))
})

it('plans nothing where anything cannot be carried over, and writes no plan that says so', () => {
  draft(`---\n${DRAFT}`)
  const plan = planMigration(library)
  expect([plan.versions, [...plan.writes], plan.removes]).toEqual([[], [], []])
  const before = list()
  applyMigration(library, {
    ...plan,
    writes: new Map([['privacy/9.yaml', '']]),
    removes: ['privacy/policy.yaml'],
  })
  expect(list()).toEqual(before)
})
