import { runPolicy } from './policy/program.ts'

// Whoever reads only the first lines, as `head` does, ends the pipe: no mistake of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

/** The editors' command line: `npm run policy -- <command>`. */
process.exitCode = await runPolicy(process.argv.slice(2), process)
