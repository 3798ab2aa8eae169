import { rmSync } from 'node:fs'
import type { Mutant } from './mutant.ts'

/** A service that begins without what was kept of the site. */
export const forgetSite: Mutant = (tools) => {
  rmSync(tools.settings.published, { recursive: true, force: true })
  return tools
}
