import type { Addressing } from '../../src/domain/config/config.ts'
import { renderDisk, renderDiskMaps, renderSlash } from '../../src/service/ops/proxy/nginx-disk.ts'

/** Where a built site is served from, and what is beside it. */
export interface StaticHosting extends Addressing {
  /** The folder below which the site is published, at its base: of /auth and /srv/www that is /srv/www/auth. */
  root: string
  /** Origin of the service, where it is elsewhere; null for a site alone, or where the same host passes it on. */
  service: string | null
}

/** What goes into the `http` block: how long things are kept, and who may read them. */
export const NGINX_STATIC_HTTP = `# The built site from nginx, part one of two: goes into the http block.

${renderDiskMaps()}`

/** Writes what goes into the `server` block. Every redirect is relative: the host need not know its name or port. */
export function renderNginxStatic({ base, languages, root, service }: StaticHosting): string {
  return [
    `# The built site from nginx, part two of two: goes into the server block of the existing site.
# Made by npm run nginx. The folder dist/ is published as ${root}${base}.
`,
    base !== '' && renderSlash(base),
    renderPages(base, root),
    `# Pages as they will be from a moment on: for whoever serves the site at that moment, not for readers.
location ${base}/at/ {
  return 404;
}
`,
    service !== null && renderTalking(base, languages, service),
  ]
    .filter((part) => part !== false)
    .join('\n')
}

function renderPages(base: string, root: string): string {
  return `location ${base}/ {
${renderDisk({ www: root })}
  error_page 404 ${base}/404.html;
  # No address of a person is kept: nginx writes one into every line of both.
  access_log off;
  error_log /dev/null emerg;
}
`
}

function renderTalking(base: string, [, ...others]: Addressing['languages'], service: string): string {
  const prefixes = others.length > 0 ? `(?:${others.map((locale) => `${locale}/`).join('|')})?` : ''
  return `# Pages that talk to the service are read where it is; what stands behind the # goes along in the browser.
set $kelisim_service ${service};
location ~ ^${base}/${prefixes}(?:accept|receipts|admin)/ {
  return 307 $kelisim_service$request_uri;
}

# Whoever calls the API here is told, instead of getting a page.
location ${base}/api/ {
  return 404;
}
`
}
