import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { findFreePort } from '../../../../scripts/harness/free-port.ts'
import { stopServer } from '../../../../scripts/harness/processes.ts'
import { NGINX_STATIC_HTTP, renderNginxStatic } from '../../../../scripts/lib/nginx-static.ts'
import { LOCALES } from '../../../domain/locale.ts'
import { findProgram, waitForAnswer } from '../fixture.ts'
import { CONFIGURATIONS } from './configurations.ts'
import { readProxySettings } from './proxy-settings.ts'

/** The proxies that the examples are for, and where each is; null where it is not to be had here. */
export const PROXIES = [
  { kind: 'nginx', program: findProgram('nginx', 'nginx-light') },
  { kind: 'caddy', program: findProgram('caddy', 'caddy') },
] as const
export type ProxyKind = (typeof PROXIES)[number]['kind']

/** A proxy that runs by a configuration as it is made for operators. */
export interface RunningProxy {
  origin: string
  /** Everything that it has written: its logs and what it printed. */
  readLogs(): string
  stop(): Promise<void>
}

export interface ProxyOptions {
  kind: ProxyKind
  /** Folder for its own files. */
  folder: string
  /** Settings, as an operator gives them. */
  env: Record<string, string>
  /** The service is elsewhere. */
  isStatic?: boolean
  /** Changes a configuration before it is used, for a test that takes something out. */
  alter?: (text: string) => string
}

/** Starts nginx or Caddy with what `npm run proxy` writes. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const { kind, env, isStatic = false, alter = (text) => text } = options
  const own = mkdtempSync(join(options.folder, `${kind}-`))
  const port = await findFreePort()
  const settings = readProxySettings({ ...env, KELISIM_PROXY_LOGS: own })
  const render = (name: string) => {
    const made = CONFIGURATIONS[name]
    if (made === undefined) throw new Error(`no configuration is called ${name}`)
    return alter(made(settings))
  }
  const nginx = () =>
    isStatic
      ? [NGINX_STATIC_HTTP, renderNginxStatic({ ...settings, languages: LOCALES, root: settings.www })].map(
          alter,
        )
      : [render('nginx-http.conf'), render('nginx-auth.conf')]
  const [http = '', server = ''] = kind === 'nginx' ? nginx() : []
  const text =
    kind === 'nginx'
      ? writeNginx(own, port, http, server)
      : writeCaddy(port, render(isStatic ? 'Caddyfile.static' : 'Caddyfile'), settings.host)
  const file = join(own, 'configuration')
  writeFileSync(file, text)
  const args = kind === 'nginx' ? ['-c', file] : ['run', '--adapter', 'caddyfile', '--config', file]
  const program = PROXIES.find((proxy) => proxy.kind === kind)?.program ?? ''
  const child: ChildProcess = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, HOME: own, XDG_DATA_HOME: own, XDG_CONFIG_HOME: own },
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (printed += bytes))
  const origin = `http://127.0.0.1:${port}`
  await waitForAnswer(origin).catch(() => {
    throw new Error(`${kind} does not start: ${printed}`)
  })
  return {
    origin,
    readLogs: () =>
      readdirSync(own)
        .filter((name) => name.endsWith('.log'))
        .map((name) => readFileSync(join(own, name), 'utf8'))
        .join('\n') + printed,
    stop: () => stopServer(child),
  }
}

/** A server of nginx as the existing site would have one, with our two parts at their places. */
function writeNginx(folder: string, port: number, http: string, server: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => {
    mkdirSync(join(folder, name))
    return `${name}_temp_path ${folder}/${name};`
  })
  const isRoot = process.getuid?.() === 0
  return `daemon off; pid ${folder}/nginx.pid; worker_processes 2; ${isRoot ? 'user root;' : ''}
error_log ${folder}/site-error.log warn; events { worker_connections 8192; }
http { access_log off; ${temporary.join('\n')}
${http}
server { listen 127.0.0.1:${port}; server_name 5qbe.kz;
${server}
location / { return 404 "the existing site"; } } }`
}

function writeCaddy(port: number, text: string, host: string): string {
  return text
    .replace(/^\{\n/m, '{\n\tadmin off\n\tauto_https off\n')
    .replace(`\n${host} {`, `\nhttp://127.0.0.1:${port} {`)
}
