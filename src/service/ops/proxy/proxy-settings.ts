import { z } from 'zod'
import {
  type Environment,
  originSetting,
  pathSetting,
  readSettings,
} from '../../../domain/settings/setting.ts'
import { SHARED_SETTINGS } from '../../../domain/settings/shared-settings.ts'

const PROCESS = /^[a-z0-9.-]+:\d{1,5}$|^\[[0-9a-f:]+\]:\d{1,5}$/

/** Where every process of the service listens; what stands in a configuration is nothing but names and ports. */
const processesSetting = z
  .string()
  .meta({ expects: 'processes of the service, such as 127.0.0.1:4321 127.0.0.1:4322' })
  .transform((text, context): string[] => {
    const processes = text.split(/[\s,]+/).filter((part) => part !== '')
    if (processes.length > 0 && processes.every((part) => PROCESS.test(part))) return processes
    context.issues.push({
      code: 'custom',
      input: text,
      message: `is "${text}"; expected processes of the service, such as 127.0.0.1:4321 127.0.0.1:4322.`,
    })
    return z.NEVER
  })

/** What differs between one installation and the next, for `npm run proxy`. */
export const PROXY_SETTINGS = {
  KELISIM_URL: originSetting
    .prefault('https://5qbe.kz')
    .describe('The public address of the site that has the policies below its base.'),
  KELISIM_BASE: SHARED_SETTINGS.KELISIM_BASE,
  KELISIM_WWW: pathSetting
    .prefault('/srv/kelisim')
    .describe('The folder in which the built site lies under the name of its base, or a link to it.'),
  KELISIM_PROCESSES: processesSetting
    .prefault('127.0.0.1:4321')
    .describe('Where each process of the service listens, one after the other.'),
  KELISIM_SERVICE: originSetting
    .prefault('https://consent.example.kz')
    .describe('Where the service is, for a site that is served elsewhere.'),
  KELISIM_PROXY_LOGS: pathSetting
    .prefault('/var/log/nginx')
    .describe('The folder in which nginx keeps the lines that name nobody.'),
}

/** Reads what a configuration is made for. */
export function readProxySettings(env: Environment) {
  const values = readSettings(PROXY_SETTINGS, env)
  return {
    host: new URL(values.KELISIM_URL).host,
    base: values.KELISIM_BASE,
    www: quotePath(values.KELISIM_WWW),
    processes: values.KELISIM_PROCESSES,
    service: values.KELISIM_SERVICE,
    logs: quotePath(values.KELISIM_PROXY_LOGS),
  }
}

export type ProxySettings = ReturnType<typeof readProxySettings>

/** A path as both configurations take it, whatever is in its name. */
function quotePath(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : JSON.stringify(path)
}
