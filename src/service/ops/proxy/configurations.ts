import { renderCaddyfile } from './caddy.ts'
import { renderCaddyfileStatic } from './caddy-disk.ts'
import { renderNginxHttp, renderNginxServer } from './nginx.ts'
import type { ProxySettings } from './proxy-settings.ts'

/** Every configuration that is made, by the name of its file. */
export const CONFIGURATIONS: Readonly<Record<string, (settings: ProxySettings) => string>> = {
  'nginx-http.conf': renderNginxHttp,
  'nginx-auth.conf': renderNginxServer,
  Caddyfile: renderCaddyfile,
  'Caddyfile.static': renderCaddyfileStatic,
}
