import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroUserConfig } from 'astro'
import { readConfig } from '../config/read-config.ts'
import type { Environment } from '../domain/settings/setting.ts'
import { serveBrand } from './build/brand-plugin.ts'
import { readSettings } from './build/settings.ts'
import { watchPolicies } from './build/watch-policies.ts'

/** The folder of the program, which may lie among the packages of somebody's own. */
const PROGRAM = fileURLToPath(new URL('../../', import.meta.url))

/** How Astro builds the site, by the settings and the configuration of the folder in which the program runs. */
export function createAstroConfig(env: Environment): AstroUserConfig {
  const { base, origin, policies } = readSettings(env, new Date())
  const config = readConfig(env)
  return {
    root: PROGRAM,
    srcDir: fileURLToPath(new URL('.', import.meta.url)),
    // What goes beside the pages as it is: a file that a host or a search engine asks for.
    publicDir: resolve(config.folder, 'public'),
    site: origin,
    base: base || '/',
    output: 'static',
    trailingSlash: 'always',
    // The default, 'jsx', would join inline tags that stand on separate lines: "helloworld".
    compressHTML: true,
    // A strict content security policy allows no inline style, and no font as a data: address.
    build: { format: 'directory', inlineStylesheets: 'never' },
    vite: {
      // The differ and the parser are large, and fetched only to compare two versions that have no page.
      build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
      plugins: [watchPolicies(policies), serveBrand(config, `.astro/brand-${process.pid}`)],
      server: { fs: { allow: [PROGRAM, config.folder] } },
    },
    devToolbar: { enabled: false },
  }
}
