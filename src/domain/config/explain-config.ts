import { KelisimError } from '../error.ts'
import type { ConfigFinding } from './check-config.ts'

/** Builds the error that tells everything in a configuration that cannot be used, each with its line. */
export function createConfigError(
  file: string,
  source: string,
  findings: readonly ConfigFinding[],
): KelisimError {
  const told = findings.map(({ path, wrong, advice }) => {
    const member = path.map(String).join('.') || 'The configuration'
    return `${file}:${findLine(source, path)}: ${member} ${wrong}.${advice ? `\n  ${advice}` : ''}`
  })
  return new KelisimError('config-invalid', told.join('\n'), 'Change the configuration, then try again.')
}

/**
 * The line on which a member stands, as near as its names lead: each is looked for behind the one around it. The
 * configuration is a program, so that there may be none; then it is the last line that was found.
 */
export function findLine(source: string, path: readonly PropertyKey[]): number {
  let at = 0
  for (const key of path) {
    const name = String(key).replaceAll(/[^\w]/g, String.raw`\$&`)
    const found = new RegExp(String.raw`(?<![\w.])['"]?${name}['"]?\s*:`).exec(source.slice(at))
    if (found) at += found.index + found[0].length
  }
  return source.slice(0, at).split('\n').length
}
