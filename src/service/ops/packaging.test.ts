import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { COMMANDS } from '../commands/commands.ts'
import { SETTINGS } from '../settings.ts'
import { makeSbom } from './sbom.ts'

const root = join(import.meta.dirname, '..', '..', '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const { dependencies } = JSON.parse(read('package.json'))

/** Instructions of the Dockerfile, with continued lines as one. */
const dockerfile = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll(/\\\n/g, '')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => /^(\w+)\s+(.*)$/.exec(line)?.slice(1) as [string, string])
const linesOf = (name: string) =>
  dockerfile.flatMap(([instruction, rest]) => (instruction === name ? [rest] : []))

const loaded = await build({
  entryPoints: ['main.ts', 'report-worker.ts', 'probes/health-check.ts'].map((path) =>
    join(root, 'src/service', path),
  ),
  absWorkingDir: root,
  outdir: 'nowhere',
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  metafile: true,
  write: false,
})
const inputs = Object.entries(loaded.metafile.inputs)

describe('the Dockerfile', () => {
  test('is built on the Node that the project is tested with', () => {
    const { packages } = JSON.parse(read('package-lock.json'))
    expect(linesOf('ARG')).toContain(`NODE=node:${packages['node_modules/node'].version}-bookworm-slim`)
    for (const line of linesOf('FROM')) expect(line).toMatch(/^\$\{NODE\}( AS \w+)?$/)
  })

  test('copies what the service loads, all of it and from folders that are there', () => {
    const copied = linesOf('COPY').flatMap((line) => /--from=site \/kelisim\/(\S+)/.exec(line)?.[1] ?? [])
    const needed = new Set(inputs.map(([path]) => path.split('/').slice(0, 2).join('/')))
    // What is read and not loaded: the site, and what is said of whose it is.
    const read = ['dist', 'kelisim.config.ts', 'brand']
    expect(copied).toEqual(expect.arrayContaining(read))
    expect(new Set(copied.filter((path) => !read.includes(path)))).toEqual(needed)
    for (const path of copied) if (path !== 'dist') expect(existsSync(join(root, path)), path).toBe(true)
  })

  test('has every package that the service loads among the dependencies', () => {
    const names = inputs
      .flatMap(([, { imports }]) => imports.map(({ path }) => path))
      .filter((path) => !path.startsWith('node:') && !path.startsWith('src/'))
      .map((path) =>
        path
          .split('/')
          .slice(0, path.startsWith('@') ? 2 : 1)
          .join('/'),
      )
    expect(new Set(names).size).toBeGreaterThan(8)
    for (const name of new Set(names)) expect(Object.keys(dependencies), name).toContain(name)
  })

  test('runs as a user by number, with settings and programs that there are', () => {
    expect(linesOf('USER')).toEqual(['1000:1000'])
    const names = linesOf('ENV').flatMap((line) => [...line.matchAll(/(\w+)=/g)].map(([, name]) => name))
    for (const name of names) expect(['NODE_ENV', ...Object.keys(SETTINGS)]).toContain(name)
    const commands = [...linesOf('ENTRYPOINT'), ...linesOf('HEALTHCHECK')].join(' ')
    const programs = commands.match(/[\w./-]+\.ts/g) ?? []
    expect(programs).toEqual(['src/service/main.ts', 'src/service/probes/health-check.ts'])
    for (const path of programs) expect(existsSync(join(root, path))).toBe(true)
    expect(linesOf('CMD').map((line) => JSON.parse(line)[0])).toEqual(['serve'])
  })

  test('says what it is, by the version of the program, and lists what is in it', () => {
    const { version } = JSON.parse(read('package.json'))
    expect(linesOf('LABEL').join(' ')).toContain(`image.version="${version}"`)
    expect(linesOf('LABEL').join(' ')).toMatch(/image\.revision="\$\{KELISIM_COMMIT\}"/)
    expect(linesOf('RUN')).toContain('node src/service/ops/sbom.ts > sbom.json')
    const { components } = makeSbom(root)
    const names = components.map(({ name }) => name)
    for (const name of [...Object.keys(dependencies), 'node', 'openssl']) expect(names).toContain(name)
    expect(components.find(({ name }) => name === '@noble/hashes')).toMatchObject({
      purl: expect.stringMatching(/^pkg:npm\/%40noble\/hashes@\d/),
      hashes: [{ alg: 'SHA-512', content: expect.stringMatching(/^[0-9a-f]{128}$/) }],
    })
  })

  test('gets from the folder no history, key, database or test', () => {
    const ignored = read('.dockerignore').split('\n')
    expect(ignored.filter((line) => line !== '' && !line.startsWith('#'))[0]).toBe('*')
    const admitted = ignored.filter((line) => line.startsWith('!')).map((line) => line.slice(1))
    for (const path of admitted) expect(existsSync(join(root, path)), path).toBe(true)
    expect(admitted).not.toContain('.git')
    expect(ignored).toContain('**/*.test.ts')
  })
})

