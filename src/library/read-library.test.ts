import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { checkLibrary } from '../domain/checks/check.ts'
import type { Finding } from '../domain/checks/finding.ts'
import { sayDomainIn } from '../messages/say-domain.ts'
import { loadLibrary, readLibrary, readPolicyFile } from './read-library.ts'

const shipped = new URL('../../policies', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-library-'))
  cpSync(join(shipped, 'privacy'), join(library, 'privacy'), { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true }))

const path = (file: string) => join(library, file)
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path(file), 'utf8')
  const after = before.replace(from, to)
  expect(after, `${file} was to be changed`).not.toBe(before)
  writeFileSync(path(file), after)
}
const places = (findings: readonly Finding[]) =>
  findings.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)

it('finds nothing wrong with the shipped policies, published versions included', () => {
  const { policies, texts, findings } = readLibrary(shipped)
  expect([...findings, ...checkLibrary(policies, { published: true })]).toEqual([])
  expect(texts).toEqual([])
  expect(policies.map(({ id, versions }) => [id, versions.length])).toEqual([
    ['advertising', 1],
    ['mailings', 1],
    ['privacy', 2],
  ])
})

it('follows no link, wherever it leads, and tells of each', () => {
  writeFileSync(path('outside.md'), readFileSync(path('privacy/2/en.md')))
  rmSync(path('privacy/2/en.md'))
  symlinkSync(path('outside.md'), path('privacy/2/en.md'))
  symlinkSync(path('privacy'), path('copied'))
  const { policies, findings } = readLibrary(library)
  expect(policies.map(({ id }) => id)).toEqual(['privacy'])
  expect(places(findings)).toEqual(
    expect.arrayContaining(['copied:1:1 layout', 'privacy/2/en.md:1:1 layout']),
  )
  expect(readPolicyFile(library, 'privacy/2/en.md')).toBeNull()
})

it.each([
  ['lists by language', 'summary:\n  kk: [а]\n  ru: [Было 15 дней, стало 20.]\n  en: [x]\n'],
  ['a list for one language', 'summary:\n  - kk: а\n    ru: [Было 15 дней, стало 20.]\n    en: x\n'],
  ['a point in braces', 'summary:\n  - { kk: а, ru: Было 15 дней, стало 20., en: x }\n'],
  ['a list in brackets', 'summary: [Было 15 дней, стало 20.]\n'],
])('takes no comma of a sentence for the end of a point: %s', (_, summary) => {
  edit('privacy/2/version.yaml', /^summary:\n[\s\S]*?(?=^meaning:)/m, summary)
  const { findings } = readLibrary(library)
  expect(findings.map(({ file, rule }) => [file, rule])).toContainEqual(['privacy/2/version.yaml', 'schema'])
})

/** What a build does not need: drafts, folders and files beside what is published, and terms by which drafts are judged. */
const OF_NOBODY = ['privacy/draft', 'terms:', 'privacy/3/', 'api:', 'privacy/2/version.yml', 'terms.yaml']

