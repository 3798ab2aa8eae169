import { parseArgs } from 'node:util'
import { readScriptSettings } from '../../src/cli/settings.ts'
import { NGINX_STATIC_HTTP, renderNginxStatic } from './nginx-static.ts'

/** Prints how nginx serves the built site below the base that is configured. */
export function printNginx(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      root: { type: 'string', default: '/srv/www' },
      service: { type: 'string' },
      http: { type: 'boolean', default: false },
    },
  })
  const { base, languages } = readScriptSettings()
  const { root, service = null } = values
  process.stdout.write(
    values.http ? NGINX_STATIC_HTTP : renderNginxStatic({ base, languages, root, service }),
  )
  return 0
}
