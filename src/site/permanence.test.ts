import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { LOCALES, mapLocales } from '../domain/locale.ts'
import { sealVersion } from '../domain/policy/seal.ts'
import { buildPolicyPublication } from '../domain/publication/publication.ts'
import { sayDomainIn } from '../messages/say-domain.ts'
import { formatPrefix, getDefaultView } from './build/page-context.ts'
import {
  listFeedPaths,
  listPolicyFilePaths,
  listServicePaths,
  listTimedPaths,
  listTimedPolicyPaths,
  listTimelessPolicyPaths,
  listVersionPaths,
} from './build/page-paths.ts'
import { listPairPaths } from './comparison/pair-paths.ts'
import { listStubs } from './stubs/list-stubs.ts'
import { listBilingualPaths } from './text/bilingual-paths.ts'
import { listClausePaths } from './text/clause-paths.ts'

type Listed = { params: object; props: unknown }[]

/** Every kind of page that Astro writes, what lists its addresses, and why an address that was there once stays. */
const KINDS: Record<string, { list: () => Listed; stays: string }> = {
  '404.astro': { list: () => [{ params: {}, props: {} }], stays: 'one of the program' },
  'favicon.svg.ts': { list: () => [{ params: {}, props: {} }], stays: 'one of the program' },
  'llms.txt.ts': { list: () => [{ params: {}, props: {} }], stays: 'one of the program' },
  'robots.txt.ts': { list: () => [{ params: {}, props: {} }], stays: 'one of the program' },
  'sitemap.xml.ts': { list: () => [{ params: {}, props: {} }], stays: 'one of the program' },
  'sitemap-site.xml.ts': { list: () => [{ params: {}, props: {} }], stays: 'one of the program' },
  'at/stub/[locale].astro': { list: () => [], stays: 'no address: removed once stubs are made from it' },
  '[...prefix]/index.astro': { list: listTimedPaths, stays: 'one in each language' },
  '[language]/index.astro': {
    list: () => [],
    stays: 'leads to the home page, and has no address of its own',
  },
  '[...prefix]/accept.astro': {
    list: listServicePaths,
    stays: 'one in each language, while there is a service',
  },
  '[...prefix]/admin.astro': {
    list: listServicePaths,
    stays: 'one in each language, while there is a service',
  },
  '[...prefix]/receipts.astro': {
    list: listServicePaths,
    stays: 'one in each language, while there is a service',
  },
  '[...prefix]/search/index.astro': { list: listTimedPaths, stays: 'one in each language' },
  '[...prefix]/search/clauses.json.ts': { list: listTimedPaths, stays: 'one in each language' },
  '[...prefix]/[policy]/index.astro': { list: listTimedPolicyPaths, stays: 'no policy is ever dropped' },
  '[...prefix]/[policy]/history.astro': { list: listTimedPolicyPaths, stays: 'no policy is ever dropped' },
  '[...prefix]/[policy]/date.astro': { list: listTimedPolicyPaths, stays: 'no policy is ever dropped' },
  '[...prefix]/[policy]/changes/index.astro': {
    list: listTimelessPolicyPaths,
    stays: 'no policy is ever dropped',
  },
  '[...prefix]/[policy]/feed.xml.ts': { list: listFeedPaths, stays: 'no policy is ever dropped' },
  '[...prefix]/[policy]/sitemap.xml.ts': { list: listPolicyFilePaths, stays: 'no policy is ever dropped' },
  '[...prefix]/[policy]/terms.json.ts': { list: listPolicyFilePaths, stays: 'no policy is ever dropped' },
  '[...prefix]/[policy]/[version].astro': {
    list: listVersionPaths,
    stays: 'no version is ever dropped or renumbered',
  },
  '[...prefix]/[policy]/clauses/[clause].astro': {
    list: listClausePaths,
    stays: 'every number that any version printed has a page, and versions stay',
  },
  '[...prefix]/[policy]/changes/[...pair].astro': {
    list: listPairPaths,
    stays: 'a page, or once both versions are superseded a stub',
  },
  '[...prefix]/[policy]/[version]/[pair].astro': {
    list: listBilingualPaths,
    stays: 'a page, or once the version is superseded a stub',
  },
}

const DAY = 24 * 60 * 60 * 1000
const START = Date.parse('2020-01-01T00:00:00Z')
const VERSIONS = 40
const folder = mkdtempSync(join(tmpdir(), 'kelisim-permanence-'))

beforeAll(() => vi.stubEnv('DEV', false))
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

