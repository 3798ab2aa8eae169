import { readFileSync } from 'node:fs'
import type { Mutant } from './mutant.ts'

/** A machine whose clock is so many milliseconds beside the right time, for everything that asks for it. */
export const moveClock: Mutant = (tools) => {
  const path = process.env.KELISIM_FAULT_CLOCK ?? ''
  const real = Date.now
  Date.now = () => real() + Number(JSON.parse(readFileSync(path, 'utf8')).beside)
  return { ...tools, now: () => new Date(Date.now()) }
}
