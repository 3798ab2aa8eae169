import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
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
