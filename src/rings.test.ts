import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { drawFolders, drawRings } from './rings/draw-map.ts'
import { buildFileGraph, buildFolderGraph, findCircles } from './rings/find-circles.ts'
import { findLeaks, findMissing } from './rings/find-leaks.ts'

const root = new URL('..', import.meta.url).pathname
const MAP = `${root}docs/architecture.md`
/** Source files beside each other that a reader can still take in. */
const MOST_FILES = 25

const paths = globSync('{src,scripts,e2e}/**/*.{ts,tsx,mts,cts,js,jsx,mjs,cjs,astro}', {
  cwd: root,
  exclude: ['**/node_modules/**'],
})
const files = new Map(
  paths.map((path) => [path.replaceAll('\\', '/').replace(/^src\//, ''), readFileSync(root + path, 'utf8')]),
)
const graph = buildFileGraph(files)
const folders = buildFolderGraph(graph)

describe('the architecture', () => {
  it('has no import that breaks the rings', () => {
    expect(files.size).toBeGreaterThan(900)
    expect(findLeaks(files)).toEqual([])
  })

  it('names no file that is not there', () => {
    const own = new Map([...files].filter(([path]) => !path.endsWith('.test.ts')))
    const isThere = (path: string) =>
      existsSync(root + (/^(scripts|e2e)\//.test(path) ? path : `src/${path}`)) || existsSync(root + path)
    expect(findMissing(own, isThere)).toEqual([])
  })

  it('has no import circles between files', () => {
    expect(findCircles(graph)).toEqual([])
  })

  it('has no import circles between folders', () => {
    expect(findCircles(folders)).toEqual([])
  })

  it.each([2, 3])(
    'has no import circles between folders with all that lies in them, %d levels deep',
    (depth) => {
      expect(findCircles(buildFolderGraph(graph, depth))).toEqual([])
    },
  )

  it(`has no folder of more than ${MOST_FILES} source files`, () => {
    const counts = new Map<string, number>()
    for (const path of files.keys()) {
      const folder = path.split('/').slice(0, -1).join('/')
      if (!/\.(test|spec)\.ts$/.test(path)) counts.set(folder, (counts.get(folder) ?? 0) + 1)
    }
    expect([...counts].filter(([, count]) => count > MOST_FILES)).toEqual([])
  })

  it('is drawn in docs/architecture.md as it is; UPDATE=1 draws it anew', () => {
    const guide = readFileSync(MAP, 'utf8')
    const drawn = guide.replace(
      /<!-- map (\w+) -->\n[\s\S]*?<!-- \/map -->/g,
      (_, what: string) =>
        `<!-- map ${what} -->\n${what === 'rings' ? drawRings(files) : drawFolders(folders, what)}<!-- /map -->`,
    )
    if (process.env.UPDATE) writeFileSync(MAP, drawn)
    else expect(guide).toBe(drawn)
  })
})

describe('the checker of the rings', () => {
  test.each([
    ['domain/a.ts', "import { readFileSync } from 'node:fs'", 'node:fs'],
    ['domain/a.ts', "import { read } from '../library/read.ts'", '../library/read.ts'],
    ['domain/a.ts', "export { read } from '../library/read.ts'", '../library/read.ts'],
    ['domain/deep/a.ts', "import '../../service/app.ts'", '../../service/app.ts'],
    ['domain/a.ts', "const fs = require('node:fs')", 'node:fs'],
    ['domain/a.ts', "import fs = require('node:fs')", 'node:fs'],
    ['domain/a.ts', 'const x = await import(name)', '(computed)'],
    ['library/a.ts', "import.defer('../store/store.ts')", '../store/store.ts'],
    ['domain/a.ts', "import { randomBytes } from '@noble/hashes/utils.js'", '@noble/hashes/utils.js'],
    ['domain/a.ts', "import { randomBytes as hash } from '@noble/hashes/utils.js'", '@noble/hashes/utils.js'],
    ['domain/a.ts', "import * as utils from '@noble/hashes/utils.js'", '@noble/hashes/utils.js'],
    ['domain/a.ts', "import { diffWords } from 'diff'", 'diff'],
    ['library/a.ts', "import { Kysely } from 'kysely'", 'kysely'],
    ['store/a.ts', "import { Hono } from 'hono'", 'hono'],
    ['service/app.ts', "import { openSqliteStore } from '../store/sqlite.ts'", '../store/sqlite.ts'],
    ['service/app.ts', "const site = await import('../site/library.ts')", '../site/library.ts'],
    ['service/app.ts', "import { fixture } from './fixture.ts'", './fixture.ts'],
    ['service/contract/contract.ts', "import { open } from '../../store/store.ts'", '../../store/store.ts'],
    ['service/contract/a.ts', "import { Token } from '../tokens/bearer.ts'", '../tokens/bearer.ts'],
    ['client/contract.ts', "import { open } from '../store/store.ts'", '../store/store.ts'],
    ['client/a.ts', "import { open } from '../store/store-suite.ts'", '../store/store-suite.ts'],
    ['widget/a.ts', "import { z } from 'zod'", 'zod'],
    ['widget/a.ts', "import React from 'react'", 'react'],
    ['widget/a.ts', "import { LOCALES } from '../domain/locale.ts'", '../domain/locale.ts'],
    ['site/a.ts', "const pages = import.meta.glob('../service/*.ts')", '../service/*.ts'],
    ['site/a.ts', "new Worker(new URL('../service/app.ts', import.meta.url))", '../service/app.ts'],
    [
      'site/pages/index.astro',
      "---\nimport { x } from '../../store/store.ts'\n---\n<p/>",
      '../../store/store.ts',
    ],
    [
      'site/pages/index.astro',
      "<p/>\n<script>\n  import { x } from '../../store/store.ts'\n</script>",
      '../../store/store.ts',
    ],
    ['site/a.ts', 'const load = createRequire(import.meta.url)', '(computed)'],
    ['site/a.ts', "import.meta.resolve('../store/store.ts')", '../store/store.ts'],
    ['site/a.ts', "require.resolve('../store/store.ts')", '../store/store.ts'],
    ['site/a.astro', "<p>{await import('../store/store.ts')}</p>", '../store/store.ts'],
    ['site/a.astro', '<p>{await import(name)}</p>', '(computed)'],
    ['site/a.astro', '<script src="../store/store.ts"></script>', '../store/store.ts'],
    ['site/a.astro', "<script>import '../store/store.ts'</script >", '../store/store.ts'],
    ['site/a.astro', "<!-- a -->\n--- \nimport '../store/store.ts'\n---\n<p/>", '../store/store.ts'],
    ['scripts/a.ts', "import { x } from '../src/service/app.ts'", '../src/service/app.ts'],
    ['cli/a.ts', "import { Octokit } from '@octokit/rest'", '@octokit/rest'],
    ['cli/a.ts', "import { x } from '../client/log-proof.ts'", '../client/log-proof.ts'],
    ['demo/a.ts', "import { x } from '../client/index.ts'", '../client/index.ts'],
    ['e2e/a.ts', "import { x } from '../src/domain/locale.ts'", '../src/domain/locale.ts'],
  ])('finds that %s may not hold: %s', (path, source, specifier) => {
    const ring = path.startsWith('service/contract/') ? 'service/contract' : path.split('/')[0]
    expect(findLeaks(new Map([[path, source]]))).toEqual([
      `${path} imports ${specifier}, which ${ring} may not`,
    ])
  })

  test.each([
    ['domain/a.ts', "import type { Row } from '../store/sql/tables.ts'", '../store/sql/tables.ts'],
    ['domain/a.ts', "import { type Row } from '../store/sql/tables.ts'", '../store/sql/tables.ts'],
    ['domain/a.ts', "export { type Row } from '../store/sql/tables.ts'", '../store/sql/tables.ts'],
    ['domain/a.ts', "let row: import('../store/sql/tables.ts').Row", '../store/sql/tables.ts'],
    ['domain/a.ts', '/// <reference types="node" />', 'node'],
    ['domain/a.ts', '/// <reference lib="dom" />', 'dom'],
    ['domain/a.ts', '/// <reference path="../store/store.ts" />', './../store/store.ts'],
    ['client/a.ts', "import type { Store } from '../store/store.ts'", '../store/store.ts'],
    ['widget/a.ts', "import type { z } from 'zod'", 'zod'],
    ['widget/a.ts', "import type { Act } from '../domain/acceptance/act.ts'", '../domain/acceptance/act.ts'],
  ])('finds types too that %s may not hold: %s', (path, source, specifier) => {
    expect(findLeaks(new Map([[path, source]]))).toEqual([
      `${path} imports types of ${specifier}, which ${path.split('/')[0]} may not`,
    ])
  })

  it.each(['./b', './b/', '.', '..', '../cli'])(
    'refuses %s, which a bundler alone could find',
    (specifier) => {
      expect(findLeaks(new Map([['cli/x/a.ts', `import { b } from '${specifier}'`]]))).toContain(
        `cli/x/a.ts imports ${specifier} without the ending of a file`,
      )
    },
  )

  it('finds a file that is named and not there, also where no compiler looks', () => {
    const source = "import './a.ts'\nconst reader = new URL('./gone.ts', import.meta.url)"
    expect(findMissing(new Map([['site/b.ts', source]]), (path) => path === 'site/a.ts')).toEqual([
      'site/b.ts names ./gone.ts, which is not there',
    ])
  })

  it('refuses a folder that is no ring', () => {
    expect(findLeaks(new Map([['utils/a.ts', 'export const one = 1']]))).toEqual([
      'utils/a.ts belongs to no ring',
    ])
    expect(findLeaks(new Map([['helpers.ts', 'export const one = 1']]))).toEqual([
      'helpers.ts belongs to no ring',
    ])
  })

  test.each([
    ['domain/a.ts', "import { z } from 'zod'\nimport { x } from './b.ts'"],
    ['domain/a.ts', "import type { Root } from 'mdast'"],
    ['domain/a.test.ts', "import { readFileSync } from 'node:fs'"],
    [
      'widget/a.ts',
      "import type { Receipt } from '../service/contract/a.ts'\nimport { type A } from '../domain/text/markup.ts'",
    ],
    ['service/main.ts', "import { openSqliteStore } from '../store/sqlite.ts'"],
    ['service/acts.ts', "import { Hono } from 'hono'\nimport { x } from '../domain/act.ts'"],
    ['store/store-suite.ts', "import { describe } from 'vitest'"],
    ['cli/github/github.ts', "import { Octokit } from '@octokit/rest'"],
  ])('lets %s hold: %s', (path, source) => {
    expect(findLeaks(new Map([[path, source]]))).toEqual([])
  })

  test.each([
    ['const now = Date.now()', 'Date.now'],
    ['const now = Date\n  .now ()', 'Date.now'],
    ["const now = Date['now']()", 'Date'],
    ['const { now } = Date', 'Date'],
    ['const now = new Date()', 'new Date()'],
    ['const now = new Date', 'new Date()'],
    ['const now = Date()', 'Date()'],
    ['Math.random()', 'Math.random'],
    ['const { random } = Math', 'Math'],
    ['performance.now()', 'performance'],
    ['crypto.randomUUID()', 'crypto'],
    ['globalThis.Date.now()', 'globalThis'],
    ['setTimeout(f, 1)', 'setTimeout'],
    ['const home = process.env.HOME', 'process'],
    ["const days = new Intl.DateTimeFormat('kk').format()", "new Intl.DateTimeFormat('kk').format()"],
    ['const days = Intl.DateTimeFormat()', 'Intl.DateTimeFormat()'],
    ['const text = number.toLocaleString()', 'number.toLocaleString()'],
    ["const now = eval('Date')", 'eval'],
    ['function read(clock = performance) {}', 'performance'],
    ['const { clock = performance } = given', 'performance'],
    ['class Clock { source = performance }', 'performance'],
    ['class Clock extends Date {}', 'Date'],
    [
      "const days = new Intl.DateTimeFormat('kk').format(undefined)",
      "new Intl.DateTimeFormat('kk').format()",
    ],
    ['const text = number.toLocaleString([])', 'number.toLocaleString()'],
    ['names.sort((a, b) => a.localeCompare(b))', 'a.localeCompare'],
    ['const hour = moment.getHours()', 'getHours'],
    ['const at = new Date(2026, 10, 29)', 'new Date(…) in local time'],
    ['const here = import.meta.url', 'import.meta'],
  ])('finds in the pure core: %s', (source, what) => {
    expect(findLeaks(new Map([['domain/a.ts', source]]))).toEqual([
      `domain/a.ts reads a clock, chance or its surroundings: ${what}`,
    ])
  })

  test.each([
    "const text = 'Date.now() in words'",
    '// Math.random() in a comment',
    'const at = new Date(moment)',
    'const most = Math.max(1, 2)',
    'const isDate = value instanceof Date',
    'interface Page { document: string }',
    'const title = page.document',
    "names.sort((a, b) => a.localeCompare(b, 'en'))",
    'const hour = moment.getUTCHours()',
    'class Failure extends Error {}',
    'const { crypto: name } = given',
  ])('finds nothing in: %s', (source) => {
    expect(findLeaks(new Map([['domain/a.ts', source]]))).toEqual([])
  })
})

describe('the search for circles', () => {
  const circlesOf = (sources: Record<string, string>) => {
    const found = buildFileGraph(new Map(Object.entries(sources)))
    return [findCircles(found), findCircles(buildFolderGraph(found))]
  }

  it('finds files that import each other, if only types', () => {
    expect(
      circlesOf({
        'cli/a.ts': "import type { B } from './b.ts'",
        'cli/b.ts': "import { c } from './c.ts'",
        'cli/c.ts': "import { a } from './a.ts'",
        'cli/d.ts': "import { a } from './a.ts'",
      }),
    ).toEqual([[['cli/a.ts', 'cli/b.ts', 'cli/c.ts']], []])
  })

  it('finds folders that import each other through different files', () => {
    expect(
      circlesOf({
        'cli/x/a.ts': "import { b } from '../y/b.ts'",
        'cli/x/c.ts': '',
        'cli/y/b.ts': '',
        'cli/y/d.ts': "import { c } from '../x/c.ts'",
      }),
    ).toEqual([[], [['cli/x', 'cli/y']]])
  })

  it('finds folders that import each other through what lies in them', () => {
    const found = buildFileGraph(
      new Map(
        Object.entries({
          'cli/x/in/a.ts': "import { b } from '../../y/b.ts'",
          'cli/x/out/c.ts': '',
          'cli/y/b.ts': "import { c } from '../x/out/c.ts'",
        }),
      ),
    )
    expect(findCircles(buildFolderGraph(found))).toEqual([])
    expect(findCircles(buildFolderGraph(found, 2))).toEqual([['cli/x', 'cli/y']])
  })

  it('takes a folder and those inside it for one room', () => {
    expect(
      circlesOf({
        'cli/a.ts': "import { b } from './x/b.ts'",
        'cli/x/b.ts': "import { c } from '../c.ts'",
        'cli/c.ts': '',
      }),
    ).toEqual([[], []])
  })
})