interface Part {
  image: string
  user?: string
  build?: { args: Record<string, string> }
  command?: string[]
  entrypoint?: string[]
  environment: Record<string, string | number>
  secrets?: string[]
  volumes?: string[]
  depends_on?: Record<string, unknown>
  healthcheck?: { test: string[] }
  read_only?: boolean
  cap_drop?: string[]
  security_opt?: string[]
}

describe('compose.yaml', () => {
  const text = read('compose.yaml')
  const compose = parse(text, { merge: true }) as {
    services: Record<string, Part>
    volumes: object
    secrets: Record<string, { file: string }>
  }
  const parts = Object.entries(compose.services)

  test.each(parts)('%s runs locked down', (_, part) => {
    expect(part.read_only).toBe(true)
    expect(part.cap_drop).toEqual(['ALL'])
    expect(part.security_opt).toEqual(['no-new-privileges:true'])
    // The image of the service has a user of its own.
    expect(part.user ?? part.image).toMatch(/^(999:999|kelisim)$/)
    expect(part.image).toMatch(/^(kelisim|postgres:\d+\.\d+-\w+)$/)
  })

  test.each(parts)('%s names only what there is', (_, { image, command, environment, volumes, ...part }) => {
    if (image === 'kelisim') {
      for (const name of Object.keys(environment)) expect(Object.keys(SETTINGS)).toContain(name)
      for (const name of command ?? []) expect(Object.keys(COMMANDS)).toContain(name)
      const declared = linesOf('ARG').map((line) => line.split('=')[0])
      for (const name of Object.keys(part.build?.args ?? {})) expect(declared).toContain(name)
    }
    for (const name of part.secrets ?? []) expect(Object.keys(compose.secrets)).toContain(name)
    for (const name of Object.keys(part.depends_on ?? {}))
      expect(Object.keys(compose.services)).toContain(name)
    for (const volume of volumes ?? []) {
      const [source = ''] = volume.split(':')
      if (!source.startsWith('./')) expect(Object.keys(compose.volumes)).toContain(source)
      // The operator's own file.
      else if (source !== './products.yaml') expect(existsSync(join(root, source)), source).toBe(true)
    }
    const paths = JSON.stringify([part.healthcheck, part.entrypoint]).match(/src\/[\w./-]+/g) ?? []
    for (const path of paths) expect(existsSync(join(root, path)), path).toBe(true)
  })

  test('no password stands in it, and what a secret is for is read from its file', () => {
    expect(text).not.toMatch(/postgres(ql)?:\/\/[^\s:@]+:[^\s@]+@/)
    for (const [name, value] of parts.flatMap(([, { environment }]) => Object.entries(environment))) {
      if (/PASSWORD/.test(name)) expect(String(value)).toMatch(/^\/run\/secrets\//)
    }
    for (const { file } of Object.values(compose.secrets)) expect(file).toMatch(/^\.\/secrets\//)
  })

  test('whoever serves is not whoever owns the tables', () => {
    const address = (name: string) => compose.services[name]?.environment.DATABASE_URL
    expect(address('migrate')).toBe('postgresql://kelisim@database/kelisim')
    expect(address('service')).toBe('postgresql://kelisim_service@database/kelisim')
  })
})
