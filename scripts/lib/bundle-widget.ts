import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { rolldown } from 'rolldown'
import { LOCALES } from '../../src/domain/locale.ts'
import type { BuiltFile, Manifest } from '../../src/domain/publication/manifest.ts'
import { formatWidgetPath } from '../../src/domain/publication/widget-path.ts'
import { PROGRAM } from './program-folder.ts'

/** The widget as it is published. */
export interface WidgetBundle {
  /** Its files by their path: the loader, the prompt in each language, and the alias of the loader. */
  files: Map<string, string>
  /** What the manifest says of them. */
  manifest: Manifest['widget']
}

/** Bundles `<kelisim-gate>`: a loader that knows its prompts by their hashes, and the prompt in each language. */
export async function bundleWidget(): Promise<WidgetBundle> {
  const files = new Map<string, string>()
  const built: BuiltFile[] = []
  const add = (code: string, locale?: string) => {
    const sha256 = computeHash('sha256', code, 'hex')
    const path = formatWidgetPath(sha256, locale)
    files.set(path, code)
    const file = { path, sha256 }
    built.push(file)
    return file
  }
  const prompts = await Promise.all(
    LOCALES.map(async (locale) => [locale, await bundleModule(`src/widget/prompt/${locale}.ts`)] as const),
  )
  const named = Object.fromEntries(prompts.map(([locale, code]) => [locale, add(code, locale).sha256]))
  const loader = await bundleModule('src/widget/gate-element-define.ts', {
    KELISIM_PROMPTS: JSON.stringify(named),
  })
  const { path } = add(loader)
  const integrity = `sha384-${computeHash('sha384', loader, 'base64')}`
  files.set('widget.js', loader)
  return { files, manifest: { path, integrity, files: built } }
}

/** Bundles one module with all that it needs; the prompts of an application's own bundle are left to it. */
export async function bundleModule(input: string, define: Record<string, string> = {}): Promise<string> {
  const bundle = await rolldown({
    cwd: PROGRAM,
    input,
    transform: { target: 'es2022', define },
    plugins: [forBrowsers],
  })
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false })
  await bundle.close()
  return output[0].code
}

/** What fetches a prompt, in the place of what imports it from the same bundle; and nothing for servers. */
const forBrowsers = {
  name: 'for-browsers',
  resolveId: (source: string) =>
    source.endsWith('/load-prompt.ts') ? resolve(PROGRAM, 'src/widget/fetch-prompt.ts') : null,
  transform: (code: string, id: string) =>
    id.endsWith('/gate-element.ts')
      ? code.replace('(globalThis.HTMLElement ?? class {})', 'HTMLElement')
      : id.endsWith('/styles.ts')
        ? code.replace(/(?<=STYLES = `)[^`]*/, (styles) => styles.replaceAll('\n', ''))
        : null,
}

function computeHash(algorithm: string, code: string, encoding: 'hex' | 'base64'): string {
  return createHash(algorithm).update(code).digest(encoding)
}
