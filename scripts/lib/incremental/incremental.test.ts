import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Policy } from '../../../src/domain/policy/policy.ts'
import { loadLibrary } from '../../../src/library/read-library.ts'
import { sayDomainIn } from '../../../src/messages/say-domain.ts'
import { findReusable } from './build-record.ts'
import { digestPolicyFiles, listPolicyFiles, takePolicyFiles } from './policy-files.ts'
import { computePolicyKey } from './policy-key.ts'
import { computeProgramDigest } from './program-digest.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-incremental-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, content = path): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
}

const shipped = loadLibrary(new URL('../../../policies', import.meta.url).pathname, sayDomainIn('en'))
const privacy = shipped.find(({ id }) => id === 'privacy') as Policy
const [first] = privacy.versions
if (!first) throw new Error('privacy has no version')

describe('the key of a policy', () => {
  const effect = Date.parse(first.file.effectiveAt ?? '')
  const at = (milliseconds: number) => new Date(effect + milliseconds)
  const key = (policy = privacy, now = at(1000), program = 'p') => computePolicyKey(program, policy, now)
  const only = { ...privacy, versions: [first] }

  it('is the same for as long as nothing about it changes', () => {
    expect(key(only, at(9000))).toBe(key(only))
  })

  it.each<[string, () => string]>([
    [
      'a letter of a text',
      () => key({ ...only, versions: [{ ...first, texts: { ...first.texts, ru: 'x' } }] }),
    ],
    ['a letter of what binds beside', () => key({ ...only, versions: [{ ...first, source: 'x' }] })],
    ['another version', () => key(privacy)],
    ['an effect that has come', () => key(only, at(-1000))],
    ['the program', () => key(only, at(1000), 'q')],
    ['the id', () => key({ ...only, id: 'other' })],
  ])('differs with %s', (_, other) => {
    expect(other()).not.toBe(key(only))
  })
})

describe('the files of a policy', () => {
  const FILES = [
    ...['at/20261203T190000Z/ru/privacy/index.html', 'privacy/1/index.html', 'privacy/feed.xml'],
    'ru/privacy/1/index.html',
  ]
  beforeEach(() => {
    for (const path of [...FILES, 'privacy-2/index.html', 'index.html', 'ru/mailings/index.html']) write(path)
  })

  it('are those of every language and of every moment to come, and no others', () => {
    expect(listPolicyFiles(folder, 'privacy').toSorted()).toEqual(FILES.toSorted())
  })

  it('are taken into another site', () => {
    const next = join(folder, 'next')
    takePolicyFiles(folder, next, 'privacy')
    expect(listPolicyFiles(next, 'privacy').toSorted()).toEqual(FILES.toSorted())
    expect(existsSync(join(next, 'index.html'))).toBe(false)
  })

  it.each<[string, () => void]>([
    ['a page was altered', () => write('privacy/1/index.html', 'y')],
    ['a page is missing', () => rmSync(join(folder, 'ru/privacy/1/index.html'))],
    ['a page was added', () => write('privacy/3/index.html')],
  ])('are not used again when %s', (_, touch) => {
    const known = {
      key: 'k',
      digest: digestPolicyFiles(folder, 'privacy'),
      entry: { id: 'privacy', versions: [], changes: [] },
    }
    const find = (key = 'k') =>
      findReusable({ assets: '', policies: { privacy: known } }, folder, 'privacy', key)
    expect([find(), find('l')]).toEqual([known, null])
    touch()
    expect(find()).toBeNull()
  })
})

describe('the digest of the program', () => {
  beforeEach(() => {
    for (const path of ['src/a.ts', 'src/messages/kk/site.ts', 'src/a.test.ts', 'astro.config.mjs'])
      write(path)
  })
  const digest = (env: NodeJS.ProcessEnv = {}) => computeProgramDigest([folder], env)

  it.each<[string, () => void]>([
    ['a message', () => write('src/messages/kk/site.ts', 'y')],
    ['the configuration', () => write('kelisim.config.ts', 'y')],
    ['a picture of the brand', () => write('brand/mark.svg', 'y')],
    ['what is installed', () => write('node_modules/.package-lock.json', 'y')],
    ['a new file', () => write('src/b.ts')],
  ])('differs with %s', (_, change) => {
    const before = digest()
    change()
    expect(digest()).not.toBe(before)
  })

  it('differs with a setting that pages may show, and not with where things are', () => {
    expect(digest({ KELISIM_URL: 'https://5qbe.kz' })).not.toBe(digest())
    expect(digest({ KELISIM_DIST: '/srv/dist', PATH: '/bin' })).toBe(digest())
  })

  it('is that of the program, not of its tests', () => {
    const before = digest()
    write('src/a.test.ts', 'y')
    expect(digest()).toBe(before)
  })
})
