import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KelisimError } from '../../src/domain/error.ts'
import { installApart } from '../lib/install-apart.ts'
import { ENTRIES, getSourcePath } from './package-facts.ts'
import { createTypeEmitter } from './plain-types.ts'

/** Libraries that go into the modules, so that nobody has to install them. */
export const BUNDLED = ['zod', '@noble/hashes', '@scure/base', 'fflate'] as const

/** Where the bundler is installed when it is used. */
const FOLDER = fileURLToPath(new URL('../peers/pack/', import.meta.url))

const COMMON = {
  config: false,
  format: 'esm',
  target: 'es2022',
  fixedExtension: false,
  clean: false,
  hash: false,
  report: false,
  logLevel: 'warn',
} as const

/** Builds the modules and their declarations; users need nothing but jose, and React's types for JSX. */
export async function bundlePackage(folder: string): Promise<void> {
  if (!(await installApart(FOLDER, ['tsdown'], 'the package')))
    throw new KelisimError('usage', 'tsdown could not be installed.', 'Is there a network?')
  const { build } = await import('../peers/pack/build.js')
  const sources = ENTRIES.map((entry) => [getEntryName(entry), getSourcePath(entry)] as const)
  const declarationsOf = createTypeEmitter(sources.map(([, path]) => resolve(path)))
  const needed = ['jose', 'react']
  await build({
    ...COMMON,
    // The core in a module of its own: whoever takes it alone leaves the element behind, whatever they bundle with.
    entry: { ...Object.fromEntries(sources), 'widget/gate': 'src/widget/gate.ts' },
    outDir: folder,
    platform: 'neutral',
    deps: {
      alwaysBundle: BUNDLED.map((name) => new RegExp(`^${name}(?:/|$)`)),
      onlyBundle: [...BUNDLED],
      neverBundle: needed,
      onlyImport: needed,
      dts: { alwaysBundle: [], neverBundle: needed },
    },
    dts: { generator: { emit: (_: string, path: string) => ({ code: declarationsOf(path) }) } },
    inputOptions: {
      // Node's own branch of fflate would import modules that other runtimes lack.
      resolve: { conditionNames: ['import'], mainFields: ['module', 'main'] },
      checks: { pluginTimings: false },
    },
    outputOptions: { comments: false, chunkFileNames: 'shared/[name].js' },
  })
  await build({
    ...COMMON,
    entry: { kelisim: 'scripts/pack/bin.ts' },
    outDir: join(folder, 'bin'),
    platform: 'node',
    dts: false,
  })
}

function getEntryName(entry: string): string {
  return entry.includes('/') ? entry : `${entry}/index`
}
