#!/usr/bin/env node
// Threads and processes that this one starts run the same sources, and need the same help.
import { fileURLToPath, pathToFileURL } from 'node:url'

const register = new URL('./register.js', import.meta.url)
if (fileURLToPath(register).includes('node_modules')) {
  const option = `--disable-warning=ExperimentalWarning --import=${pathToFileURL(fileURLToPath(register)).href}`
  if (!process.env.NODE_OPTIONS?.includes(option)) {
    const { spawn } = await import('node:child_process')
    const env = { ...process.env, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${option}`.trim() }
    const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], {
      stdio: 'inherit',
      env,
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.once('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
    await new Promise(() => {})
  }
}
const { runTool } = await import('../scripts/kelisim.ts')
process.exitCode = (await runTool(process.argv.slice(2))) ?? process.exitCode
