import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'astro/config'
import { readConfig } from './src/config/read-config.ts'
import { serveBrand } from './src/site/build/brand-plugin.ts'
import { readSettings } from './src/site/build/settings.ts'
import { watchPolicies } from './src/site/build/watch-policies.ts'

const { base, origin, policies } = readSettings(process.env, new Date())
const config = readConfig(process.env)
const own = (path) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  srcDir: own('./src/site'),
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
  // The differ and the parser are large, and fetched only to compare two versions that have no page.
  vite: {
    build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
    plugins: [watchPolicies(policies), serveBrand(config, `.astro/brand-${process.pid}`)],
    server: { fs: { allow: [own('.'), config.folder] } },
  },
  devToolbar: { enabled: false },
})
