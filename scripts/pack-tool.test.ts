import { execFileSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { packTool } from './pack/pack-tool.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 120_000 })

const root = join(import.meta.dirname, '..')
const own = mkdtempSync(join(tmpdir(), 'kelisim-own-'))
const installed = join(own, 'node_modules', 'kelisim-tool')

/** A folder of somebody's own in which the package is installed, and beside it the packages that it needs. */
beforeAll(() => {
  packTool(installed)
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name.startsWith('.') || name === 'kelisim') continue
    symlinkSync(join(root, 'node_modules', name), join(own, 'node_modules', name))
  }
  writeFileSync(join(own, 'package.json'), '{"name": "legal", "scripts": {"build": "own"}}')
})
afterAll(() => rmSync(own, { recursive: true, force: true }))

function kelisim(...args: string[]): string {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(KELISIM_|NODE_OPTIONS$|DEV$|PROD$|MODE$)/.test(name)),
  )
  return execFileSync(process.execPath, [join(installed, 'bin/kelisim.js'), ...args], {
    cwd: own,
    env,
    encoding: 'utf8',
  })
}
const read = (path: string) => readFileSync(join(own, path), 'utf8')

test('the package holds what runs, and neither tests nor policies of anybody', () => {
  const files = globSync('**/*', { cwd: installed })
  expect(
    files.filter((path) => /\.test\.ts$|fixture|-suite\.ts$|^policies|^brand|kelisim\.config/.test(path)),
  ).toEqual([])
  const { bin, exports, dependencies } = JSON.parse(read('node_modules/kelisim-tool/package.json'))
  for (const path of [bin.kelisim, exports['./config']])
    expect(existsSync(join(installed, path)), path).toBe(true)
  for (const [name, range] of Object.entries(dependencies)) expect(range, name).toMatch(/^[~^]\d/)
})

test('init writes a folder of one’s own, and a second time changes nothing', () => {
  kelisim('init')
  const facts = JSON.parse(read('package.json'))
  expect(facts).toMatchObject({
    name: 'legal',
    type: 'module',
    scripts: { build: 'own', dev: 'kelisim dev' },
  })
  expect(Object.keys(facts.dependencies)).toEqual(['kelisim-tool'])
  const before = read('kelisim.config.ts')
  writeFileSync(join(own, 'products.yaml'), 'mine')
  const said = kelisim('init')
  expect(said).toContain('kept    products.yaml')
  expect([read('products.yaml'), read('kelisim.config.ts')]).toEqual(['mine', before])
})

test('its workflows call ours by their version, each with the inputs and rights that ours ask for', () => {
  const paths = globSync('.github/workflows/*.yml', { cwd: own })
  expect(paths).toHaveLength(5)
  for (const path of paths) {
    const { jobs, permissions, on } = parse(read(path))
    const [call] = Object.values<{ uses: string; with?: object }>(jobs)
    const [, file = ''] = /^OWNER\/kelisim\/(.+)@v1$/.exec(call?.uses ?? '') ?? []
    const ours = parse(readFileSync(join(root, file), 'utf8'))
    const inputs = ours.on.workflow_call.inputs ?? {}
    expect(Object.keys(inputs), path).toEqual(expect.arrayContaining(Object.keys(call?.with ?? {})))
    for (const [name, { required }] of Object.entries<{ required?: boolean }>(inputs))
      if (required) expect(Object.keys(call?.with ?? {}), `${path} ${name}`).toContain(name)
    expect(Object.keys(on.workflow_dispatch?.inputs ?? {}), path).toEqual(Object.keys(call?.with ?? {}))
    // What a job of ours asks for beyond what its caller may, GitHub refuses before anything runs.
    for (const job of Object.values<{ permissions?: Record<string, string> }>(ours.jobs))
      for (const [right, level] of Object.entries(job.permissions ?? {}))
        expect([level, 'write'], `${path} ${right}`).toContain(permissions[right])
  }
})

test('policies are checked, published and built from one’s own folder alone', () => {
  const { version } = JSON.parse(read('node_modules/kelisim-tool/package.json'))
  expect(version).toMatch(/^\d/)
  cpSync(join(root, 'scripts/fixtures/clinic/policies'), join(own, 'policies'), { recursive: true })
  mkdirSync(join(own, 'brand'), { recursive: true })
  writeFileSync(
    join(own, 'kelisim.config.ts'),
    read('kelisim.config.ts').replaceAll("'Компания'", "'Арай'").replace("'Company'", "'Aray'"),
  )
  expect(kelisim('check', '--locale', 'en')).toBe('')
  expect(kelisim('build')).toContain(`Built ${join(own, 'dist')}`)
  const page = read('dist/terms/index.html')
  expect(page).toContain('<title>Онлайн жазылу ережесі – Арай</title>')
  for (const path of globSync('dist/**/*.html', { cwd: own }))
    expect(read(path), path).not.toMatch(/5qbe|dar tech/i)
  expect(kelisim('nginx', '--root', '/srv/www')).toContain('location / {\n  root /srv/www;')
})

test('wrong use is told, with what there is', () => {
  expect(kelisim('--help')).toMatch(/init \[folder\].*serve/s)
  expect(() => kelisim('biuld')).toThrow(/There is no command "biuld"/)
})
