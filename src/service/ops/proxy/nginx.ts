import { renderDisk, renderDiskMaps, renderSlash } from './nginx-disk.ts'
import type { ProxySettings } from './proxy-settings.ts'
import { formatRefusal, HEALTH, LIMITS, PATHS, PATIENCE, REFUSALS, type RefusalName } from './traffic.ts'

/** What goes into the http block: processes, limits, a log that names nobody, headers of files. */
export function renderNginxHttp(settings: ProxySettings): string {
  const { address, stranger, token } = LIMITS
  return `# Kelisim behind nginx, part one of two: goes into the http block, as a file in /etc/nginx/conf.d does.
# Made by npm run proxy; see "Below /auth of an existing site" in the guide.

upstream kelisim {
  # What one worker finds out about a process, all of them know.
  zone kelisim 64k;
${settings.processes.map(renderProcess).join('\n')}
  keepalive 32;
  # Shorter than the five seconds after which the service closes an idle connection, so that no request meets one
  # that is being closed.
  keepalive_timeout 4s;
}

# A whole town may stand behind one address, so people are told apart by their tokens; the last characters are enough.
map $http_authorization $kelisim_token {
  default "";
  "~(?<kelisim_tail>[\\w-]{32})$" $kelisim_tail;
}
# The API without a token; what a browser asks before a call has none either, and is people's.
map "$request_method $http_authorization" $kelisim_stranger {
  default $binary_remote_addr;
  "~^OPTIONS" "";
  "~^\\S+ \\S" "";
}
limit_req_zone $kelisim_token zone=kelisim_token:16m rate=${token.perSecond}r/s;
limit_req_zone $kelisim_stranger zone=kelisim_stranger:10m rate=${stranger.perSecond}r/s;
limit_req_zone $binary_remote_addr zone=kelisim_address:10m rate=${address.perSecond}r/s;

# Which process answered, and how soon: neither who asked nor what for. The service's own log has the routes.
log_format kelisim escape=json
  '{"time":"$time_iso8601","method":"$request_method","status":$status,"seconds":$request_time,'
  '"process":"$upstream_addr","answered":"$upstream_status","after":"$upstream_response_time"}';

${renderDiskMaps()}`
}

function renderProcess(address: string): string {
  return `  server ${address} max_fails=1 fail_timeout=${HEALTH.failedForSeconds}s;`
}

/** At the root of a host what is for operators lies below the base as well. */
const PROBES_CLOSED = `location ~ ^/(?:livez|readyz|metrics)$ {
  return 404;
}
`

/** What goes into the server block of the existing site. */
export function renderNginxServer(settings: ProxySettings): string {
  const { base } = settings
  return `# Kelisim behind nginx, part two of two: goes into the server block of the existing site, which ends TLS.
# Made by npm run proxy; see "Below /auth of an existing site" in the guide.
#
# Only ${base}/ is passed on: /livez and /readyz stay inside, and /metrics has a port of its own.

${base === '' ? PROBES_CLOSED : renderSlash(base)}
# Pages and feeds. The service has them as they are to be read now; the disk has them as they were built, for when it is
# away, and for whoever asks for more of them than a crowd would.
location ${base}/ {
  limit_req zone=kelisim_address burst=${LIMITS.address.burst} nodelay;
  limit_req_status 429;
${renderPass(settings, PATIENCE.page)}
  proxy_intercept_errors on;
  error_page 429 500 502 503 504 = @kelisim_disk;
}

# What has its digest in its name never changes: from the disk, without asking anybody.
location ~ ^${base}/${PATHS.digested} {
${renderQuiet(settings)}
${renderDisk(settings)}
  try_files $uri @kelisim_pages;
}

location @kelisim_pages {
${renderPass(settings, PATIENCE.page)}
}

location @kelisim_disk {
${renderQuiet(settings)}
${renderDisk(settings)}
  try_files $uri \${uri}index.html @kelisim_folder;
}

# An address without its slash leads on.
location @kelisim_folder {
${renderQuiet(settings)}
${renderDisk(settings)}
  if (-f $document_root$uri/index.html) {
    return 308 $uri/$is_args$args;
  }
  error_page 404 ${base}/404.html;
  return 404;
}

location = ${base}/404.html {
  internal;
${renderQuiet(settings)}
${renderDisk(settings)}
}

# Pages as they will be from a moment on: not for readers.
location ^~ ${base}/at/ {
${renderQuiet(settings)}
  error_page 404 ${base}/404.html;
  return 404;
}

# What people's pages and products' servers ask and answer.
location ${base}/api/ {
${renderApiLimits()}
${renderPass(settings, PATIENCE.person)}
${renderBodies('64k')}
}

# Long lists of a product's ids, and feeds that go on for long: neither is gathered here.
location ~ ^${base}/${PATHS.long} {
${renderApiLimits()}
${renderPass(settings, PATIENCE.long)}
  proxy_request_buffering off;
  proxy_buffering off;
${renderBodies('0')}
}

# What nginx refuses by itself is refused as the service refuses (RFC 9457).
${(Object.keys(REFUSALS) as RefusalName[]).map((name) => renderRefusal(name, settings)).join('\n')}`
}

/** A process is asked, and the next one if it does not answer: the same act is recorded once, however often it comes. */
function renderPass(settings: ProxySettings, patience: number): string {
  return `${renderQuiet(settings)}
  # Without a path here the address goes through as it came, encoding included.
  proxy_pass http://kelisim;
  proxy_http_version 1.1;
  proxy_set_header Connection "";
  proxy_set_header Host $host;
  # The service believes no header about where a request came from, and keeps no address.
  proxy_set_header X-Forwarded-For "";
  # Every request may be sent again: the same act is recorded once. So a process that ends fails nobody.
  proxy_next_upstream error timeout non_idempotent;
  proxy_next_upstream_tries 3;
  proxy_connect_timeout 2s;
  proxy_send_timeout 60s;
  proxy_read_timeout ${patience}s;
  # The service compresses and says itself what may be kept, and for how long.
  gzip off;`
}

/** The token first: what it turns away uses up nothing of its neighbours' room. */
function renderApiLimits(): string {
  const { address, stranger, token } = LIMITS
  return `  limit_req zone=kelisim_token burst=${token.burst} nodelay;
  limit_req zone=kelisim_stranger burst=${stranger.burst} nodelay;
  limit_req zone=kelisim_address burst=${address.burst} nodelay;
  limit_req_status 429;`
}

/** Bodies of acts have at most 16 KB and never touch the disk; a larger one is refused by the service, in words. */
function renderBodies(most: string): string {
  return `  client_max_body_size ${most};
  client_body_buffer_size 64k;
  error_page 413 = @kelisim_large;
  error_page 429 = @kelisim_flood;
  error_page 502 504 = @kelisim_away;`
}

/** No address of a person is kept: nginx writes one into every line of its error log. */
function renderQuiet({ logs }: ProxySettings): string {
  const path = logs.startsWith('"') ? `${logs.slice(0, -1)}/kelisim.log"` : `${logs}/kelisim.log`
  return `  access_log ${path} kelisim;
  error_log /dev/null emerg;`
}

function renderRefusal(name: RefusalName, settings: ProxySettings): string {
  const { status, retryAfter } = REFUSALS[name]
  const wait = retryAfter === null ? '' : `  add_header Retry-After ${retryAfter} always;\n`
  return `location @kelisim_${name} {
${renderQuiet(settings)}
  default_type application/problem+json;
${wait}  add_header Cache-Control no-store always;
  return ${status} '${formatRefusal(name)}';
}
`
}
