import { defineConfig } from 'astro/config'
import { renderByPolicy } from './src/site/build/render-by-policy.ts'
import { readSettings } from './src/site/build/settings.ts'
import { watchPolicies } from './src/site/build/watch-policies.ts'
import { writeStubs } from './src/site/stubs/write-stubs.ts'

const { base, origin, policies } = readSettings(process.env, new Date())

export default defineConfig({
  srcDir: './src/site',
  publicDir: './src/site/public',
  site: origin,
  base,
  output: 'static',
  trailingSlash: 'always',
  // The default, 'jsx', would join inline tags that stand on separate lines: "helloworld".
  compressHTML: true,
  // A strict content security policy allows no inline style, and no font as a data: address.
  build: { format: 'directory', inlineStylesheets: 'never' },
  // The differ and the parser are large, and fetched only to compare two versions that have no page.
  vite: { build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 700 }, plugins: [watchPolicies(policies)] },
  devToolbar: { enabled: false },
  integrations: [renderByPolicy(), writeStubs()],
})
