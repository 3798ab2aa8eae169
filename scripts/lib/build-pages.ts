import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'astro'

/** What to build from, where to, and the moment it is built for. */
export interface BuildInput {
  policies: string
  dist: string
  now: Date
}

/**
 * Builds the pages and some files beside them into a folder beside `dist` and then takes its place, so that a
 * running service never sees half a site.
 *
 * @param drafts whether drafts have pages too; said in any case, whatever the environment says
 */
export async function buildPages(
  { policies, dist, now }: BuildInput,
  drafts: boolean,
  filesBeside: () => Promise<ReadonlyMap<string, string>>,
): Promise<{ files: number }> {
  const next = `${dist}.next`
  rmSync(next, { recursive: true, force: true })

  process.env.KELISIM_POLICIES = policies
  process.env.KELISIM_NOW = now.toISOString()
  process.env.KELISIM_DRAFTS = drafts ? 'on' : 'off'
  await build({ root: process.cwd(), outDir: next, logLevel: 'warn' })

  const files = await filesBeside()
  for (const [path, content] of files) {
    mkdirSync(dirname(join(next, path)), { recursive: true })
    writeFileSync(join(next, path), content)
  }
  replace(dist, next)
  return { files: files.size }
}

function replace(dist: string, next: string): void {
  const old = `${dist}.old`
  rmSync(old, { recursive: true, force: true })
  try {
    renameSync(dist, old)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  renameSync(next, dist)
  rmSync(old, { recursive: true, force: true })
}
