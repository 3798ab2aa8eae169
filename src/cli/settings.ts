import { resolve } from 'node:path'
import { type FoundConfig, readConfig, withConfig } from '../config/read-config.ts'
import { type Environment, pathSetting, portSetting, readSettings } from '../domain/settings/setting.ts'
import { SHARED_SETTINGS } from '../domain/settings/shared-settings.ts'

/** Where things are and how the site is addressed, from the environment. */
export interface Settings {
  policies: string
  dist: string
  data: string
  base: string
  languages: FoundConfig['languages']
  timeZone: string
  port: number
  demoPort: number
  /** Whether a build is a preview with drafts. */
  drafts: boolean
  /** File or address of the manifest that is published now, which a build may not contradict; null when none is named. */
  lastManifest: string | null
}

const SCRIPT_SETTINGS = {
  ...SHARED_SETTINGS,
  DEMO_PORT: portSetting.prefault('4322').describe('Port on which the demo product listens.'),
  KELISIM_LAST_MANIFEST: pathSetting
    .optional()
    .describe('File or address of the policies.json that is published now; a build may alter nothing of it.'),
}

/** A preview never takes the place of the site by accident. */
const PREVIEW_DIST = 'dist.preview'

/** Reads settings; a value that cannot be used is refused rather than replaced. */
export function readScriptSettings(env: Environment = process.env): Settings {
  const values = readSettings(SCRIPT_SETTINGS, withConfig(env))
  const drafts = values.KELISIM_DRAFTS
  return {
    policies: resolve(values.KELISIM_POLICIES),
    dist: resolve(drafts && !env.KELISIM_DIST ? PREVIEW_DIST : values.KELISIM_DIST),
    data: resolve(values.KELISIM_DATA),
    base: values.KELISIM_BASE,
    languages: readConfig(env).languages,
    timeZone: values.KELISIM_TIME_ZONE,
    port: values.PORT,
    demoPort: values.DEMO_PORT,
    drafts,
    lastManifest: values.KELISIM_LAST_MANIFEST ?? null,
  }
}
