import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest'
import { checkLibrary } from '../domain/checks/check.ts'
import { inReadingOrder } from '../domain/finding.ts'
import { byLocale } from '../domain/locale.ts'
import { sealed } from '../domain/seal.ts'
import { readLibrary } from './read-library.ts'

const shipped = new URL('../../policies', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-library-'))
  cpSync(join(shipped, 'mailings'), join(library, 'mailings'), { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true }))

const path = (file: string) => join(library, file)
const edit = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(path(file), 'utf8')
  const after = before.replace(from, to)
  expect(after, `${file} was to be changed`).not.toBe(before)
  writeFileSync(path(file), after)
}
const findings = () => {
  const { policies, findings: reading } = readLibrary(library)
  return inReadingOrder([...reading, ...checkLibrary(policies)])
}
const seal = (version: number, published: string) => {
  const folder = `mailings/${version}`
  const texts = byLocale((locale) => readFileSync(path(`${folder}/${locale}.md`), 'utf8'))
  writeFileSync(
    path(`${folder}/version.yaml`),
    sealed(readFileSync(path(`${folder}/version.yaml`), 'utf8'), texts, published, published),
  )
}
const draft = (version: number, facts: string) => {
  cpSync(path('mailings/1'), path(`mailings/${version}`), { recursive: true })
  writeFileSync(
    path(`mailings/${version}/version.yaml`),
    `${facts}\nsummary:\n  kk: [а]\n  ru: [б]\n  en: [c]\n`,
  )
}

it('finds nothing wrong with the shipped policies', () => {
  const { policies, findings: reading } = readLibrary(shipped)
  expect([...reading, ...checkLibrary(policies)]).toEqual([])
  expect(policies.map(({ id, versions }) => [id, versions.length])).toEqual([
    ['advertising', 1],
    ['mailings', 1],
    ['privacy', 2],
  ])
})

describe('a mistake is found at its line, with what to do', () => {
  test.each<[string, () => void, string, RegExp]>([
    [
      'a word that is no kind of policy',
      () => edit('mailings/policy.yaml', 'kind: consent', 'kind: contract'),
      'mailings/policy.yaml:1:7 schema',
      /notice.*terms.*consent/,
    ],
    [
      'a key that does not exist',
      () => edit('mailings/policy.yaml', 'required:', 'requried:'),
      'mailings/policy.yaml:2:11 schema',
      /requried/,
    ],
    [
      'a line that is no YAML',
      () => edit('mailings/policy.yaml', 'kind: consent', 'kind: "consent'),
      'mailings/policy.yaml yaml',
      /./,
    ],
    [
      'a date without its offset',
      () => edit('mailings/1/version.yaml', /^effectiveAt: .*$/m, 'effectiveAt: 2026-11-22'),
      'mailings/1/version.yaml schema',
      /2026-11-22T09:00:00\+05:00.*found "2026-11-22"/,
    ],
    [
      'a summary that is missing in a language',
      () => edit('mailings/1/version.yaml', /^ {2}ru:\n(?: {4}-.*\n)+/m, ''),
      'mailings/1/version.yaml:3:3 schema',
      /summary\.ru/,
    ],
    [
      'a text that is missing',
      () => rmSync(path('mailings/1/ru.md')),
      'mailings/1/ru.md:1:1 layout',
      /missing/,
    ],
    [
      'a folder that is no version',
      () => mkdirSync(path('mailings/draft')),
      'mailings/draft:1:1 layout',
      /draft/,
    ],
    [
      'a gap between versions',
      () => draft(3, 'asks: nothing'),
      'mailings/3:1:1 layout',
      /Version 2 is missing/,
    ],
    ['a folder that cannot name a policy', () => mkdirSync(path('api')), 'api:1:1 layout', /"api"/],
    [
      'a clause out of order',
      () => edit('mailings/1/kk.md', /^2\.1\. /m, '2.2. '),
      'mailings/1/kk.md numbering',
      /2\.2 .*2\.1 was expected/,
    ],
    [
      'a clause that is missing in one language',
      () => edit('mailings/1/ru.md', /^1\.1\. /m, ''),
      'mailings/1/ru.md parity',
      /1\.1 of kk\.md is missing/,
    ],
    [
      'a clause too many in one language',
      () => edit('mailings/1/en.md', /\n$/, '\n\n99.1. More.\n'),
      'mailings/1/en.md parity',
      /99\.1 does not exist/,
    ],
    [
      'Windows line endings',
      () => edit('mailings/1/ru.md', '\n\n', '\r\n\r\n'),
      'mailings/1/ru.md:1:1 text',
      /CR LF/,
    ],
    [
      'decomposed letters',
      () => edit('mailings/1/ru.md', '\u0439', '\u0438\u0306'),
      'mailings/1/ru.md:1:1 text',
      /NFC/,
    ],
    ['raw HTML', () => edit('mailings/1/en.md', /\n$/, '\n\n<b>x</b>\n'), 'mailings/1/en.md html', /<b>/],
    [
      'a text without a title',
      () => edit('mailings/1/kk.md', /^# /, ''),
      'mailings/1/kk.md:1:1 title',
      /no title/,
    ],
    [
      'a consent that asks by notice',
      () => draft(2, 'asks: notice'),
      'mailings/2/version.yaml:1:1 dates',
      /notice/,
    ],
    [
      'a later version that does not say how long the old acceptance holds',
      () => draft(2, 'asks: acceptance'),
      'mailings/2/version.yaml:1:1 dates',
      /acceptBy is missing/,
    ],
    [
      'a grace that ends before it begins',
      () =>
        draft(
          2,
          'asks: acceptance\nacceptBy: 2026-12-01T00:00:00+05:00\neffectiveAt: 2026-12-02T00:00:00+05:00',
        ),
      'mailings/2/version.yaml:2:1 dates',
      /before the effect/,
    ],
    [
      'a word changed after publication',
      () => edit('mailings/1/ru.md', '1.1. ', '1.1. Не '),
      'mailings/1/ru.md:1:1 seal',
      /changed since/,
    ],
    [
      'a date changed after publication',
      () => edit('mailings/1/version.yaml', /asks: acceptance/, 'asks: nothing'),
      'mailings/1/version.yaml seal',
      /changed since/,
    ],
  ])('%s', (_, spoil, where, message) => {
    if (!readFileSync(path('mailings/1/version.yaml'), 'utf8').includes('digests:'))
      seal(1, '2026-11-22T18:00:00+05:00')
    spoil()
    const found = findings().find((finding) => {
      const place = `${finding.file}:${finding.line}:${finding.column} ${finding.rule}`
      return place === where || `${finding.file} ${finding.rule}` === where
    })
    expect(found, `${where} among ${JSON.stringify(findings(), null, 1)}`).toBeDefined()
    expect(found?.message.en).toMatch(message)
    for (const advice of Object.values(found?.advice ?? {})) expect(advice.length).toBeGreaterThan(10)
  })
})

it('says plainly that the folder does not exist', () => {
  expect(() => readLibrary('/nowhere')).toThrow('There is no policies folder at /nowhere.')
})
