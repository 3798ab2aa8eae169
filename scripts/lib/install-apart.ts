import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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
  const missing = names.filter(
    (name) => readInstalledVersion(folder, name) !== readStatedVersion(folder, name),
  )
  if (missing.length === 0) return true
  console.error(`Installing ${missing.join(', ')} for ${purpose} …`)
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
