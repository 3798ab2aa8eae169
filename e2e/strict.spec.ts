import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { World } from './support/world.ts'

/** A product whose page allows one origin for scripts and calls, nothing else, and no text to become code. */
let world: World
let product = ''
const restrict = (service: string) =>
  `default-src 'none'; script-src ${service}; connect-src ${service}; require-trusted-types-for 'script'; trusted-types 'none'`
const POLICIES: Record<string, (service: string) => string> = {
  '/strict': restrict,
  '/pinned': restrict,
  '/altered': restrict,
  '/shut': () => "default-src 'none'",
}
const server = createServer((request, response) => {
  const policy = POLICIES[request.url ?? '']?.(new URL(world.service).origin)
  if (policy === undefined) {
    response.writeHead(404).end()
    return
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
  response.end(`<!doctype html><html lang="kk"><title>Курс</title>
<kelisim-gate service="${world.service}"></kelisim-gate>
<script type="module" crossorigin ${chooseScript(request.url ?? '')}></script>`)
})
/** The alias, the file that the manifest names with its hash, or that file with another hash. */
function chooseScript(path: string): string {
  if (path !== '/pinned' && path !== '/altered') return `src="${world.service}/widget.js"`
  const { widget } = JSON.parse(readFileSync(join(world.folder, 'dist', 'policies.json'), 'utf8'))
  const integrity = path === '/pinned' ? widget.integrity : widget.integrity.replace(/.{4}$/, 'AAAA')
  return `src="${world.service}/${widget.path}" integrity="${integrity}"`
}
test.beforeAll(async () => {
  world = await World.serve({ privacy: [1] })
  await world.stopService()
  await once(server.listen(0, 'localhost'), 'listening')
  product = `http://localhost:${(server.address() as AddressInfo).port}`
  const file = join(world.data, 'products.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/("origins": ?\[)/, `$1"${product}",`))
  await world.startService()
})
test.afterAll(async () => {
  server.close()
  await world.stop()
})

/** What the browser complains of; that there is no icon is no concern of the widget's. */
async function complaints(page: Page, path: string): Promise<string[]> {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(error.message))
  await page.route('**/favicon.ico', (route) => route.abort())
  await page.goto(product + path)
  return said
}

for (const path of ['/strict', '/pinned']) {
  test(`the strictest policy of a page refuses nothing of the prompt, from the first word to the receipt (${path})`, async ({
    page,
  }) => {
    const said = await complaints(page, path)
    const token = await (await page.request.post(`${world.demo}/token`)).text()
    const gate = page.locator('kelisim-gate')
    await gate.evaluate((element, token) => Object.assign(element, { token }), token)

    const prompt = page.getByRole('dialog')
    await expect(prompt).toContainText('8. Жаңа редакциялар')
    expect(await prompt.evaluate((dialog) => getComputedStyle(dialog).display)).toBe('flex')
    const recorded = gate.evaluate(
      (element) =>
        new Promise((resolve) =>
          element.addEventListener('kelisim:accepted', (event) =>
            resolve((event as CustomEvent).detail.policy),
          ),
        ),
    )
    await prompt.getByRole('button', { name: 'Қабылдаймын' }).click()
    expect(await recorded).toBe('privacy')
    await expect(prompt).toBeHidden()
    expect(said.filter((line) => !/favicon|ERR_FAILED/.test(line))).toEqual([])
  })
}

test('a page that pins another file than the one that is there does not run it', async ({ page }) => {
  const said = await complaints(page, '/altered')
  await expect.poll(() => said.join()).toMatch(/integrity/)
  expect(await page.evaluate(() => customElements.get('kelisim-gate'))).toBeUndefined()
})

test('a page that does refuse the widget shows it, so the test above could fail', async ({ page }) => {
  const said = await complaints(page, '/shut')
  await expect.poll(() => said.join()).toMatch(/widget\.js.*Content Security Policy/)
})
