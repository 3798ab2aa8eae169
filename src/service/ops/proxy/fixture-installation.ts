import { execFileSync } from 'node:child_process'
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
  /** Runs a command of the service, as an operator does, and gives what it prints. */
  command(env: NodeJS.ProcessEnv, ...words: string[]): string
  close(): Promise<void>
}

const MAIN = join(import.meta.dirname, '..', '..', 'main.ts')

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
  const shared = {
    KELISIM_DIST: world.dist,
    KELISIM_KEYS: join(world.folder, 'service-keys.json'),
    KELISIM_PRODUCTS: products,
  }
  return {
    world,
    www,
    async launch(env = {}) {
      const started = await startService({
        ...shared,
        KELISIM_DATA: join(world.folder, `data-${++made}`),
        KELISIM_LOG: 'silent',
        ...env,
      })
      running.add(started)
      return started
    },
    command: (env, ...words) =>
      execFileSync(process.execPath, [MAIN, ...words], {
        env: { ...process.env, ...shared, KELISIM_DATA: world.folder, ...env },
        encoding: 'utf8',
      }),
    async close() {
      for (const { child } of running) await stopServer(child)
      await world.close()
    },
  }
}
