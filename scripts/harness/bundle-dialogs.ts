import { build } from 'esbuild'
import { installApart } from '../lib/install-apart.ts'

const FOLDER = new URL('../peers/dialogs/', import.meta.url).pathname

/** The libraries by the names that `?dialog=` knows them by. */
export const DIALOGS = {
  radix: '@radix-ui/react-dialog',
  headless: '@headlessui/react',
  mui: '@mui/material',
} as const

/** A script that shows the open dialog of a library; null where the libraries cannot be had. */
export async function bundleDialogs(): Promise<string | null> {
  if (!(await installApart(FOLDER, Object.values(DIALOGS), 'a page with other dialogs'))) return null
  const { outputFiles } = await build({
    entryPoints: [`${FOLDER}app.js`],
    bundle: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles[0]?.text ?? null
}
