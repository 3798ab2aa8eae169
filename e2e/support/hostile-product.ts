import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { JWK } from 'jose'
import { mintSubjectToken } from 'kelisim/client'
import type { ReactPages } from '../../scripts/harness/bundle-dialogs.ts'
import type { World } from './world.ts'

/** What a page sets for its own words, and what everything in it inherits. */
const INHERITED = `
html { font-size: 62.5%; color-scheme: light }
* { box-sizing: content-box; letter-spacing: .3em; margin: 0 }
body { white-space: nowrap; text-transform: uppercase; letter-spacing: .4em; word-spacing: 1em; text-indent: 3em;
  -webkit-text-fill-color: magenta; direction: rtl; visibility: hidden; pointer-events: none; user-select: none;
  font: italic 9px/3 cursive; text-align: right; cursor: wait }
button, dialog, section, h2, ul, a { all: unset; color: hotpink; font-size: 5px }
kelisim-gate { display: none; opacity: 0; visibility: hidden; transform: scale(.1); overflow: hidden; width: 1px }`

const BAR = `
#bar { position: fixed; inset: 40% 0 0; z-index: 2147483647; background: tan }
#box { transform: translateZ(0); overflow: hidden; width: 10px; height: 10px; contain: paint; filter: blur(0); z-index: 0; position: relative }`

/** What stands around the element, in the markup of the page. */
const WRAPPERS = {
  inherited: ['', '', INHERITED],
  bar: ['<div id="bar">Cookies</div><div id="box">', '</div>', BAR],
  inert: ['<div inert>', '</div>', ''],
  'aria-hidden': ['<div aria-hidden="true">', '</div>', ''],
  hidden: ['<div hidden>', '</div>', ''],
  'not visible': ['<div style="visibility: hidden">', '</div>', ''],
  transparent: ['<div style="opacity: 0">', '</div>', ''],
  'content-visibility': ['<div style="content-visibility: hidden">', '</div>', ''],
  closed: ['<details><summary>…</summary>', '</details>', ''],
  plain: ['', '', ''],
  /** Rendered by a server and taken over by React. */
  react: ['', '', ''],
} as const

/** A way in which a page treats the element. */
export type Wrapper = keyof typeof WRAPPERS

/** A request that a product has heard. */
export interface Asked {
  what: string
  who: string
  isAhead: boolean
}

function renderAhead(to: string): string {
  const rules = { prerender: [{ urls: [to], eagerness: 'immediate' }] }
  return `<!doctype html><script type="speculationrules">${JSON.stringify(rules)}</script>
<script>setTimeout(() => { location.href = ${JSON.stringify(to)} }, 4000)</script>`
}

/** A product whose pages leave nothing undone to spoil the prompt; every address of it is another person. */
export class HostileProduct {
  readonly #server: Server
  readonly #world: World
  /** What was asked for, for whom, and whether by a page that was drawn ahead of a visit. */
  readonly #asked: Asked[] = []

  /** Serves it over a world, which has to know its origin. */
  static async serve(world: World, pages: ReactPages | null): Promise<HostileProduct> {
    const product = new HostileProduct(world, pages)
    await world.stopService()
    await once(product.#server.listen(0, 'localhost'), 'listening')
    world.editProducts((source) => source.replace(/("origins": ?\[)/, `$1"${product.origin}",`))
    await world.startService()
    return product
  }

  private constructor(world: World, pages: ReactPages | null) {
    this.#world = world
    this.#server = createServer(async (request, response) => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost')
      const isAhead = String(request.headers['sec-purpose']).includes('prerender')
      this.#asked.push({ what: pathname, who: searchParams.get('who') ?? '', isAhead })
      if (pathname === '/ahead') return response.end(renderAhead(searchParams.get('to') ?? ''))
      if (pathname === '/dialogs.js')
        return response
          .writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' })
          .end(pages?.script)
      if (pathname === '/token' && request.method === 'POST') {
        return response.end(JSON.stringify({ token: await this.#mint(searchParams.get('who') ?? '') }))
      }
      if (pathname === '/logout') return response.end('Шықтыңыз')
      if (pathname !== '/') return response.writeHead(404).end()
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      const who = searchParams.get('who') ?? ''
      if (searchParams.get('wrapper') !== 'react') return response.end(this.#renderPage(searchParams))
      const facts = { service: this.#world.service, who }
      const course = JSON.stringify(facts).replaceAll('"', '&quot;')
      const rendered = (await pages?.render(facts))?.trim()
      return response.end(`<!doctype html><html lang="kk"><meta charset="utf-8"><link rel="icon" href="data:,">
<body><div id="app" data-course="${course}">${rendered}</div><script type="module" src="/dialogs.js"></script></body></html>`)
    })
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`
  }

  /** What was asked of it for somebody, the page and the token. */
  listAsked(someone: string): Asked[] {
    return this.#asked.filter(({ who }) => who === someone)
  }

  /** The address of a page that has another drawn ahead, and goes there after a while. */
  formatAhead(to: string): string {
    return `${this.origin}/ahead?${new URLSearchParams({ to })}`
  }

  /** The address of a page; a dialog of a library may stand on it. */
  formatAddress(
    wrapper: Wrapper,
    { who = crypto.randomUUID() as string, attributes = '', dialog = '' } = {},
  ): string {
    return `${this.origin}/?${new URLSearchParams({ wrapper, who, attributes, dialog })}`
  }

  stop(): void {
    this.#server.close()
  }

  async #mint(subject: string): Promise<string> {
    const key = JSON.parse(readFileSync(join(this.#world.data, 'demo-key.json'), 'utf8')) as JWK
    const { origin } = new URL(this.#world.demo)
    return mintSubjectToken({ issuer: origin, audience: this.#world.service, subject, key })
  }

  #renderPage(facts: URLSearchParams): string {
    const [before, after, style] = WRAPPERS[facts.get('wrapper') as Wrapper]
    const { service } = this.#world
    const attributes =
      facts.get('attributes') || `service="${service}" token-url="/token?who=${facts.get('who')}"`
    const gate = `<kelisim-gate ${attributes}>
<a slot="links" href="/logout">Шығу</a></kelisim-gate>`
    return `<!doctype html><html lang="kk"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Курс</title><link rel="icon" href="data:,"><style>${style}</style>
<p id="page">Сабақ <button id="beside">Басқа</button></p><div id="app"></div>${before}${gate}${after}
<script type="module" src="${service}/widget.js"></script>
${facts.get('dialog') ? '<script type="module" src="/dialogs.js"></script>' : ''}</html>`
  }
}
