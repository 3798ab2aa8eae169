import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { LOCALES } from '../src/domain/locale.ts'

const root = new URL('..', import.meta.url).pathname
const read = (path: string) => readFileSync(root + path, 'utf8')
const guide = read('docs/github.md')
const paths = globSync('.github/workflows/*.yml', { cwd: root }).sort()
const sources = [...paths, ...globSync('.github/actions/*/action.yml', { cwd: root })].map(read).join('\n')

/** What stands in the first cells of the tables that begin with a word. */
const listCells = (heading: string, column = 1) =>
  guide
    .split('\n\n')
    .filter((part) => part.startsWith(`| ${heading} |`))
    .flatMap((table) => table.split('\n').slice(2))
    .flatMap((row) =>
      [...(row.split(' | ')[column - 1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    )
    .sort()

const listUsed = (pattern: RegExp) =>
  [...new Set([...sources.matchAll(pattern)].map(([, name = '']) => name))].sort()

describe('the guide for setting up GitHub names all that the workflows use, and nothing else', () => {
  test('variables', () => {
    expect(listCells('Variable')).toEqual(listUsed(/\bvars\.(\w+)/g))
  })

  test('secrets', () => {
    expect(listCells('Secret')).toEqual(listUsed(/\bsecrets\.(\w+)/g))
  })

  test('workflows', () => {
    expect(listCells('File')).toEqual(paths.map((path) => path.replace('.github/workflows/', '')))
  })

  test('inputs of those that can be called', () => {
    const inputs = paths.flatMap((path) => Object.keys(parse(read(path)).on.workflow_call?.inputs ?? {}))
    expect(listCells('Input')).toEqual([...new Set(inputs)].sort())
  })

  test('environments', () => {
    const environments = paths.flatMap((path) =>
      Object.values<{ environment?: string | { name: string } }>(parse(read(path)).jobs).flatMap(
        ({ environment }) => (typeof environment === 'string' ? environment : (environment?.name ?? [])),
      ),
    )
    expect(listCells('Environment')).toEqual([...new Set(environments)].sort())
  })

  test('and for each secret the environment of the jobs that read it', () => {
    const [first = '', ...others] = listCells('Secret', 2)
    expect([first, ...others]).toEqual(['release', 'reports'])
  })
})

test('every button has its name in three languages, and its fields, too', () => {
  const buttons = paths.map((path) => parse(read(path))).filter(({ on }) => on.workflow_dispatch?.inputs)
  expect(buttons.length).toBeGreaterThan(3)
  for (const { name, on } of buttons) {
    const said = [
      name,
      ...Object.values<{ description: string }>(on.workflow_dispatch.inputs).map((one) => one.description),
    ]
    for (const words of said) expect(words.split(' · ')).toHaveLength(LOCALES.length)
  }
})
