import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readConfig, withConfig } from './read-config.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-config-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (text: string, name = 'kelisim.config.ts') => writeFileSync(join(folder, name), text)

test('without a configuration everything is as it is by default, and nothing is of anybody', () => {
  const { file, languages, service, feeds, looks } = readConfig({}, folder)
  expect({ file, languages, service, feeds }).toEqual({
    file: null,
    languages: ['kk', 'ru', 'en'],
    service: true,
    feeds: true,
  })
  expect(looks).toMatchObject({ name: null, logo: null, footer: [], palettes: null })
  expect(withConfig({ PORT: '1' }, folder)).toEqual({ PORT: '1' })
})

test('it says what environment variables say, which count for more', () => {
  write(
    `export default { base: '/', url: 'https://aray.example/x', timeZone: 'Europe/Berlin' } satisfies object`,
  )
  expect(withConfig({}, folder)).toEqual({
    KELISIM_BASE: '/',
    KELISIM_URL: 'https://aray.example',
    KELISIM_TIME_ZONE: 'Europe/Berlin',
    KELISIM_POLICIES: join(folder, 'policies'),
  })
  expect(withConfig({ KELISIM_BASE: '/legal', KELISIM_URL: undefined }, folder)).toMatchObject({
    KELISIM_BASE: '/legal',
    KELISIM_URL: 'https://aray.example',
  })
})

test('it lies beside the policies, wherever those are, and never among them', () => {
  write(`export default { site: { name: 'Арай' } }`)
  mkdirSync(join(folder, 'policies'))
  write('throw new Error("run")', 'policies/kelisim.config.ts')
  const elsewhere = readConfig({ KELISIM_POLICIES: join(folder, 'policies') }, tmpdir())
  expect([elsewhere.folder, elsewhere.looks.name?.kk]).toEqual([folder, 'Арай'])
})

test('one that is named has to be there', () => {
  expect(() => readConfig({ KELISIM_CONFIG: 'own.ts' }, folder)).toThrow('KELISIM_CONFIG is "own.ts"')
})

test.each([
  ['throws', 'throw new Error("no such thing")', /cannot be run: no such thing/],
  ['exports nothing', 'export const config = {}', /The configuration is missing; expected/],
  ['is no object', 'export default []', /The configuration is \[\]/],
  [
    'names a file that is not there',
    `export default {\n  site: { name: 'A',\n    logo: 'logo.svg' } }`,
    /kelisim\.config\.ts:3: site\.logo is "logo\.svg"; expected a file that is there\.\n {2}Looked for it at /,
  ],
])('one that %s is told of', (_, text, told) => {
  write(text)
  expect(() => readConfig({}, folder)).toThrow(
    expect.objectContaining({ code: 'config-invalid', message: expect.stringMatching(told) }),
  )
})
