import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'

/**
 * Finds a program, and installs Debian's package of it where that can be done; null where it is not to be had, which
 * skips the tests that need it.
 */
export function findProgram(
  name: string,
  debianPackage: string,
  folders: readonly string[] = [],
): string | null {
  const present = () =>
    [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', ...folders]
      .map((folder) => join(folder, name))
      .find((path) => existsSync(path)) ?? null
  const found = present()
  if (found !== null) return found
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const options = { stdio: 'ignore', timeout: 5 * 60_000, env } as const
    spawnSync('apt-get', ['update', '-qq'], options)
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', debianPackage], options)
  }
  const installed = present()
  if (installed === null)
    console.warn(`Skipped: there is no ${name} here. Install ${debianPackage} to run these tests.`)
  return installed
}

/** A port of this machine that nobody uses at the moment. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

/** Starts the service and gives its port once it listens. */
export async function startService(env: NodeJS.ProcessEnv): Promise<{ child: ChildProcess; port: number }> {
  const main = join(import.meta.dirname, '..', 'main.ts')
  const child = spawn(process.execPath, [main, 'serve'], {
    env: { ...process.env, PORT: '0', KELISIM_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(child.stdout, 'data')
  return { child, port: Number(/:(\d+)\//.exec(String(line))?.[1]) }
}

/** Ends a process of ours and waits until it has ended. */
export async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Waits until something answers at an address. */
export async function waitForAnswer(address: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      await fetch(address)
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
  }
  throw new Error(`timed out waiting for ${address}`)
}
