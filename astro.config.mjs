import { defineConfig } from 'astro/config'
import { readSettings } from './src/site/settings.ts'
import { watchPolicies } from './src/site/watch-policies.ts'

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
  vite: { build: { assetsInlineLimit: 0 }, plugins: [watchPolicies(policies)] },
  devToolbar: { enabled: false },
})
