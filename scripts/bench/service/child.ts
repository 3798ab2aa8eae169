import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A server on this machine that the bench has started and will end. */
export interface Child {
  name: string
  port: number
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()
// Not every server notices that the bench has gone.
process.on('exit', () => {
  for (const child of running) child.kill('SIGTERM')
})

/** Starts a server and waits until it says on which port it listens; its messages go to stderr. */
export async function startChild(name: string, script: string, env: NodeJS.ProcessEnv): Promise<Child> {
  const [path = script, ...args] = script.split(' ')
  const child = spawn(process.execPath, [path, ...args], { stdio: ['pipe', 'pipe', 'inherit'], env })
  running.add(child)
  child.once('exit', () => running.delete(child))
  const port = await new Promise<number>((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
      const [, found] = /listening on http:\/\/localhost:(\d+)/.exec(said) ?? []
      if (found !== undefined) resolve(Number(found))
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`${name} ended before it listened; the lines above say why.`)))
  })
  return { name, port, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  const impatience = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await exit
  clearTimeout(impatience)
}
