import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Locale } from '../src/domain/locale.ts'
import { findProgram, waitForAnswer } from '../src/service/ops/fixture.ts'
import { findFreePort } from './harness/free-port.ts'
import { stopServer } from './harness/processes.ts'
import { NGINX_STATIC_HTTP, renderNginxStatic } from './lib/nginx-static.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 400_000 })

/** Companies that are not 5Qbe: their sites as they are built and as plain servers serve them. */

const root = join(import.meta.dirname, '..')
const clinic = join(root, 'scripts/fixtures/clinic')
const world = mkdtempSync(join(tmpdir(), 'kelisim-company-'))
afterAll(() => rmSync(world, { recursive: true, force: true }))

/** Builds a site by its configuration alone, as `npm run build` does, below its base in a folder of its own. */
function build(name: string, config: string, base: string): string {
  const dist = join(world, name) + base
  mkdirSync(dist, { recursive: true })
  const { KELISIM_BASE: _, KELISIM_POLICIES: __, ...env } = process.env
  execFileSync(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...env, KELISIM_CONFIG: config, KELISIM_DIST: dist },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return dist
}

/** A company without any looks of its own, without a service, at the root of its host, by other clocks. */
const PLAIN = `export default {
  languages: ['kk', 'en'],
  timeZone: 'America/New_York',
  base: '/',
  url: 'https://legal.example',
  service: false,
  feeds: false,
}
`

let dressed: string
let plain: string
beforeAll(() => {
  dressed = build('dressed', join(clinic, 'kelisim.config.ts'), '/legal')
  const folder = join(world, 'plain-source')
  cpSync(clinic, folder, { recursive: true })
  writeFileSync(join(folder, 'kelisim.config.ts'), PLAIN)
  plain = build('plain', join(folder, 'kelisim.config.ts'), '')
})

const pagesOf = (dist: string) =>
  globSync('**/*.html', { cwd: dist }).map((path) => [path, read(dist, path)] as const)
const read = (dist: string, path: string) => readFileSync(join(dist, path), 'utf8')
/** What a page shows and says, without its scripts. */
const wordsOf = (page: string) => page.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')

