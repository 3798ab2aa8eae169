import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program, Stack } from './stacks.ts'

const root = new URL('../../..', import.meta.url).pathname

/** A stack as it is on this machine. */
export interface Found {
  /** For people: `16.4.6, react 19.3.1`. */
  versions: string
  /** The command that its program has here, where its recipe says the first word of the program's name. */
  command: string | null
}

/** The versions that a stack is tried with; null when its program is not there. */
export function findStack({ folder, packages, program }: Stack): Found | null {
  if (program) return findProgram(program)
  const lock = JSON.parse(readFileSync(join(root, 'docs/recipes', folder, 'package-lock.json'), 'utf8'))
  const told = packages.map((name) => `${name} ${lock.packages[`node_modules/${name}`].version}`)
  return { versions: told.join(', '), command: null }
}

function findProgram({ name, commands, version }: Program): Found | null {
  for (const [command = '', ...args] of commands) {
    try {
      const said = execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      const found = version.exec(said)?.slice(1)
      if (found) return { versions: `${name} ${found.join(' ')}`, command }
    } catch {
      // The next one may be there.
    }
  }
  return null
}
