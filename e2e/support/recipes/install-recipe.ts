import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { runOnce } from '../once-in-a-run.ts'
import type { Stack } from './stacks.ts'

const root = new URL('../../..', import.meta.url).pathname
const IGNORED =
  /[\\/](?:node_modules|dist|build|\.(?:astro|next|nuxt|output|react-router|svelte-kit))(?:[\\/]|$)/

/**
 * Puts a recipe into a folder of its own outside the project, where it finds nothing but what it names: its packages
 * by its lock, and `kelisim` as `npm install` would put it there.
 */
export async function installRecipe({ folder, borrows = [] }: Stack): Promise<string> {
  const recipe = join(root, 'docs/recipes', folder)
  const place = mkdtempSync(join(tmpdir(), `kelisim-${folder}-`))
  cpSync(recipe, place, { recursive: true, filter: (path) => !IGNORED.test(path.slice(recipe.length)) })
  for (const path of borrows)
    cpSync(join(root, 'docs/recipes', path), join(place, basename(path)), { recursive: true })
  if (existsSync(join(recipe, 'package-lock.json'))) {
    const modules = join(place, 'node_modules')
    cpSync(await installPackages(recipe), modules, { recursive: true, verbatimSymlinks: true })
    cpSync(await packClient(), join(modules, 'kelisim'), { recursive: true })
  }
  if (folder === 'php') cpSync(join(await packClient(), 'php'), place, { recursive: true })
  return place
}

/** Builds the package `kelisim` as it would be published, once in a run. */
async function packClient(): Promise<string> {
  const folder = await runOnce('client', async (folder) => {
    await promisify(execFile)('node', ['scripts/pack.ts', join(folder, 'npm')], { cwd: root })
  })
  return join(folder, 'npm')
}

/** Installs what a lock holds, once for each lock, also for later runs. */
async function installPackages(recipe: string): Promise<string> {
  const lock = readFileSync(join(recipe, 'package-lock.json'))
  const name = createHash('sha256').update(lock).digest('hex').slice(0, 16)
  const kept = join(tmpdir(), 'kelisim-recipes', name)
  await runOnce(name, async () => {
    if (existsSync(kept)) return
    mkdirSync(join(kept, '..'), { recursive: true })
    const fresh = mkdtempSync(`${kept}-`)
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(recipe, file), join(fresh, file))
    await promisify(execFile)('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: fresh })
    renameSync(fresh, kept)
  })
  return join(kept, 'node_modules')
}
