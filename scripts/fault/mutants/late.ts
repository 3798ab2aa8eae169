import { readFileSync } from 'node:fs'
import type { Mutant } from './mutant.ts'

/** A machine on which so many milliseconds more have gone by, for everything that asks for the time. */
export const moveClock: Mutant = (tools) => {
  const path = process.env.KELISIM_FAULT_CLOCK ?? ''
  const readBeside = () => Number(JSON.parse(readFileSync(path, 'utf8')).beside)
  const [date, sinceStart] = [Date.now, performance.now.bind(performance)]
  Date.now = () => date() + readBeside()
  Object.defineProperty(performance, 'now', { value: () => sinceStart() + readBeside() })
  return { ...tools, now: () => new Date(Date.now()) }
}
