import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { stopServer } from '../../../scripts/harness/processes.ts'

/** Most that a server may take until it answers, in milliseconds. */
const START_MS = 60_000

/** Where a command runs, and with which settings. */
export interface Place {
  folder: string
  env: NodeJS.ProcessEnv
}

/** Runs a command to its end. */
export async function runCommand([command = '', ...args]: readonly string[], { folder, env }: Place) {
  return promisify(execFile)(command, args, { cwd: folder, env: findPrograms(folder, env) })
}

/** Starts a server and waits until it answers, whatever it says. */
export async function startProduct(
  [command = '', ...args]: readonly string[],
  origin: string,
  { folder, env }: Place,
): Promise<() => Promise<void>> {
  const child = spawn(command, args, {
    cwd: folder,
    env: findPrograms(folder, env),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => {
      said += chunk
    })
  child.once('error', (error) => {
    said += error
  })
  const until = Date.now() + START_MS
  while (!(await answers(origin))) {
    if (hasEnded(child) || Date.now() > until) {
      await stopServer(child)
      throw new Error(`${command} ${args.join(' ')} does not answer at ${origin}. ${said}`)
    }
    await sleep(100)
  }
  return () => stopServer(child)
}

function hasEnded({ exitCode, signalCode, pid }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null || pid === undefined
}

async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(origin)
    return true
  } catch {
    return false
  }
}

/** Programs of the recipe's own packages come first, and then the Node that runs the tests. */
function findPrograms(folder: string, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const own = [join(folder, 'node_modules', '.bin'), dirname(process.execPath)]
  return { ...env, PATH: [...own, env.PATH].join(delimiter) }
}