describe('a company of its own', () => {
  test('has no word and no sign of 5Qbe or of Kelisim in any page', () => {
    const pages = pagesOf(dressed)
    expect(pages.length).toBeGreaterThan(40)
    for (const [path, page] of pages) {
      expect(page, path).not.toMatch(/5qbe|dar tech/i)
      expect(wordsOf(page), path).not.toMatch(/\bKelisim\b/)
    }
    // The ornament, by the first of its strokes.
    for (const path of globSync('**/*.{svg,html,css}', { cwd: dressed }))
      expect(read(dressed, path), path).not.toContain('7.5 13.5 3 9')
  })

  test('is named in every tab, and in the header of every page', () => {
    for (const [path, page] of pagesOf(dressed).filter(
      ([path]) => !['verify.html', 'ru/index.html'].includes(path),
    )) {
      expect(page, path).toMatch(
        /<(?:span class="long"|a class="brand"[^>]*)>(Арай клиникалары|Клиники «Арай»|Aray Clinics)<\/(?:span|a)>/,
      )
      // What is made of a stored template has the title that it had.
      if (page.includes('data-show=')) continue
      if (path === '404.html') continue
      const [, title = ''] = /<title>(.*?)<\/title>/.exec(page) ?? []
      // Where there is no room, what the page is about matters more.
      if (title.length < 40) expect(title, path).toMatch(/ – (Арай клиникалары|Клиники «Арай»|Aray Clinics)$/)
    }
    expect(read(dressed, 'index.html')).toContain('<title>Политики и согласия – Клиники «Арай»</title>')
  })

  test('has its own colours, fonts, style sheet, logo, links and picture', () => {
    const page = read(dressed, 'terms/index.html')
    const sheets = [...page.matchAll(/<link rel="stylesheet" href="\/legal\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    )
    expect(sheets).toEqual([
      expect.stringContaining('/site.'),
      expect.stringContaining('/theme.'),
      expect.stringContaining('/own.'),
    ])
    const [, theme = '', own = ''] = sheets.map((path) => read(dressed, path))
    expect(theme).toMatch(/--sky:#0b7a52/)
    expect(theme).toMatch(
      /prefers-color-scheme:dark\)\{:root:not\(\[data-theme="?light"?\]\)\{[^}]*--sky:#5fd3a2/,
    )
    expect(theme).toMatch(/:root\[data-theme="?dark"?\]\{[^}]*--sky:#5fd3a2/)
    expect(theme).toContain('--serif:Georgia')
    expect(own).toContain('border-block-start')
    expect(page).not.toContain('literata-')
    expect(page).toContain('content="#0e1714"')
    expect(page).toMatch(
      /<source srcset="\/legal\/_astro\/logo-dark[^"]+\.svg" media="\(prefers-color-scheme: dark\)">/,
    )
    expect(page).toContain('<a class="home" href="https://aray.example/">')
    expect(page).toContain('href="tel:+77000000000"')
    expect(page).toMatch(/og:image" content="https:\/\/aray\.example\/legal\/_astro\/shared[^"]+\.png"/)
    expect(read(dressed, 'favicon.svg')).toBe(readFileSync(join(clinic, 'brand/favicon.svg'), 'utf8'))
  })

  test('shows its first language at the shortest address', () => {
    expect(read(dressed, 'index.html')).toContain('<html lang="ru"')
    expect(read(dressed, 'kk/terms/index.html')).toContain('<html lang="kk"')
    expect(read(dressed, 'terms/2/ru-kk/index.html')).toContain('<html lang="ru"')
    expect(read(dressed, 'terms/index.html')).toContain(
      'hreflang="x-default" href="https://aray.example/legal/terms/"',
    )
    // Whoever types it all the same is led there.
    expect(globSync('{ru/**/*.html,terms/2/kk-ru}', { cwd: dressed })).toEqual(['ru/index.html'])
    expect(read(dressed, 'ru/index.html')).toContain('content="0; url=/legal/"')
  })
})

describe('a company that says nothing of itself', () => {
  test('bears the names of its operators', () => {
    const page = read(plain, 'en/terms/index.html')
    expect(page).toContain('<title>Rules of online booking – Aray Clinics LLP</title>')
    expect(page).toContain('<span>Aray Clinics LLP</span>')
    for (const [path, text] of pagesOf(plain)) expect(text, path).not.toMatch(/5qbe|dar tech|class="logo"/i)
  })

  test('has its two languages alone', () => {
    expect(globSync('{ru,en,kk}/terms', { cwd: plain })).toEqual(['en/terms'])
    const page = read(plain, 'terms/2/index.html')
    expect([...page.matchAll(/hreflang="([^"]+)"/g)].map(([, tag]) => tag)).not.toContain('ru')
    expect(page).not.toContain('Русский')
    expect(globSync('terms/2/*-*', { cwd: plain })).toEqual(['terms/2/kk-en'])
    expect(read(plain, 'terms/sitemap.xml')).not.toMatch(/\/ru\/|kk-ru/)
  })

  test('writes dates by the clocks of its zone', () => {
    const dates = read(plain, 'en/terms/date/index.html')
    expect(dates).toContain('Time zone: America/New_York.')
    expect(dates).toContain('2026-12-01 08:29:16 (UTC-5)')
    expect(read(dressed, 'en/terms/date/index.html')).toContain('2026-12-01 18:29:16 (UTC+5)')
    expect(dates).toContain('data-time-zone="America/New_York"')
  })

  test('has no pages that need a service, no feeds, and nothing that leads there', () => {
    expect(globSync('**/{accept,receipts,admin,feed.xml,verify.html}', { cwd: plain })).toEqual([])
    for (const [path, page] of pagesOf(plain)) expect(page, path).not.toMatch(/receipts\/|feed\.xml|admin\//)
  })
})

const SITES: { name: string; base: string; languages: readonly [Locale, ...Locale[]]; dist: () => string }[] =
  [
    { name: 'dressed', base: '/legal', languages: ['ru', 'kk', 'en'], dist: () => dressed },
    { name: 'plain', base: '', languages: ['kk', 'en'], dist: () => plain },
  ]

interface Server {
  program: string | null
  /** Arguments for a site below a folder of the world. */
  args(name: string, port: number): string[]
  sendsHeaders: boolean
}

const SERVERS: Record<string, Server> = {
  nginx: {
    program: findProgram('nginx', 'nginx-light'),
    args(name, port) {
      const site = SITES.find((one) => one.name === name)
      if (!site) throw new Error(name)
      const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      const temporary = folders.map((folder) => `${folder}_temp_path ${world}/nginx-${folder};`).join('\n')
      const file = join(world, `${name}.conf`)
      writeFileSync(
        file,
        `daemon off; master_process off; pid ${world}/${name}.pid; error_log ${world}/nginx.log; events {}
http { access_log off; ${temporary}
${NGINX_STATIC_HTTP}
server { listen 127.0.0.1:${port};
${renderNginxStatic({ ...site, root: join(world, name), service: null })} } }`,
      )
      return ['-c', file]
    },
    sendsHeaders: true,
  },
  'a server that knows nothing': {
    program: findProgram('python3', 'python3'),
    args: (name, port) => [
      '-m',
      'http.server',
      '--bind',
      '127.0.0.1',
      '--directory',
      join(world, name),
      String(port),
    ],
    sendsHeaders: false,
  },
}

describe.each(Object.entries(SERVERS))('%s', (_, { program, args, sendsHeaders }) => {
  if (program === null) return test.skip('is not to be had here', () => {})

  describe.each(SITES)('serves the site of $name at "$base/"', ({ name, base, dist }) => {
    let child: ChildProcess
    let origin: string
    beforeAll(async () => {
      const port = await findFreePort()
      child = spawn(program, args(name, port), { stdio: 'ignore' })
      origin = `http://127.0.0.1:${port}`
      await waitForAnswer(origin)
    })
    afterAll(() => stopServer(child))
    const ask = (path: string) => fetch(`${origin}${base}${path}`, { redirect: 'manual' })

    test('everything that a page names is there', async () => {
      const named = pagesOf(dist()).flatMap(([, page]) =>
        [...page.matchAll(/(?:href|src|srcset)="(\/[^"#?]*)/g)].map(([, path = '']) => path),
      )
      const paths = [...new Set(named)].filter((path) => !path.startsWith('//'))
      expect(paths.length).toBeGreaterThan(60)
      expect(paths.filter((path) => !path.startsWith(`${base}/`))).toEqual([])
      const answers: [string, number][] = []
      // One after the other: the simplest of servers has room for a handful.
      for (const path of paths) {
        const answer = await fetch(`${origin}${path}`, { redirect: 'manual' })
        await answer.body?.cancel()
        answers.push([path, answer.status])
      }
      expect(answers.filter(([, status]) => status !== 200)).toEqual([])
    })

    test('an address without its slash leads on, by no name and no port', async () => {
      for (const path of ['/terms', ...(base === '' ? [] : [''])]) {
        const answer = await ask(path)
        expect([301, 308]).toContain(answer.status)
        expect(answer.headers.get('location')).toBe(`${base}${path}/`)
      }
    })

    test('what is not there is told as that', async () => {
      const answer = await ask('/nothing/')
      expect(answer.status).toBe(404)
      if (sendsHeaders) expect(await answer.text()).toBe(read(dist(), '404.html'))
    })

    test('every page forbids what is inline or from elsewhere, and has nothing of either', async () => {
      for (const [path, page] of pagesOf(dist()).filter(([path]) => path !== 'verify.html')) {
        expect(page, path).toContain(
          `<meta http-equiv="Content-Security-Policy" content="default-src 'none';`,
        )
        expect(page, path).not.toMatch(/<style|\sstyle="|\son\w+="|<script(?![^>]*(?:src=|ld\+json))/)
        expect(page, path).not.toMatch(/(?:src|srcset)="https?:|<link rel="stylesheet" href="https?:/)
      }
      if (!sendsHeaders) return
      const { headers } = await ask('/terms/')
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    })

    test.runIf(sendsHeaders)('texts are sent as what they are', async () => {
      expect((await ask('/terms/1/kk.md')).headers.get('content-type')).toBe('text/markdown; charset=utf-8')
      expect((await ask('/terms/')).headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect((await ask('/favicon.svg')).headers.get('content-type')).toMatch('image/svg+xml')
    })
  })
})

test('the example of the guide is what is made for /auth and a service elsewhere', () => {
  const example = (name: string) => readFileSync(join(root, 'src/service/ops', name), 'utf8')
  const service = 'https://consent.example.kz'
  expect(example('nginx-static.conf')).toBe(
    renderNginxStatic({ base: '/auth', languages: ['kk', 'ru', 'en'], root: '/srv/kelisim', service }),
  )
  expect(example('nginx-static-http.conf')).toBe(NGINX_STATIC_HTTP)
})
