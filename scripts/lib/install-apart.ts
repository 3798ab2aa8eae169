import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The version of a peer that is measured, as the bench's own `package.json` in the folder states it. */
export function readStatedVersion(folder: string, name: string): string {
  return readVersion(join(folder, 'package.json'), (file) => file.dependencies?.[name])
}

/** Installs peers on demand into a folder of their own; false, with a message, when that cannot be done. */
export async function installPeers(folder: string, names: readonly string[]): Promise<boolean> {
  const missing = names.filter(
    (name) => readInstalledVersion(folder, name) !== readStatedVersion(folder, name),
  )
  if (missing.length === 0) return true
  console.error(`Installing ${missing.join(', ')} for the bench …`)
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const options = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--loglevel', 'error']
  const child = spawn(command, [...args, ...options], { stdio: ['ignore', 2, 'inherit'] })
  const [code] = await once(child, 'exit').catch((error) => [String(error)])
  if (code === 0) return true
  console.error('The peers could not be installed (is there a network?); the bench goes on without them.')
  return false
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
