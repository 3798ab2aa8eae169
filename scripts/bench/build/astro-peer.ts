import { cpSync, globSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const CONFIG = `export default { output: 'static', build: { format: 'directory' }, devToolbar: { enabled: false } }\n`

const CONTENT = `import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
const texts = defineCollection({ loader: glob({ base: './texts', pattern: '**/*.md', generateId: ({ entry }) => entry }) })
export const collections = { texts }
`

const renderPage = (pages: number) => `---
import { getCollection, render } from 'astro:content'
export async function getStaticPaths() {
  const texts = await getCollection('texts')
  return Array.from({ length: ${pages} }, (_, n) => ({
    params: { page: 'p' + n },
    props: { text: texts[n % texts.length] },
  }))
}
const { Content } = await render(Astro.props.text)
---
<!doctype html>
<html lang="kk"><head><meta charset="utf-8" /><title>{Astro.params.page}</title></head><body><main><Content /></main></body></html>
`

/** Writes an Astro project that renders the same texts with Astro's own Markdown, as so many pages: one text each, over and over. */
export function writePeer(directory: string, policies: string, pages: number): void {
  mkdirSync(join(directory, 'src/pages'), { recursive: true })
  for (const file of globSync('**/*.md', { cwd: policies }))
    cpSync(join(policies, file), join(directory, 'texts', file))
  writeFileSync(join(directory, 'package.json'), '{ "type": "module", "private": true }\n')
  writeFileSync(join(directory, 'astro.config.mjs'), CONFIG)
  writeFileSync(join(directory, 'src/content.config.ts'), CONTENT)
  writeFileSync(join(directory, 'src/pages/[page].astro'), renderPage(pages))
}
