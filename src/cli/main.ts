import { enableCompileCache } from 'node:module'
import { join } from 'node:path'

// A command is started far more often than it is changed: what was compiled once is kept beside the packages.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/kelisim'))
const { runPolicy } = await import('./program.ts')

// Whoever reads only the first lines, as `head` does, ends the pipe: no mistake of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

/** The editors' command line: `npm run policy -- <command>`. */
process.exitCode = await runPolicy(process.argv.slice(2), process)
