import { KelisimError } from '../../src/domain/error.ts'
import { findProgram, installFromDebian, isProgram, runToEnd } from './find-program.ts'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Finds a Chromium for the browser tests, and installs one when there is none: `CHROMIUM_PATH`,
 * Playwright's own, one on the PATH or in its usual place, then `playwright install`, then Debian's package.
 *
 * @throws KelisimError `browser-missing` when nothing helped; the tests are never skipped
 */
export function findChromium(env: NodeJS.ProcessEnv, playwrightsOwn: string): string {
  const named = env.CHROMIUM_PATH
  if (named && !isProgram(named)) throw createMissingError(`CHROMIUM_PATH is ${named}, which cannot be run.`)
  if (named) return named
  const found = findInstalled(env, playwrightsOwn)
  if (found) return found

  console.error('No Chromium was found; installing one for the browser tests.')
  runToEnd('npx', ['playwright', 'install', 'chromium'])
  if (isProgram(playwrightsOwn)) return playwrightsOwn
  installFromDebian('chromium')
  const installed = findInstalled(env, playwrightsOwn)
  if (installed) return installed
  throw createMissingError('No Chromium was found, and none could be installed.')
}

/** A Chromium that is there already; nothing is installed for it. */
export function findInstalled(env: NodeJS.ProcessEnv, playwrightsOwn: string): string | undefined {
  return isProgram(playwrightsOwn) ? playwrightsOwn : (findProgram(env, NAMES) ?? PLACES.find(isProgram))
}

function createMissingError(message: string): KelisimError {
  return new KelisimError(
    'browser-missing',
    message,
    'Install Chromium or Chrome, or name one: CHROMIUM_PATH=/path/to/chromium npm test',
  )
}
