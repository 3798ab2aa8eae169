import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { formatWidgetPath } from '../../src/domain/publication/widget-path.ts'
import { collectPastWidgets } from './past-widgets.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kelisim-widgets-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const name = (code: string, locale?: string) =>
  formatWidgetPath(createHash('sha256').update(code).digest('hex'), locale)
const [loader, prompt] = [name('loader'), name('prompt', 'kk')]

it('what the folder of the last build has under its hash is kept, and what is not what its name says is not', async () => {
  for (const [path, code] of [
    [loader, 'loader'],
    [prompt, 'something else'],
    ['widget.js', 'alias'],
  ] as const)
    writeFileSync(join(folder, path), code)
  expect(await collectPastWidgets({ dist: folder, last: null })).toEqual(new Map([[loader, 'loader']]))
})

it('a build without a folder before it gets them from where the last manifest is', async () => {
  const files: Record<string, string> = { [loader]: 'loader', [prompt]: 'prompt' }
  const named = [...Object.keys(files), name('gone')].map((path) => ({ path }))
  const manifest = JSON.stringify({ widget: { files: named } })
  const server = createServer(({ url = '' }, response) => {
    const body = url === '/auth/policies.json' ? manifest : files[url.replace('/auth/', '')]
    response.writeHead(body === undefined ? 404 : 200).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  try {
    const last = `http://127.0.0.1:${(server.address() as AddressInfo).port}/auth/policies.json`
    expect(await collectPastWidgets({ dist: join(folder, 'none'), last })).toEqual(
      new Map(Object.entries(files)),
    )
  } finally {
    server.close()
  }
})

it('before the first build there is none', async () => {
  expect(await collectPastWidgets({ dist: join(folder, 'none'), last: null })).toEqual(new Map())
})
