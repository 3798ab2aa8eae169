import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { stopServer } from '../../../../scripts/harness/processes.ts'
import { type ServiceProcess, startService } from '../../../../scripts/harness/start-service.ts'
import { PRODUCTS, TestService } from '../../fixture.ts'

/** Files that a reader and a prompt ask for. */
export const FILES = {
  page: '/auth/',
  policy: '/auth/privacy/',
  manifest: '/auth/policies.json',
  style: '/auth/_astro/text.AbCd.css',
  alias: '/auth/widget.js',
  prompt: `/auth/widget.kk.${'a'.repeat(64)}.js`,
}

/** A site as it is built, its folder for the proxy, and processes of the service, each with a folder of its own. */
export interface Installation {
  world: TestService
  www: string
  /** Starts one more process; all of them have the same keys. */
  launch(env?: NodeJS.ProcessEnv): Promise<ServiceProcess>
  close(): Promise<void>
}

export async function openInstallation(): Promise<Installation> {
  const world = await TestService.open()
  world.now = new Date()
  world.write('index.html', '<!doctype html><title>Келісім</title>')
  world.write('404.html', '<!doctype html><title>404</title>')
  world.write('privacy/index.html', '<!doctype html><title>Құпиялылық</title>')
  world.write('_astro/text.AbCd.css', 'p { margin: 0 }')
  world.write('widget.js', 'alias')
  world.write(FILES.prompt.slice('/auth/'.length), 'prompt')
  world.write('at/20300101T000000Z/index.html', 'later')
  const www = join(world.folder, 'www')
  mkdirSync(www)
  cpSync(world.dist, join(www, 'auth'), { recursive: true })
  const products = join(world.folder, 'products.yaml')
  writeFileSync(products, stringify(PRODUCTS))
  const running = new Set<ServiceProcess>()
  let made = 0
  return {
    world,
    www,
    async launch(env = {}) {
      const process = await startService({
        KELISIM_DIST: world.dist,
        KELISIM_DATA: join(world.folder, `data-${++made}`),
        KELISIM_KEYS: join(world.folder, 'service-keys.json'),
        KELISIM_PRODUCTS: products,
        KELISIM_LOG: 'silent',
        ...env,
      })
      running.add(process)
      return process
    },
    async close() {
      for (const { child } of running) await stopServer(child)
      await world.close()
    },
  }
}
