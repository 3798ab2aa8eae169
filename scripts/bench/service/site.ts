import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { KelisimError } from '../../../src/domain/error.ts'
import { runScript } from '../../harness/processes.ts'

/** The folder of a built site: the given one, or one that is built now into the bench's folder. */
export async function ensureSite(given: string | undefined, folder: string): Promise<string> {
  if (given === undefined) {
    const dist = join(folder, 'dist')
    console.error('Building the site …')
    await runScript('scripts/build.ts', [], { ...process.env, KELISIM_DIST: dist, KELISIM_PDF: 'off' })
    return dist
  }
  if (existsSync(join(given, 'policies.json'))) return given
  throw new KelisimError('site-missing', `There is no built site in ${given}.`, 'Build it: npm run build')
}
