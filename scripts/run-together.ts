import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { run } from './lib/fail.ts'

/**
 * `node scripts/run-together.ts check test:unit`: runs npm scripts at the same time, since each leaves a core idle now
 * and then. What one says is printed as a whole when it ends; all have to succeed.
 */
await run(async () => {
  const codes = await Promise.all(process.argv.slice(2).map(runScript))
  return codes.every((code) => code === 0) ? 0 : 1
})

async function runScript(name: string): Promise<number> {
  const npm = process.env.npm_execpath
  const [command, args] = npm ? [process.execPath, [npm]] : ['npm', []]
  const child = spawn(command, [...args, 'run', name], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = Promise.all([text(child.stdout), text(child.stderr)])
  const [code] = await once(child, 'exit')
  const [out, err] = await said
  process.stdout.write(out)
  process.stderr.write(err)
  return code ?? 1
}
