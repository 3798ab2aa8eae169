import { readFileSync } from 'node:fs'
import type { Mutant } from './mutant.ts'

/** A clock that is steered through a file: so many milliseconds beside the right time, or standing still. */
export const steerClock: Mutant = (tools) => {
  const path = process.env.KELISIM_FAULT_CLOCK ?? ''
  return {
    ...tools,
    now() {
      const { beside, still } = JSON.parse(readFileSync(path, 'utf8'))
      return new Date(still ?? Date.now() + beside)
    },
  }
}
