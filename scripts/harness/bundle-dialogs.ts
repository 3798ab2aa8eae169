import { execFile } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { installApart, isInstalled } from '../lib/install-apart.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const FOLDER = `${ROOT}scripts/peers/dialogs/`

/** The libraries by the names that `?dialog=` knows them by. */
export const DIALOGS = {
  radix: '@radix-ui/react-dialog',
  headless: '@headlessui/react',
  mui: '@mui/material',
} as const

/** What a page of React is made of; see `scripts/peers/dialogs`. */
export interface ReactPages {
  /** Shows the open dialog of a library, or takes over what a server has rendered. */
  script: string
  /** What the server renders. */
  render(facts: { service: string; who: string }): Promise<string>
}

/** Builds pages of React; null where its libraries cannot be had, or are not there and only a sample is tried. */
export async function bundleReactPages(): Promise<ReactPages | null> {
  const names = Object.values(DIALOGS)
  if (!process.env.KELISIM_FULL && !isInstalled(FOLDER, names)) return null
  if (!(await installApart(FOLDER, names, 'pages with other dialogs'))) return null
  const server = await bundle('server.js', { platform: 'node', format: 'cjs' })
  return {
    script: await bundle('app.js', { format: 'esm' }),
    render(facts) {
      const child = execFile(process.execPath, ['-'], { env: { COURSE: JSON.stringify(facts) } })
      child.stdin?.end(server)
      if (child.stdout === null) throw new Error('The server has no voice.')
      return text(child.stdout)
    },
  }
}

async function bundle(entry: string, options: { platform?: 'node'; format: 'cjs' | 'esm' }): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [FOLDER + entry],
    bundle: true,
    write: false,
    // One React for the libraries and for ours.
    alias: { 'kelisim/react': `${ROOT}src/widget/react.ts`, react: `${FOLDER}node_modules/react` },
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"http://localhost/app.js"' },
  })
  return outputFiles[0]?.text ?? ''
}
