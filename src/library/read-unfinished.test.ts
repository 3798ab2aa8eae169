import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { collectFindings } from './findings-in.ts'
import { readLibrary } from './read-library.ts'
import { readUnfinished } from './read-unfinished.ts'

const shipped = new URL('../../policies', import.meta.url).pathname

let library: string
beforeEach(() => {
  library = mkdtempSync(join(tmpdir(), 'kelisim-unfinished-'))
  cpSync(join(shipped, 'mailings'), join(library, 'mailings'), { recursive: true })
})
afterEach(() => rmSync(library, { recursive: true }))

const read = (file: string) => readFileSync(join(library, file), 'utf8')
const write = (file: string, text: string) => {
  mkdirSync(join(library, file, '..'), { recursive: true })
  writeFileSync(join(library, file), text)
}
const placesOf = (findings: readonly { file: string; rule: string }[]) => [
  ...new Set(findings.map(({ file, rule }) => `${file} ${rule}`)),
]

it('gives finished policies as they are', () => {
  expect(readUnfinished(shipped)).toEqual(readLibrary(shipped).policies)
  expect(collectFindings(shipped)).toEqual([])
})

it('has a draft whose facts cannot be read, with the findings of every rule that can be applied', () => {
  cpSync(join(library, 'mailings/1'), join(library, 'mailings/2'), { recursive: true })
  write('mailings/2/version.yaml', 'format: 1\nasks: everything\nsummary:\n  - kk: а\n')
  write('mailings/1/ru.md', read('mailings/1/ru.md').replace('1.1. ', '1.1. Не '))
  const policies = readUnfinished(library)
  expect(policies.map(({ id, versions }) => [id, versions.map(({ number }) => number)])).toEqual([
    ['mailings', [1, 2]],
  ])
  expect(policies[0]?.versions[1]).toMatchObject({
    file: { asks: 'acceptance', title: { kk: 'mailings' }, summary: [{ kk: 'а' }] },
    texts: { kk: read('mailings/2/kk.md') },
  })
  expect(placesOf(collectFindings(library))).toEqual(
    expect.arrayContaining(['mailings/1/ru.md seal', 'mailings/2/version.yaml schema']),
  )
})

it('has a policy that says hardly anything of itself, under its id, with all its versions', () => {
  write('rules/1/kk.md', '# Ережелер\n')
  write('rules/10/version.yaml', 'format: 1\nasks: nothing\n')
  write('rules/2/version.yaml', 'format: 1\nkind: terms\nasks: notice\n')
  const policies = readUnfinished(library)
  expect(policies.find(({ id }) => id === 'rules')).toMatchObject({
    versions: [
      { number: 1, file: { title: { kk: 'rules' } }, texts: { kk: '# Ережелер\n', ru: '' } },
      { number: 2, file: { kind: 'terms', asks: 'notice' } },
      { number: 10, file: { asks: 'nothing' } },
    ],
  })
})

it('refuses a folder in the old form, and says what to do', () => {
  write('mailings/policy.yaml', 'kind: consent\n')
  expect(() => readUnfinished(library)).toThrow('mailings/policy.yaml is not read any more')
})

it('knows no policy under a name that cannot be one', () => {
  mkdirSync(join(library, 'api/1'), { recursive: true })
  const policies = readUnfinished(library)
  expect(policies.map(({ id }) => id)).toEqual(['mailings'])
  expect(placesOf(collectFindings(library))).toContain('api layout')
})