/** Publishes a version that takes effect ten days later; every third has a clause that the others lack. */
function publish(number: number): void {
  const texts = mapLocales(
    (locale) =>
      `# Policy ${locale}\n\n## 1. Part\n\n1.1. Word${number}.\n${number % 3 === 0 ? '\n1.2. Once.\n' : ''}`,
  )
  const [published, effective] = [0, 10].map((days) =>
    new Date(START + (number * 30 + days) * DAY).toISOString().replace('.000Z', '+00:00'),
  )
  const everywhere = (words: string) => `{ kk: ${words}, ru: ${words}, en: ${words} }`
  const terms = [
    ...['format: 1', 'kind: notice', 'required: true', 'authentic: kk'],
    `operator:\n  name: ${everywhere('Company')}`,
    ...['contact: info@example.kz', `title: ${everywhere('Policy')}`, `wayOut: ${everywhere('Leave')}`],
    ...['asks: acceptance', ...(number > 1 ? ['acceptBy: at-effect'] : [])],
    `summary:\n  - ${everywhere('More')}\n`,
  ]
  const version = join(folder, 'policy', String(number))
  mkdirSync(version, { recursive: true })
  for (const locale of LOCALES) writeFileSync(join(version, `${locale}.md`), texts[locale])
  writeFileSync(
    join(version, 'version.yaml'),
    sealVersion(terms.join('\n'), texts, published ?? '', effective ?? ''),
  )
}

/** Every address of a build at a moment; nothing is addressed that lies under `at`. */
function listAddresses(now: Date): string[] {
  vi.stubEnv('KELISIM_POLICIES', folder)
  vi.stubEnv('KELISIM_NOW', now.toISOString())
  const pages = Object.entries(KINDS).flatMap(([file, { list }]) =>
    list().map(({ params }) =>
      file.replace(/\[(?:\.\.\.)?(\w+)\]\/?/g, (slot: string, name: string) => {
        const value: unknown = Object.entries(params).find(([known]) => known === name)?.[1]
        return value === undefined ? '' : `${value}${slot.endsWith('/') ? '/' : ''}`
      }),
    ),
  )
  const { policies, settings } = getDefaultView()
  const stubs = policies.flatMap((policy) =>
    settings.languages.flatMap((locale) =>
      listStubs(policy, now, settings.languages).map(({ where }) => {
        const prefix = formatPrefix(settings, locale)
        return `${prefix ? `${prefix}/` : ''}${where.slice(0, -1)}.astro`
      }),
    ),
  )
  return [...pages, ...stubs].filter((address) => !address.startsWith('at/'))
}

/** Texts, facts and fragments. Of what changed, the service serves the bytes by their hash for ever; their path is that of a build. */
function listFiles(now: Date): string[] {
  return getDefaultView().policies.flatMap((policy) =>
    [...(buildPolicyPublication(policy, now, sayDomainIn)?.files.keys() ?? [])].filter(
      (path) => !path.includes('/changes/'),
    ),
  )
}

test('the table of pages is whole', () => {
  const pages = globSync('**/*.{astro,ts}', { cwd: join(import.meta.dirname, 'pages') })
  expect(Object.keys(KINDS).toSorted()).toEqual(pages.toSorted())
})

test('every address that was ever published answers, through forty versions', () => {
  const ever = new Set<string>()
  for (let number = 1; number <= VERSIONS; number++) {
    publish(number)
    // Announced, then in force.
    for (const days of [5, 15]) {
      const moment = new Date(START + (number * 30 + days) * DAY)
      const addresses = listAddresses(moment)
      const now = new Set(addresses)
      expect(addresses.length, 'addresses that are written twice').toBe(now.size)
      if (number % 10 === 0) for (const file of listFiles(moment)) now.add(file)
      else for (const file of ever) if (/\.(md|json|yaml)$/.test(file)) now.add(file)
      const lost = [...ever].filter((address) => !now.has(address))
      expect(lost, `lost with version ${number}`).toEqual([])
      for (const address of now) ever.add(address)
    }
  }
  expect(ever.has('policy/changes/3-9.astro')).toBe(true)
  expect(ever.has('ru/policy/changes/3-9/side.astro')).toBe(true)
  expect(ever.has('policy/3/kk-ru.astro')).toBe(true)
  expect(ever.has('en/policy/clauses/1.2.astro')).toBe(true)
  expect(ever.size).toBeGreaterThan(7000)
})

test('what is stored grows with the number of versions, not with that of their pairs', () => {
  const stored = (numbers: number) => {
    const { policies } = getDefaultView()
    const versions = policies[0]?.versions.slice(0, numbers) ?? []
    const now = new Date(START + (numbers * 30 + 15) * DAY)
    vi.stubEnv('KELISIM_NOW', now.toISOString())
    return listPairPaths().filter(({ props: { to } }) => to.number <= versions.length).length
  }
  expect(stored(40)).toBeLessThan(2.2 * stored(20))
})
