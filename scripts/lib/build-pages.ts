import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { build } from 'astro'
import { readScriptSettings } from '../../src/cli/settings.ts'
import { setTimeZone } from '../../src/domain/time/zone.ts'
import { createAstroConfig } from '../../src/site/astro-config.ts'
import { compressShared } from './compress-shared.ts'
import { breakPages } from './hyphens/break-pages.ts'

/** What to build from, where to, and the moment it is built for. */
export interface BuildInput {
  policies: string
  dist: string
  now: Date
  /** Prints the finished pages as PDFs into the folder in which they stand; without it pages lead to none. */
  printPdfs?: ((built: string) => Promise<void>) | undefined
}

/**
 * Builds the pages and some files beside them and then has them take the place of `dist` at once, so that a
 * running service never sees half a site.
 *
 * @param drafts whether drafts have pages too; said in any case, whatever the environment says
 */
export async function buildPages(
  { policies, dist, now, printPdfs }: BuildInput,
  drafts: boolean,
  filesBeside: () => Promise<ReadonlyMap<string, string>>,
): Promise<{ files: number }> {
  process.env.KELISIM_POLICIES = policies
  setTimeZone(readScriptSettings().timeZone)
  process.env.KELISIM_NOW = now.toISOString()
  // For readers, whatever this process is for. Astro believes variables of these names more than what it knows: with a
  // DEV of somebody's, or another NODE_ENV, drafts would be published and pages would forbid nothing.
  process.env.NODE_ENV = 'production'
  for (const name of ['DEV', 'PROD', 'MODE']) delete process.env[name]
  process.env.KELISIM_DRAFTS = drafts ? 'on' : 'off'
  process.env.KELISIM_PDF = printPdfs ? 'on' : 'off'
  // Astro keeps what it renders by in one place for all folders outside this one, where two builds would mix.
  mkdirSync('.astro', { recursive: true })
  const folder = mkdtempSync(resolve('.astro/build-'))
  const built = join(folder, 'dist')
  try {
    await build({
      ...createAstroConfig(process.env),
      configFile: false,
      outDir: built,
      logLevel: 'warn',
    })
    breakPages(built)
    const files = await filesBeside()
    for (const [path, content] of files) {
      mkdirSync(dirname(join(built, path)), { recursive: true })
      writeFileSync(join(built, path), content)
    }
    await printPdfs?.(built)
    compressShared(built)
    replace(dist, built)
    return { files: files.size }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function replace(dist: string, built: string): void {
  const [next, old] = [`${dist}.next`, `${dist}.old`]
  for (const left of [next, old]) rmSync(left, { recursive: true, force: true })
  // Copied, because it may lie on another disk; then renamed, which happens at once.
  cpSync(built, next, { recursive: true })
  try {
    renameSync(dist, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  renameSync(next, dist)
  rmSync(old, { recursive: true, force: true })
}
