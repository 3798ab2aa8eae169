import type { Addressing } from '../../src/domain/config/config.ts'
import { META_POLICY } from '../../src/domain/publication/page-policy.ts'

/** Where a built site is served from, and what is beside it. */
export interface StaticHosting extends Addressing {
  /** The folder below which the site is published, at its base: of /auth and /srv/www that is /srv/www/auth. */
  root: string
  /** Origin of the service, where it is elsewhere; null for a site alone, or where the same host passes it on. */
  service: string | null
}

/** What goes into the `http` block: how long things are kept, and who may read them. */
export const NGINX_STATIC_HTTP = `# The built site from nginx, part one of two: goes into the http block.

# Pages change; what has its digest in its name does not.
map $uri $kelisim_cache {
  default no-cache;
  ~/_astro/ "public, max-age=31536000, immutable";
  ~/widget\\.[a-z0-9.]+\\.js$ "public, max-age=31536000, immutable";
}

# Pages are for people; texts, feeds, fragments and the widget may be read by other sites.
map $uri $kelisim_cors {
  default "*";
  ~/$ "";
  ~\\.html$ "";
}
map $uri $kelisim_corp {
  default cross-origin;
  ~/$ "";
  ~\\.html$ "";
}
`

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

function renderSlash(base: string): string {
  return `location = ${base} {
  absolute_redirect off;
  return 308 ${base}/$is_args$args;
}
`
}

function renderPages(base: string, root: string): string {
  return `location ${base}/ {
  root ${root};
  index index.html;
  absolute_redirect off;
  charset utf-8;
  charset_types text/html text/css text/javascript text/xml text/markdown text/plain application/json;
  types {
    text/html html;
    text/css css;
    text/javascript js;
    application/json json;
    text/xml xml;
    text/markdown md;
    application/yaml yaml;
    text/plain txt;
    image/svg+xml svg;
    image/png png;
    image/jpeg jpg jpeg;
    image/webp webp;
    image/x-icon ico;
    font/woff2 woff2;
    application/pdf pdf;
  }
  # Scripts and styles lie there compressed as well as can be; everything else is compressed on its way.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript application/json text/xml text/markdown text/plain image/svg+xml;
  error_page 404 ${base}/404.html;
  access_log off;

  # As the service sends them; without them the pages, which say the first by themselves too, have one wall less.
  add_header Content-Security-Policy "${META_POLICY}; frame-ancestors 'none'" always;
  add_header X-Content-Type-Options nosniff always;
  add_header Referrer-Policy strict-origin-when-cross-origin always;
  add_header Cache-Control $kelisim_cache;
  add_header Access-Control-Allow-Origin $kelisim_cors;
  add_header Cross-Origin-Resource-Policy $kelisim_corp;
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
