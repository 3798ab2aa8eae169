import { rmSync } from 'node:fs'
import { retractAnswered } from './careless.ts'
import type { Mutant } from './mutant.ts'

/** A service that begins without what was kept of the site, and does not ask what was answered. */
export const forgetSite: Mutant = (tools) => {
  rmSync(tools.settings.published, { recursive: true, force: true })
  return retractAnswered(tools)
}
