import { createHash } from 'node:crypto'
import { build } from 'esbuild'

/** The widget as one file, and its hash as a script tag's `integrity` names it. */
export interface WidgetBundle {
  code: string
  integrity: string
}

/** Bundles `<kelisim-gate>` with its languages and styles into one module. */
export async function bundleWidget(): Promise<WidgetBundle> {
  const { outputFiles } = await build({
    entryPoints: ['src/widget/gate-element-define.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
  })
  const code = outputFiles[0]?.text ?? ''
  return { code, integrity: `sha384-${createHash('sha384').update(code).digest('base64')}` }
}
