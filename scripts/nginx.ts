import { parseArgs } from 'node:util'
import { readScriptSettings } from '../src/cli/settings.ts'
import { run } from './lib/fail.ts'
import { NGINX_STATIC_HTTP, renderNginxStatic } from './lib/nginx-static.ts'

/**
 * `npm run nginx -- [--root /srv/www] [--service https://consent.example.kz] [--http]`: prints how nginx serves the built
 * site below the base that is configured.
 */
await run(() => {
  const { values } = parseArgs({
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
})
