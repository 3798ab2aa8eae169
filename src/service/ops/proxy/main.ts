import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { KelisimError } from '../../../domain/error.ts'
import { CONFIGURATIONS } from './configurations.ts'
import { readProxySettings } from './proxy-settings.ts'

/** `npm run proxy -- FOLDER`: writes the configurations of nginx and Caddy, for the settings of the environment. */
try {
  const [folder, ...more] = process.argv.slice(2)
  if (folder === undefined || more.length > 0) {
    const advice = 'Say the folder to write to: npm run proxy -- /etc/kelisim. The settings are in the guide.'
    throw new KelisimError('usage', 'One folder is expected.', advice)
  }
  const settings = readProxySettings(process.env)
  mkdirSync(folder, { recursive: true })
  for (const [name, render] of Object.entries(CONFIGURATIONS))
    writeFileSync(join(folder, name), render(settings))
} catch (error) {
  if (!(error instanceof KelisimError)) throw error
  console.error([error.message, error.advice].filter(Boolean).join('\n'))
  process.exitCode = 1
}
