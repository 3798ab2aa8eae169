import { readConfig, withConfig } from '../../config/read-config.ts'
import type { Addressing, Choices } from '../../domain/config/config.ts'
import {
  type Environment,
  momentSetting,
  originSetting,
  readSettings as read,
  switchSetting,
} from '../../domain/settings/setting.ts'
import { SHARED_SETTINGS } from '../../domain/settings/shared-settings.ts'

/** What the site is told from outside: where it stands, what it publishes, which moment it speaks of. */
export interface Settings extends Choices, Addressing {
  /** Scheme and host for absolute addresses. */
  origin: string
  /** The policies folder. */
  policies: string
  now: Date
  timeZone: string
  /** Whether drafts have pages too, marked as drafts; never so on the site that readers see. */
  drafts: boolean
  /** Whether each version has a PDF beside its text, which the build prints behind the pages. */
  pdf?: boolean
}

const { KELISIM_BASE, KELISIM_DRAFTS, KELISIM_POLICIES, KELISIM_TIME_ZONE } = SHARED_SETTINGS
const SITE_SETTINGS = {
  KELISIM_BASE,
  KELISIM_DRAFTS,
  KELISIM_POLICIES,
  KELISIM_TIME_ZONE,
  KELISIM_URL: originSetting
    .prefault('http://localhost:4321')
    .describe('Public address, for canonical links, feeds and the sitemap.'),
  KELISIM_PDF: switchSetting
    .prefault('off')
    .describe('Whether pages lead to PDFs; the build sets it where it prints them.'),
  KELISIM_NOW: momentSetting.optional().describe('Moment that the pages speak of, instead of now.'),
}

/**
 * Reads the settings from environment variables, and from the configuration what they leave out; `clock` is the moment
 * unless KELISIM_NOW sets another.
 */
export function readSettings(env: Environment, clock: Date): Settings {
  const values = read(SITE_SETTINGS, withConfig(env))
  const { languages, service, feeds, looks } = readConfig(env)
  return {
    base: values.KELISIM_BASE,
    origin: values.KELISIM_URL,
    policies: values.KELISIM_POLICIES,
    now: values.KELISIM_NOW ?? clock,
    timeZone: values.KELISIM_TIME_ZONE,
    drafts: values.KELISIM_DRAFTS,
    pdf: values.KELISIM_PDF,
    languages,
    service,
    feeds,
    looks,
  }
}
