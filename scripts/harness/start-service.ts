import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { LISTENING, waitUntilReady } from './wait-until-ready.ts'

const MAIN = fileURLToPath(new URL('../../src/service/main.ts', import.meta.url))

/** The service in a process of its own. */
export interface ServiceProcess {
  child: ChildProcess
  port: number
}

/**
 * Starts the service as an operator would, for a test, and gives its port once it listens.
 *
 * @param main the program, where it is not that of this repository
 */
export async function startService(env: NodeJS.ProcessEnv, main = MAIN): Promise<ServiceProcess> {
  const child = spawn(process.execPath, [main, 'serve'], {
    env: { ...process.env, PORT: '0', KELISIM_LOG: 'error', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [, port] = await waitUntilReady(child, LISTENING, { name: 'The service' })
  return { child, port: Number(port) }
}
