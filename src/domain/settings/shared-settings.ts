import { baseSetting, pathSetting, portSetting, switchSetting, timeZoneSetting } from './setting.ts'

/** Settings that more than one part of Kelisim reads, each once. */
export const SHARED_SETTINGS = {
  PORT: portSetting.prefault('4321').describe('Port on which the service listens.'),
  KELISIM_BASE: baseSetting
    .prefault('/auth')
    .describe('Path under which everything is served; `/` for the root of the host.'),
  KELISIM_TIME_ZONE: timeZoneSetting
    .prefault('Asia/Almaty')
    .describe('The time zone in which dates are written.'),
  KELISIM_POLICIES: pathSetting.prefault('policies').describe('Folder of the policies; it may be anywhere.'),
  KELISIM_CONFIG: pathSetting
    .optional()
    .describe('The configuration; without it the kelisim.config.ts beside the folder of the policies.'),
  KELISIM_DRAFTS: switchSetting.prefault('off').describe('Whether a build shows drafts too: a preview.'),
  KELISIM_DIST: pathSetting.prefault('dist').describe('Folder of the built site, with its manifest.'),
  KELISIM_DATA: pathSetting
    .prefault('.kelisim')
    .describe('Folder of the SQLite file, and of everything else for which no other place is named.'),
}
