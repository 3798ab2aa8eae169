import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { leaks, ringMap } from './rings.ts'

const root = new URL('..', import.meta.url).pathname

const paths = globSync('{src,scripts,e2e}/**/*.{ts,tsx,astro}', {
  cwd: root,
  exclude: ['**/node_modules/**'],
})
const files = new Map(
  paths.map((path) => [path.replaceAll('\\', '/').replace(/^src\//, ''), readFileSync(root + path, 'utf8')]),
)

describe('the architecture', () => {
  it('has no import that breaks the rings', () => {
    expect(files.size).toBeGreaterThan(50)
    expect(leaks(files)).toEqual([])
  })

  it('is drawn in the README as it is; UPDATE=1 draws it anew', () => {
    const readme = readFileSync(`${root}README.md`, 'utf8')
    const [before, rest = ''] = readme.split('<!-- map -->')
    const drawn = `${before}<!-- map -->\n${ringMap(files)}<!-- /map -->${rest.split('<!-- /map -->')[1]}`
    if (process.env.UPDATE) writeFileSync(`${root}README.md`, drawn)
    else expect(readme).toBe(drawn)
  })
})

describe('the checker of the rings', () => {
  test.each([
    ['domain/a.ts', "import { readFileSync } from 'node:fs'", 'node:fs'],
    ['domain/a.ts', "import { read } from '../library/read.ts'", '../library/read.ts'],
    ['domain/a.ts', "export { read } from '../library/read.ts'", '../library/read.ts'],
    ['domain/deep/a.ts', "import '../../service/app.ts'", '../../service/app.ts'],
    ['library/a.ts', "import { Kysely } from 'kysely'", 'kysely'],
    ['store/a.ts', "import { Hono } from 'hono'", 'hono'],
    ['service/app.ts', "import { openSqliteStore } from '../store/sqlite.ts'", '../store/sqlite.ts'],
    ['service/app.ts', "const site = await import('../site/library.ts')", '../site/library.ts'],
    ['widget/a.ts', "import { z } from 'zod'", 'zod'],
    ['widget/a.ts', "import { LOCALES } from '../domain/locale.ts'", '../domain/locale.ts'],
    [
      'site/pages/index.astro',
      "---\nimport { x } from '../../store/store.ts'\n---\n<p/>",
      '../../store/store.ts',
    ],
    ['scripts/a.ts', "import { x } from '../src/service/app.ts'", '../src/service/app.ts'],
    ['scripts/lib/a.ts', "import { Octokit } from '@octokit/rest'", '@octokit/rest'],
    ['cli/a.ts', "import { x } from '../client/log-proof.ts'", '../client/log-proof.ts'],
    ['demo/a.ts', "import { x } from '../client/index.ts'", '../client/index.ts'],
    ['e2e/a.ts', "import { x } from '../src/domain/locale.ts'", '../src/domain/locale.ts'],
  ])('finds that %s may not hold: %s', (path, source, specifier) => {
    expect(leaks(new Map([[path, source]]))).toEqual([
      `${path} imports ${specifier}, which ${path.split('/')[0]} may not`,
    ])
  })

  test.each([
    ['domain/a.ts', "import { z } from 'zod'\nimport { x } from './b.ts'"],
    ['domain/a.ts', "import type { Root } from 'mdast'"],
    [
      'widget/a.ts',
      "import type { Receipt } from '../service/contract.ts'\nimport { type A } from '../domain/act.ts'",
    ],
    ['service/main.ts', "import { openSqliteStore } from '../store/sqlite.ts'"],
    ['service/acts.ts', "import { Hono } from 'hono'\nimport { x } from '../domain/act.ts'"],
    ['scripts/policy/a.ts', "import { x } from '../../src/domain/act.ts'"],
    ['cli/github/github.ts', "import { Octokit } from '@octokit/rest'"],
  ])('lets %s hold: %s', (path, source) => {
    expect(leaks(new Map([[path, source]]))).toEqual([])
  })

  test.each(['const now = Date.now()', 'const now = new Date()', 'Math.random()'])(
    'finds %s in the pure core',
    (source) => {
      expect(leaks(new Map([['domain/a.ts', source]]))).toEqual(['domain/a.ts reads a clock or chance'])
    },
  )
})
