import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { LISTENING, waitUntilReady } from './wait-until-ready.ts'

/** A server on this machine that was started for a measurement or a fault, and will be ended. */
export interface Child {
  name: string
  port: number
  pid: number
  stop(): Promise<void>
  /** Ends it by a signal, and waits until it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Whether it still runs. */
  isRunning(): boolean
}

/** How a server is started otherwise than usual. */
export interface Start {
  /** A program to run it under, such as a tracer. */
  before?: readonly string[]
  /** The file to which its messages go; the terminal's stderr otherwise. */
  messages?: number
}

const running = new Set<ChildProcess>()
// Not every server notices that the bench has gone.
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

/** Starts a server and waits until it says on which port it listens. */
export async function startChild(
  name: string,
  script: string,
  env: NodeJS.ProcessEnv,
  { before = [], messages = 2 }: Start = {},
): Promise<Child> {
  const [file = '', ...args] = [...before, process.execPath, ...script.split(' ')]
  const child = spawn(file, args, { stdio: ['pipe', 'pipe', messages], env })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const [, port] = await waitUntilReady(child, LISTENING, { name })
  const isRunning = () => child.exitCode === null && child.signalCode === null
  const kill = async (signal: NodeJS.Signals) => {
    if (!isRunning()) return
    const exit = once(child, 'exit')
    child.kill(signal)
    const impatience = setTimeout(() => child.kill('SIGKILL'), 15_000)
    await exit
    clearTimeout(impatience)
  }
  return { name, port: Number(port), pid: child.pid ?? 0, isRunning, kill, stop: () => kill('SIGTERM') }
}
