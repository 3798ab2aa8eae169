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

/**
 * Modules of their own, which the ways in only hand on: whoever takes one alone, to sign a token or to ask, leaves
 * everything else behind, whatever they bundle with.
 */
const ALONE = [
  'widget/gate',
  'client/mint-subject-token',
  'client/mint-service-token',
  'client/read-requirements',
  'client/acts-after',
] as const

/** What is bundled beside them; a way in that held it would hand it on to everybody, whatever they import. */
const isRest = (id: string) => !/\/src\/widget\/|\.d\.ts$/.test(id) && !isHandedOn(id)
const isHandedOn = (id: string) =>
  /\/src\/client\/(index|testing\/|sign-token|call-service|service-error)/.test(id) ||
  ALONE.some((one) => id.endsWith(`/src/${one}.ts`))

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
    entry: {
      ...Object.fromEntries(sources),
      ...Object.fromEntries(ALONE.map((one) => [one, `src/${one}.ts`])),
    },
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
    outputOptions: {
      comments: false,
      chunkFileNames: 'shared/[name].js',
      codeSplitting: { includeDependenciesRecursively: false, groups: [{ name: 'client', test: isRest }] },
    },
  })
  await build({
    ...COMMON,
    entry: { kelisim: 'scripts/pack/bin.ts' },
    outDir: join(folder, 'bin'),
    platform: 'node',
    // The package's own way in, so that the program checks with what the product runs.
    deps: { neverBundle: ['kelisim/client'] },
    dts: false,
  })
}

function getEntryName(entry: string): string {
  return entry.includes('/') ? entry : `${entry}/index`
}
