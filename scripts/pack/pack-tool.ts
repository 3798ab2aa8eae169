import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What the program runs, and what goes along with it. */
const SOURCES = [
  'bin/*.js',
  'scripts/kelisim.ts',
  'scripts/lib/**/*.ts',
  'src/{cli,client,config,domain,library,messages,service,site,store,widget}/**/*',
]
const SINGLE = ['LICENSE', 'CHANGELOG.md', 'tsconfig.json']
/** What serves tests alone. */
const TESTS = /\.test\.ts$|(^|\/)fixtures?(\/|-[\w-]+\.ts$|\.ts$)|-suite\.ts$|\.py$/

/** Packages that the program needs beside those of the service: for the site and the editors' commands. */
const NEEDED = [
  ...['@clack/prompts', '@octokit/plugin-retry', '@octokit/plugin-throttling', '@octokit/rest', 'astro'],
  ...['bottleneck', 'diff', 'docx', 'esbuild', 'rehype', 'rehype-sanitize', 'remark', 'remark-gfm'],
  ...['remark-rehype', 'rolldown', 'unified', 'uplot'],
]

interface Facts {
  version: string
  license: string
  dependencies: Record<string, string>
  devDependencies: Record<string, string>
  overrides: object
}

/** Builds the package of the program into a folder: the sources as they are, and how they are begun. */
export function packTool(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  const paths = SOURCES.flatMap((pattern) => globSync(pattern, { withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => path.replace(`${process.cwd()}/`, ''))
    .filter((path) => !TESTS.test(path))
  for (const path of [...paths, ...SINGLE]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    cpSync(path, join(folder, path))
  }
  cpSync('docs/adopt.md', join(folder, 'README.md'))
  const facts: Facts = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(buildToolJson(facts), null, 2)}\n`)
  // Only what stands beside it is compiled, and nothing is checked.
  writeFileSync(
    join(folder, 'tsconfig.json'),
    `${JSON.stringify({ extends: 'astro/tsconfigs/strictest', compilerOptions: { jsx: 'react-jsx' } })}\n`,
  )
}

function buildToolJson({ version, license, dependencies, devDependencies }: Facts) {
  return {
    name: 'kelisim-tool',
    version,
    description:
      'Policy texts published from git, readable changes, provable acceptance: site, service and editing.',
    license,
    type: 'module',
    engines: { node: '>=24' },
    bin: { kelisim: './bin/kelisim.js' },
    exports: {
      './config': './src/domain/config/define.ts',
      './package.json': './package.json',
    },
    dependencies: {
      ...dependencies,
      ...Object.fromEntries(NEEDED.map((name) => [name, devDependencies[name]])),
    },
  }
}
