#!/usr/bin/env node
import { runKelisim } from './program/run-kelisim.ts'

process.exitCode = await runKelisim(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  fetch,
  now: () => new Date(),
})
