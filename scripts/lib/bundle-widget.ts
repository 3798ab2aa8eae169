import { createHash } from 'node:crypto'
import { rolldown } from 'rolldown'

/** The widget as one file, and its hash as a script tag's `integrity` names it. */
export interface WidgetBundle {
  code: string
  integrity: string
}

/** Bundles `<kelisim-gate>` with its languages and styles into one module. */
export async function bundleWidget(input = 'src/widget/gate-element-define.ts'): Promise<WidgetBundle> {
  const bundle = await rolldown({ input, transform: { target: 'es2022' } })
  const { output } = await bundle.generate({ format: 'esm', minify: true, comments: false })
  await bundle.close()
  const { code } = output[0]
  return { code, integrity: `sha384-${createHash('sha384').update(code).digest('base64')}` }
}
