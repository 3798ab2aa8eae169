import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stringify } from 'yaml'
import { stopServer } from '../../../scripts/harness/processes.ts'
import { startService } from '../../../scripts/harness/start-service.ts'
import { nameAsked, PRODUCTS, TestService } from '../fixture.ts'
import { createActRequest } from '../fixture-manifest.ts'

vi.setConfig({ testTimeout: 60_000 })

const root = join(import.meta.dirname, '..', '..', '..')
let world: TestService
let running: Awaited<ReturnType<typeof startService>> | null = null

beforeEach(async () => {
  world = await TestService.open()
  world.now = new Date()
})
afterEach(async () => {
  if (running) await stopServer(running.child)
  running = null
  await world.close()
})

/** The program alone, as the container has it: what the Dockerfile copies, without tests. */
function copyProgram(): string {
  const folder = join(world.folder, 'kelisim')
  mkdirSync(folder)
  const copied = [
    ...readFileSync(join(root, 'Dockerfile'), 'utf8').matchAll(/--from=site \/kelisim\/(src\/\S+)/g),
  ]
  for (const [, path = ''] of copied) {
    const isShipped = (source: string) => !/\.test\.ts$|\/fixture/.test(source.slice(root.length))
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: isShipped })
  }
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

test('the program as it is shipped makes its reports, bundles and feeds', async () => {
  const main = join(copyProgram(), 'src/service/main.ts')
  const products = join(world.folder, 'products.yaml')
  writeFileSync(products, stringify(PRODUCTS))
  const data = join(world.folder, 'data')
  running = await startService(
    { KELISIM_DATA: data, KELISIM_DIST: world.dist, KELISIM_PRODUCTS: products },
    main,
  )
  const ask = async (path: string, token: string, body?: object) =>
    fetch(`http://127.0.0.1:${running?.port}/auth/api/v1/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    })
  const person = await world.mintToken()
  expect((await ask('acts', person, { ...createActRequest(), ...nameAsked() })).status).toBe(201)
  const files = unzipSync(new Uint8Array(await (await ask('bundle', person)).arrayBuffer()))
  expect(Object.keys(files)).toContain('history.json')
  const office = await world.mintServiceToken()
  expect(await (await ask('report/adoption', office)).json()).toMatchObject({ rows: [{ count: 1 }] })
  expect((await (await ask('report/acts', office)).text()).split('\n')).toHaveLength(2)
  expect((await ask('report/standing', office)).status).toBe(200)
  expect((await ask('consents', person)).status).toBe(200)
})
