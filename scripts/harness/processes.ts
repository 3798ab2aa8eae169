import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { KelisimError } from '../../src/domain/error.ts'
import { waitUntilReady } from './wait-until-ready.ts'

/** Runs a script of ours to its end; its messages go to the terminal. */
export async function runScript(script: string, args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
  const [code] = await once(child, 'exit')
  if (code !== 0)
    throw new KelisimError(
      'usage',
      `${script} ${args.join(' ')} did not succeed.`,
      'The lines above say why.',
    )
}

/** Starts a server of ours and resolves when it says that it is ready. */
export async function startServer(
  script: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  ready = /listening on/,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env })
  const failure = new KelisimError('usage', `${script} ended before it listened.`, 'The lines above say why.')
  await waitUntilReady(child, ready, { failure })
  return child
}

/** Ends a server and waits until it has finished what it was doing. */
export async function stopServer(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Resolves when the process that started this one is gone: npm passes no signal on when it is ended itself. */
export function waitUntilOrphaned(): Promise<void> {
  const parent = process.ppid
  return new Promise((resolve) => {
    const watch = setInterval(() => {
      if (process.ppid === parent) return
      clearInterval(watch)
      resolve()
    }, 500)
    watch.unref()
  })
}

/** Refuses a port that another program holds, before anything is built for it. */
export async function assertFreePort(name: string, port: number, otherwise: number): Promise<void> {
  const server = createServer()
  const taken = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(true))
    server.listen(port, () => server.close(() => resolve(false)))
  })
  if (!taken) return
  throw new KelisimError(
    'port-taken',
    `Port ${port} is taken by another program.`,
    `End that program, or choose another port: ${name}=${otherwise} npm start`,
  )
}