describe('what cannot be read is a finding', () => {
  test.each<[string, () => void, string[]]>([
    ['a text that is missing', () => rmSync(path('privacy/1/ru.md')), ['privacy/1/ru.md:1:1 layout']],
    [
      'a folder in place of a text',
      () => {
        rmSync(path('privacy/1/ru.md'))
        mkdirSync(path('privacy/1/ru.md'))
      },
      ['privacy/1/ru.md:1:1 layout'],
    ],
    ['a folder that is no version', () => mkdirSync(path('privacy/draft')), ['privacy/draft:1:1 layout']],
    ['a policy without a version', () => mkdirSync(path('terms')), ['terms:1:1 layout']],
    [
      'a folder in the old form, by one finding however many versions there are',
      () => writeFileSync(path('privacy/policy.yaml'), 'kind: notice\n'),
      ['privacy/policy.yaml:1:1 layout'],
    ],
    [
      'a draft in the old form under a policy in the new one',
      () => {
        mkdirSync(path('privacy/3'))
        for (const name of ['kk.md', 'ru.md', 'en.md'])
          cpSync(path(`privacy/2/${name}`), path(`privacy/3/${name}`))
        writeFileSync(path('privacy/3/version.yaml'), 'asks: notice\nsummary:\n  kk: []\n')
      },
      ['privacy/3/version.yaml:1:1 layout'],
    ],
    ['a folder that cannot name a policy', () => mkdirSync(path('api')), ['api:1:1 layout']],
    [
      'a version that is missing before another one',
      () => rmSync(path('privacy/1'), { recursive: true }),
      ['privacy/2:1:1 layout'],
    ],
    [
      'a file that nobody knows',
      () => writeFileSync(path('privacy/2/version.yml'), ''),
      ['privacy/2/version.yml:1:1 layout'],
    ],
    [
      'a version whose facts are no YAML, and not the versions beside it',
      () => edit('privacy/1/version.yaml', 'asks: acceptance', 'asks: "acceptance'),
      ['privacy/1/version.yaml:19:7 yaml'],
    ],
    [
      'every value that is not as expected, all at once',
      () => {
        edit('privacy/2/version.yaml', 'kind: notice', 'kind: contract')
        edit('privacy/2/version.yaml', 'authentic: kk', 'authentic: kz')
        edit('privacy/2/version.yaml', /^asks: .*$/m, 'asks: 2026-11-22')
      },
      [
        'privacy/2/version.yaml:2:7 schema',
        'privacy/2/version.yaml:4:12 schema',
        'privacy/2/version.yaml:20:7 schema',
      ],
    ],
    [
      'aliases that would fill the memory',
      () => {
        const ten = (alias: string) => `[${Array(10).fill(alias).join(', ')}]`
        const kind = `{ a: &a ${ten('x')}, b: &b ${ten('*a')}, c: ${ten('*b')} }`
        edit('privacy/2/version.yaml', 'kind: notice', `kind: ${kind}`)
      },
      ['privacy/2/version.yaml:1:1 yaml'],
    ],
    [
      'a glossary that is no YAML',
      () => writeFileSync(path('terms.yaml'), '- kk: "Кеңесші\n  ru: Консультант\n'),
      ['terms.yaml:1:7 yaml'],
    ],
    [
      'a term of the glossary in one language, without words, or in a language that there is not',
      () =>
        writeFileSync(
          path('terms.yaml'),
          '- kk: Кеңесші\n- { kk: Журнал, ru: "" }\n- kk: Кітап\n  ru: Книга\n  de: Buch\n',
        ),
      ['terms.yaml:1:3 schema', 'terms.yaml:2:21 schema', 'terms.yaml:5:3 schema'],
    ],
    [
      'a glossary that is no list',
      () => writeFileSync(path('terms.yaml'), 'kk: a\n'),
      ['terms.yaml:1:1 schema'],
    ],
  ])('%s', (_, spoil, expected) => {
    spoil()
    const { findings } = readLibrary(library)
    expect(places(findings)).toEqual(expected)
    const load = () => loadLibrary(library, sayDomainIn('en'))
    if (OF_NOBODY.some((file) => expected.every((place) => place.startsWith(file))))
      expect(load).not.toThrow()
    else expect(load).toThrow(/cannot be published/)
  })
})

it('hands out the texts of a version whose facts cannot be read, so that they are checked all the same', () => {
  edit('privacy/2/version.yaml', 'asks: acceptance', 'asks: something')
  edit('privacy/2/kk.md', /^8\.2\. /m, '8.3. ')
  const { policies, texts } = readLibrary(library)
  expect(policies.map(({ versions }) => versions.length)).toEqual([1])
  expect(places(checkLibrary(policies, { texts }))).toEqual(['privacy/2/kk.md:123:1 numbering'])
})

it('asks for no text of a language whose translation is pending', () => {
  edit('privacy/2/version.yaml', /^effectiveAt:[\s\S]*/m, 'pending: [en]\n')
  rmSync(path('privacy/2/en.md'))
  expect(readLibrary(library).findings).toEqual([])
})

it('reads the terms that all policies use alike, which are no policy', () => {
  expect(readLibrary(library).glossary).toEqual([])
  writeFileSync(path('terms.yaml'), '- kk: Кеңесші\n  en: " Adviser "\n')
  const { policies, glossary, findings } = readLibrary(library)
  expect(glossary).toEqual([{ kk: 'Кеңесші', en: 'Adviser' }])
  expect(findings).toEqual([])
  expect(policies.map(({ id }) => id)).toEqual(['privacy'])
})

it('reads a file as it stands, and nothing where there is none', () => {
  expect(readPolicyFile(library, 'privacy/1/kk.md')).toMatch(/^# ҚҰПИЯЛЫЛЫҚ САЯСАТЫ\n/)
  expect(readPolicyFile(library, 'privacy/1/de.md')).toBeNull()
  expect(readPolicyFile(library, 'privacy/1')).toBeNull()
})

it('says plainly that the folder does not exist', () => {
  expect(() => readLibrary('/nowhere')).toThrow('There is no policies folder at /nowhere.')
})
