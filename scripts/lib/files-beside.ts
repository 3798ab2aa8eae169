import { readScriptSettings } from '../../src/cli/settings.ts'
import { readConfig } from '../../src/config/read-config.ts'
import { bundleVerifier } from './bundle-verifier.ts'

/** The files beside the pages that are the same whatever is published; those about receipts only where there are any. */
export async function buildFilesBeside(): Promise<[string, string][]> {
  const { service, looks } = readConfig(process.env)
  if (!service) return []
  const { languages, timeZone } = readScriptSettings()
  const [language] = languages
  const name = looks.name?.[language] ?? ''
  return [['verify.html', await bundleVerifier({ name, language, timeZone })]]
}
