import { renderFiles, renderQuietLog, renderSlash, renderWholeDisk } from './caddy-disk.ts'
import type { ProxySettings } from './proxy-settings.ts'
import { formatRefusal, HEALTH, PATHS, PATIENCE, REFUSALS, type RefusalName } from './traffic.ts'

/** A Caddyfile with the site in it; Caddy ends TLS as it does already. */
export function renderCaddyfile(settings: ProxySettings): string {
  const { base, host } = settings
  return `# Kelisim behind Caddy. The snippets go above the site, one line into it; Caddy ends TLS as it does already.
# Made by npm run proxy; see "Below /auth of an existing site" in the guide.
{
${renderQuietLog('\t')}
}

(kelisim_disk) {
${renderFiles(settings, '\t')}
}

(kelisim) {
${renderOutside(base)}
	# Only ${base}/ is passed on: /livez and /readyz stay inside, and /metrics has a port of its own.
	handle ${base}/* {
		route {
			# What has its digest in its name never changes: from the disk, without asking anybody.
			@digested {
				path_regexp ^${base}/${PATHS.digested}
				file {
					root ${settings.www}
				}
			}
			handle @digested {
				import kelisim_disk
				file_server {
					precompressed br gzip
				}
			}

			# Pages as they will be from a moment on: not for readers.
			handle ${base}/at/* {
				error 404
			}

			# Long lists and feeds, which are passed on as they come.
			@long path_regexp ^${base}/${PATHS.long}
			handle @long {
${renderProxy(settings, PATIENCE.long, ['flush_interval -1', ...PERSISTENT])}
			}

			# What people's pages and products' servers ask and answer. Caddy has no limit of requests a second of its own:
			# the service's holds for each person, and for all strangers together.
			handle ${base}/api/* {
${renderProxy(settings, PATIENCE.person, PERSISTENT)}
			}

			# Pages and feeds: the service has them as they are to be read now, the disk as they were built.
			handle {
${renderProxy(settings, PATIENCE.page, ['lb_retries 1', '@failed status 500 502 503 504', 'handle_response @failed {', '\terror 503', '}'])}
			}
		}
	}

	# A process that does not answer, and no other: pages come from the disk, and the API refuses as the service does.
	handle_errors {
		@kelisim_api path ${base}/api/*
		handle @kelisim_api {
${renderRefusal('away')}
		}
		handle ${base}/* {
			# A file that is sent instead of an error is sent whole.
			request_header -If-None-Match
			request_header -If-Modified-Since
			request_header -Range
${renderWholeDisk(settings, '\t\t\t')}
		}
	}
}

${host} {
	import kelisim

	handle {
		# … the existing site
		respond 404
	}
}
`
}

/** A process that ends fails nobody: who could not reach it is sent to another for some seconds. */
const PERSISTENT = ['lb_try_duration 3s', 'lb_try_interval 100ms']

function renderProxy({ processes }: ProxySettings, patience: number, lines: readonly string[]): string {
  const own = lines.map((line) => `\t${line}`)
  return [
    `reverse_proxy ${processes.join(' ')} {`,
    '\t# The service believes no header about where a request came from, and keeps no address.',
    '\theader_up -X-Forwarded-For',
    '\tlb_policy round_robin',
    ...own,
    '\t# A process that is frozen or gone is passed over; one without its database still serves what it can.',
    `\thealth_uri ${HEALTH.path}`,
    `\thealth_interval ${HEALTH.intervalSeconds}s`,
    `\thealth_timeout ${HEALTH.timeoutSeconds}s`,
    '\ttransport http {',
    '\t\tdial_timeout 2s',
    `\t\tresponse_header_timeout ${patience}s`,
    '\t\t# Shorter than the five seconds after which the service closes an idle connection.',
    '\t\tkeepalive 4s',
    '\t\t# The service compresses itself.',
    '\t\tcompression off',
    '\t}',
    '}',
  ]
    .map((line) => `\t\t\t\t${line}`)
    .join('\n')
}

function renderRefusal(name: RefusalName): string {
  const { status, retryAfter } = REFUSALS[name]
  return [
    'header Content-Type application/problem+json',
    'header Cache-Control no-store',
    ...(retryAfter === null ? [] : [`header Retry-After ${retryAfter}`]),
    `respond \`${formatRefusal(name)}\` ${status}`,
  ]
    .map((line) => `\t\t\t${line}`)
    .join('\n')
}

/** What is beside the base. At the root of a host what is for operators lies below it as well. */
function renderOutside(base: string): string {
  if (base !== '') return renderSlash(base)
  return ['livez', 'readyz', 'metrics'].map((name) => `\thandle /${name} {\n\t\trespond 404\n\t}\n`).join('')
}
