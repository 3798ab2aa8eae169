import { execFileSync, spawn, spawnSync } from 'node:child_process'
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { text } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { Testbed } from '../src/client/fixture.ts'
import { AUDIENCE } from '../src/service/fixture.ts'
import { parseProducts } from '../src/service/products/products-file.ts'
import { findProgram } from './lib/find-program.ts'
import { packInto } from './pack/pack-into.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 180_000 })

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'kelisim-pack-'))
const packed = join(folder, 'npm')
const app = join(folder, 'app')
const own = join(app, 'node_modules', 'kelisim')

/** Packs folders as the registry would hold them. */
function tarballs(paths: string[]): string[] {
  const args = ['pack', ...paths, '--ignore-scripts', '--json', '--pack-destination', folder]
  const made: { filename: string }[] = JSON.parse(execFileSync('npm', args, { encoding: 'utf8', cwd: root }))
  return made.map(({ filename }) => join(folder, filename))
}

beforeAll(async () => {
  await packInto(packed)
  mkdirSync(app)
  write('package.json', JSON.stringify({ private: true, type: 'module' }))
  const types = ['@types/node', 'undici-types', '@types/react', 'csstype']
  const needed = ['jose', 'react', 'react-dom', 'scheduler', ...types].map((name) =>
    join(root, 'node_modules', name),
  )
  const quiet = ['--offline', '--no-audit', '--no-fund', '--loglevel=error']
  execFileSync('npm', ['install', ...quiet, ...tarballs([packed, ...needed])], { cwd: app, stdio: 'pipe' })
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function write(path: string, text: string): string {
  writeFileSync(join(app, path), text)
  return join(app, path)
}

/** A program as users write them. */
const user = (name: string) => readFileSync(join(root, 'scripts/pack/fixtures', name), 'utf8')

/** Node 20 where one is installed beside the project's own: the oldest that the package promises to run on. */
function oldNode(): string | null {
  const path = (process.env.PATH ?? '').split(delimiter).filter((one) => !one.includes('node_modules'))
  const node = findProgram({ PATH: path.join(delimiter) }, ['node'])
  const version = node && execFileSync(node, ['--version'], { encoding: 'utf8' })
  return node !== undefined && version?.startsWith('v20.') ? node : null
}

describe('the package', () => {
  const facts = () => JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
  const files = () => globSync('**', { cwd: own }).filter((path) => statSync(join(own, path)).isFile())

  test('has the version of the project, its licence and those of the libraries in it, and jose as its only need', () => {
    const { version, license } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(facts()).toMatchObject({ name: 'kelisim', version, license, engines: { node: '>=20' } })
    expect(Object.keys(facts().dependencies)).toEqual(['jose'])
    expect(files()).toEqual(
      expect.arrayContaining([
        ...['LICENSE', 'README.md', 'PROTOCOL.md', 'llms.txt', 'php/kelisim-gate.php'],
        ...['docs/widget.md', 'docs/receipts.md', 'docs/frameworks.md'],
      ]),
    )
    const licenses = readFileSync(join(own, 'THIRD-PARTY-LICENSES'), 'utf8')
    for (const name of ['zod', '@noble/hashes', '@scure/base', 'fflate'])
      expect(licenses).toMatch(new RegExp(`^${name} \\d`, 'm'))
  })

  test('holds every file that it promises, and no source', () => {
    const { exports, bin } = facts()
    const promised = JSON.stringify([exports, bin]).match(/\.\/[\w/.-]+\.\w+/g) ?? []
    expect(promised.length).toBeGreaterThan(10)
    for (const path of promised) expect(existsSync(join(own, path)), path).toBe(true)
    expect(files().filter((path) => /(?<!\.d)\.ts$/.test(path))).toEqual([])
  })

  test('imports nothing but jose, and React’s types for JSX', () => {
    const specifiers = files()
      .filter((path) => /^(client|react|widget|shared)\/.*\.(js|ts)$/.test(path))
      .flatMap((path) => [
        ...readFileSync(join(own, path), 'utf8').matchAll(/(?:from|import) ?"([^".][^"]*)"/g),
      ])
      .map(([, specifier]) => specifier)
    expect([...new Set(specifiers)].sort()).toEqual(['jose', 'react'])
  })

  test('marks the component for React as one of the client, and asks for React of nobody else', () => {
    expect(readFileSync(join(own, 'react/index.js'), 'utf8')).toMatch(/^["']use client["']/)
    expect(facts()).toMatchObject({
      peerDependencies: { react: '>=18' },
      peerDependenciesMeta: { react: { optional: true } },
    })
  })

  test('says nothing of the machine that it was made on', () => {
    for (const path of files()) expect(readFileSync(join(own, path), 'utf8'), path).not.toContain(root)
  })
})

const COMPILER = {
  strict: true,
  skipLibCheck: false,
  // What TypeScript brings itself is not ours to prove.
  skipDefaultLibCheck: true,
  exactOptionalPropertyTypes: true,
  noUncheckedSideEffectImports: true,
  noEmit: true,
  target: 'es2022',
  jsx: 'react-jsx',
}
const KINDS = {
  'for Node': { module: 'nodenext', moduleResolution: 'nodenext' },
  'for bundlers': { module: 'esnext', moduleResolution: 'bundler' },
}

describe.each(Object.entries(KINDS))('its types, %s', (_, kind) => {
  /** What the compiler says of files in a project that has nothing but the package and what is named. */
  function said(files: string[], types: string[], more: object = {}): string {
    const compilerOptions = { ...COMPILER, ...kind, types, ...more }
    write('tsconfig.json', JSON.stringify({ compilerOptions, files }))
    const tsc = join(root, 'node_modules', 'typescript', 'lib', 'tsc.js')
    return spawnSync(process.execPath, [tsc], { encoding: 'utf8', cwd: app }).stdout
  }

  test('are whole: everything compiles without zod, React, or types of Node', () => {
    const away = ['@types/react', '@types/node'].map((name) => join(app, 'node_modules', name))
    for (const path of away) renameSync(path, `${path}.away`)
    try {
      write('all.ts', user('all.ts'))
      expect(said(['all.ts'], [])).toBe('')
    } finally {
      for (const path of away) renameSync(`${path}.away`, path)
    }
  })

  test('know Node’s requests and the element in JSX, and find mistakes', () => {
    const [all, page] = [user('all.ts'), user('page.tsx')]
    write('server.ts', user('server.ts'))
    write('page.tsx', page)
    write('wrong.ts', all.replace("whenUnavailable: 'closed'", "whenUnavailable: 'ajar'"))
    write('missing.ts', all.replace("signedOut: 'open',", ''))
    write('wrong.tsx', page.replace('defer', 'deferr'))
    const files = ['server.ts', 'page.tsx', 'wrong.ts', 'missing.ts', 'wrong.tsx']
    // That the package agrees with the types of Node and of React is looked at once.
    const problems = said(files, ['node'], { skipLibCheck: kind === KINDS['for bundlers'] })
      .split('\n')
      .filter((line) => /^\S/.test(line))
    expect(problems).toEqual([
      expect.stringMatching(/^missing\.ts.*is not assignable to parameter of type 'AcceptanceOptions'/),
      expect.stringMatching(/^wrong\.ts.*"ajar"/),
      expect.stringMatching(/^wrong\.tsx.*deferr.*is not assignable to type 'GateProps'/),
    ])
  })
})

describe('in use', () => {
  let stand: Testbed
  beforeAll(async () => {
    stand = await Testbed.open()
    await stand.recordAct('reader')
  })
  afterAll(() => stand.close())

  const nodes = [
    ['the project’s Node', process.execPath],
    ['Node 20', oldNode()],
  ] as const

  for (const [name, node] of nodes) {
    if (node === null) {
      test.skip('Node 20 is not installed here beside the project’s own, so only that was tried', () => {})
      continue
    }

    test(`it mints, verifies and asks a real service under ${name}`, async () => {
      const { key, issuer, product } = stand.options()
      const facts = { service: stand.service, audience: AUDIENCE, issuer, product, key }
      const moment = stand.world.now.toISOString()
      const input = JSON.stringify({ ...facts, moment, pass: await stand.readPass('reader') })
      write('run.js', user('run.js'))
      const child = spawn(node, ['run.js'], { cwd: app, stdio: ['pipe', 'pipe', 'inherit'] })
      child.stdin.end(input)
      expect(JSON.parse(await text(child.stdout))).toEqual({
        isCovered: true,
        newcomer: 'acceptance-required',
        reader: 'pass',
        policies: ['privacy', 'mailings'],
        gate: 'open',
        registered: false,
        readOnly: [],
        tested: 403,
        rendered: '<kelisim-gate token-url="/token"></kelisim-gate>',
      })
    })

    test(`it makes a key that can be registered as it is, and never over another, under ${name}`, () => {
      const run = (...args: string[]) =>
        spawnSync(node, [join(own, 'bin/kelisim.js'), ...args], { cwd: app, encoding: 'utf8' })
      const { stdout, stderr } = run(
        'new-key',
        'key.json',
        '--id',
        'shop',
        '--origin',
        'http://localhost:3000',
      )
      const { products } = parseProducts(`audience: kelisim\nproducts:\n${stdout}`, 'products.yaml')
      const { d, ...half } = JSON.parse(readFileSync(join(app, 'key.json'), 'utf8'))
      const keys = [{ ...half, use: 'sig' }]
      expect(products).toMatchObject([{ id: 'shop', issuer: 'http://localhost:3000', keys }])
      expect(stdout + stderr).not.toContain(d)
      expect(statSync(join(app, 'key.json')).mode & 0o777).toBe(0o600)
      expect(run('new-key', 'key.json')).toMatchObject({
        status: 1,
        stderr: 'There is a file key.json already.\n',
      })
      rmSync(join(app, 'key.json'))
      for (const args of [
        [],
        ['new-key'],
        ['new-key', 'a', 'b'],
        ['new-key', 'a', '--origin', 'x'],
        ['check'],
        ['token', 'user-1'],
        ['--help'],
      ]) {
        expect(run(...args)).toMatchObject({
          status: 2,
          stderr: expect.stringContaining('Usage: npx kelisim'),
        })
      }
    })
  }

  test('the element comes with its prompts, which a bundler that splits leaves for later', async () => {
    const stdin = { contents: "import 'kelisim/widget/define'", resolveDir: app }
    const options = { stdin, bundle: true, format: 'esm', write: false, logLevel: 'error' } as const
    const whole = await build(options)
    const split = await build({ ...options, splitting: true, charset: 'utf8', outdir: app })
    const [words, element] = ['Принимаю', 'kelisim-gate']
    const holding = (text: string) => split.outputFiles.filter((file) => file.text.includes(text))
    expect(whole.outputFiles).toHaveLength(1)
    expect(holding(element)).toHaveLength(1)
    expect(holding(words)).toHaveLength(1)
    expect(holding(element)).not.toEqual(holding(words))
  })

  test('who only signs tokens, or only asks, takes nothing else along', async () => {
    const sizeOf = async (name: string) => {
      const stdin = { contents: `export { ${name} } from 'kelisim/client'`, resolveDir: app }
      const options = { stdin, bundle: true, minify: true, format: 'esm', write: false } as const
      const { outputFiles } = await build({ ...options, logLevel: 'error' })
      return outputFiles[0]?.contents.length ?? 0
    }
    // Nearly all of it is what jose needs to sign.
    expect(await sizeOf('mintSubjectToken')).toBeLessThan(16 * 1024)
    expect(await sizeOf('mintServiceToken')).toBeLessThan(16 * 1024)
    expect(await sizeOf('readRequirements')).toBeLessThan(4 * 1024)
  })

  test('who takes the core alone leaves the element behind, and importing registers nothing', async () => {
    const bundled = async (code: string) => {
      const stdin = { contents: code, resolveDir: app }
      const { outputFiles } = await build({
        stdin,
        bundle: true,
        minify: true,
        format: 'esm',
        write: false,
        logLevel: 'error',
      })
      return outputFiles[0]?.text ?? ''
    }
    const core = await bundled("export { createGate } from 'kelisim/widget'")
    expect(gzipSync(core).length).toBeLessThan(3 * 1024)
    expect(core).not.toContain('attachShadow')
    expect(await bundled("import 'kelisim/widget'")).toBe('')
    expect(await bundled("import 'kelisim/widget/define'")).toContain('kelisim-gate')
  })
})
