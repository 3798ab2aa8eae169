import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The first of some programs that is there and can be run: names are looked for on the PATH. */
export function findProgram(env: NodeJS.ProcessEnv, names: readonly string[]): string | undefined {
  return (env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isProgram)
}

/** Whether a file can be run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Installs packages where that can be done without asking anybody: as root on Debian. */
export function installFromDebian(...packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return
  runToEnd('apt-get', ['update', '-qq'])
  runToEnd('apt-get', ['install', '-y', '-qq', ...packages])
}

/** Runs an installer to its end, whatever becomes of it; its messages go to the terminal. */
export function runToEnd(command: string, args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { stdio: 'inherit', timeout: 10 * 60_000, env })
}
