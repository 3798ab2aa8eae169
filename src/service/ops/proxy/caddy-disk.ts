import type { ProxySettings } from './proxy-settings.ts'
import { FILE_HEADERS, FOR_EVER, OPEN_HEADERS, PATHS } from './traffic.ts'

/** What Caddy writes of a request that fails names nobody: no address, no header, no path. */
export function renderQuietLog(indent: string): string {
  const fields = ['remote_ip', 'remote_addr', 'remote_port', 'client_ip', 'headers', 'uri']
  return indentLines(
    [
      '# No address of a person is kept. Caddy has one set of global options: add this to yours, and to the log of the site.',
      'log default {',
      '\tformat filter {',
      '\t\twrap json',
      '\t\tfields {',
      ...fields.map((name) => `\t\t\trequest>${name} delete`),
      '\t\t}',
      '\t}',
      '}',
    ],
    indent,
  )
}

/** How files of the built site are sent: as the service would. */
export function renderFiles({ base, www }: ProxySettings, indent: string): string {
  const lines = (headers: object) => Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`)
  return indentLines(
    [
      `root * ${www}`,
      'encode gzip',
      'header {',
      ...lines(FILE_HEADERS),
      '\t?Cache-Control no-cache',
      '}',
      `@kelisim_digested path_regexp ^${base}/${PATHS.digested}`,
      `header @kelisim_digested Cache-Control "${FOR_EVER}"`,
      '@kelisim_open {',
      '\tnot path */ *.html',
      '\tfile',
      '}',
      'header @kelisim_open {',
      ...lines(OPEN_HEADERS),
      '}',
      '@kelisim_json path *.json',
      'header @kelisim_json Content-Type "application/json; charset=utf-8"',
      '@kelisim_xml path *.xml',
      'header @kelisim_xml Content-Type "application/xml; charset=utf-8"',
      '@kelisim_markdown path *.md',
      'header @kelisim_markdown Content-Type "text/markdown; charset=utf-8"',
    ],
    indent,
  )
}

/** Files instead of an answer that failed: a page, a folder, or the page that says that there is none. */
export function renderWholeDisk({ base, www }: ProxySettings, indent: string): string {
  return indentLines(
    [
      '@kelisim_there {',
      `\tnot path ${base}/at/*`,
      '\tfile {',
      `\t\troot ${www}`,
      '\t\ttry_files {path} {path}/index.html',
      '\t}',
      '}',
      'handle @kelisim_there {',
      '\timport kelisim_disk',
      '\tfile_server {',
      '\t\tprecompressed br gzip',
      '\t\tstatus 200',
      '\t}',
      '}',
      'handle {',
      `\trewrite * ${base}/404.html`,
      '\timport kelisim_disk',
      '\tfile_server {',
      '\t\tstatus 404',
      '\t}',
      '}',
    ],
    indent,
  )
}

/** A Caddyfile of a site whose service is elsewhere. */
export function renderCaddyfileStatic(settings: ProxySettings): string {
  const { base, host, service } = settings
  return `# The built site from Caddy, the service elsewhere.
# Made by npm run proxy; see "The site elsewhere" in the guide.
{
${renderQuietLog('\t')}
}

(kelisim_disk) {
${renderFiles(settings, '\t')}
}

(kelisim_site) {
${renderSlash(base)}
	# Pages that talk to the service are read where it is; what stands behind the # goes along in the browser.
	@talking path_regexp ^${base}/${PATHS.talking}
	redir @talking ${service}{uri} 307

	handle ${base}/* {
		# Not for readers: pages as they will be from a moment on; and the API is not here.
		@inner path ${base}/at/* ${base}/api/*
		error @inner 404

		import kelisim_disk
		file_server {
			precompressed br gzip
		}
	}

	handle_errors {
		handle ${base}/* {
			rewrite * ${base}/404.html
			import kelisim_disk
			file_server {
				status 404
			}
		}
	}
}

${host} {
	import kelisim_site
	# … the existing site
}
`
}

function indentLines(lines: readonly string[], indent: string): string {
  return lines.map((line) => `${indent}${line}`).join('\n')
}

/** Leads from the base to the folder of that name; at the root of a host there is no such address. */
export function renderSlash(base: string): string {
  return base === '' ? '' : `\tredir ${base} ${base}/ 308\n`
}
