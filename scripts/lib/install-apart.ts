import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** How long an install can last, in milliseconds. */
const LONGEST_MS = 300_000

/** The version of a package that is meant, as the `package.json` in a folder of its own states it. */
export function readStatedVersion(folder: string, name: string): string {
  return readVersion(join(folder, 'package.json'), (file) => file.dependencies?.[name])
}

/**
 * Installs packages that one command alone needs, by the lock in a folder of their own, so that nobody else has to
 * carry them; false when that cannot be done.
 */
export async function installApart(
  folder: string,
  names: readonly string[],
  purpose: string,
): Promise<boolean> {
  if (isInstalled(folder, names)) return true
  // Of several that begin at once, one installs and the others wait for it.
  const lock = join(folder, '.installing')
  while (!takeLock(lock)) await sleep(1000)
  try {
    return isInstalled(folder, names) || (await install(folder, names, purpose))
  } finally {
    rmSync(lock, { recursive: true, force: true })
  }
}

/** Whether packages stand in a folder of their own in the versions that it states. */
export function isInstalled(folder: string, names: readonly string[]): boolean {
  return names.every((name) => readInstalledVersion(folder, name) === readStatedVersion(folder, name))
}

/** Takes a lock; one that is older than an install can last was left behind. */
function takeLock(lock: string): boolean {
  try {
    mkdirSync(lock)
    return true
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())
    if (age > LONGEST_MS) rmSync(lock, { recursive: true, force: true })
    return false
  }
}

async function install(folder: string, names: readonly string[], purpose: string): Promise<boolean> {
  console.error(`Installing ${names.join(', ')} for ${purpose} …`)
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const options = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error']
  const child = spawn(command, [...args, ...options], { stdio: ['ignore', 2, 'inherit'] })
  const [code] = await once(child, 'exit').catch((error) => [String(error)])
  return code === 0
}

function readInstalledVersion(folder: string, name: string): string {
  return readVersion(join(folder, 'node_modules', name, 'package.json'), (file) => file.version)
}

interface PackageFile {
  version?: string
  dependencies?: Record<string, string>
}

function readVersion(path: string, pick: (file: PackageFile) => string | undefined): string {
  try {
    return pick(JSON.parse(readFileSync(path, 'utf8'))) ?? ''
  } catch {
    return ''
  }
}
