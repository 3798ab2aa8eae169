import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { compressShared } from './compress-shared.ts'

const SCRIPT = 'export const words = 42\n'.repeat(200)
let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-compress-'))
  mkdirSync(join(folder, '_astro'))
  for (const [name, content] of [
    ['_astro/a.js', SCRIPT],
    ['_astro/a.css', SCRIPT],
    ['_astro/small.js', 'x'],
    ['index.html', SCRIPT],
  ] as const)
    writeFileSync(join(folder, name), content)
})
afterEach(() => rmSync(folder, { recursive: true }))

test('scripts and styles lie there in both forms, and nothing else does', () => {
  compressShared(folder)
  expect(readdirSync(join(folder, '_astro')).sort()).toEqual([
    'a.css',
    'a.css.br',
    'a.css.gz',
    'a.js',
    'a.js.br',
    'a.js.gz',
    'small.js',
  ])
  expect(readdirSync(folder).sort()).toEqual(['_astro', 'index.html'])
  const read = (name: string) => readFileSync(join(folder, '_astro', name))
  expect(brotliDecompressSync(read('a.js.br')).toString()).toBe(SCRIPT)
  expect(gunzipSync(read('a.css.gz')).toString()).toBe(SCRIPT)
})

test('the same site is compressed to the same bytes', () => {
  compressShared(folder)
  const read = () => ['br', 'gz'].map((end) => readFileSync(join(folder, `_astro/a.js.${end}`)))
  const before = read()
  compressShared(folder)
  expect(read()).toEqual(before)
})
