import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that pages are made by: the program, and what it was installed with. */
const PROGRAM = [
  'src/**/*',
  'scripts/build.ts',
  'scripts/lib/**/*',
  'brand/**/*',
  'kelisim.config.*',
  'astro.config.mjs',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
  'node_modules/.package-lock.json',
]
/** Tests and what they try things with are no part of it. */
const FOR_TESTS = /\.test\.ts$|\/fixtures?\//

/** Settings that say where things are, and not what pages look like; the moment is told policy by policy. */
const ELSEWHERE = new Set([
  'KELISIM_POLICIES',
  'KELISIM_NOW',
  'KELISIM_DIST',
  'KELISIM_LAST_MANIFEST',
  'KELISIM_RENDER',
  // Only what readers see is taken from the build before.
  'KELISIM_DRAFTS',
])

/**
 * The digest of everything that pages are made by, beside the policies: where anything of it differs, nothing of an
 * earlier build is used.
 *
 * @param roots the folder of the program, and the one in which it runs: what it needs may be installed in either
 * @param config what the configuration says; files that it names have their hashes in the names under which pages know them
 */
export function computeProgramDigest(
  roots: readonly string[],
  env: NodeJS.ProcessEnv,
  config: object = {},
): string {
  const hash = createHash('sha256').update(JSON.stringify(config))
  for (const root of new Set(roots)) {
    const paths = globSync(PROGRAM, { cwd: root }).filter((path) => !FOR_TESTS.test(path))
    for (const path of paths.sort()) {
      const file = join(root, path)
      if (!statSync(file).isFile()) continue
      hash.update(`${path}\n`).update(createHash('sha256').update(readFileSync(file)).digest())
    }
  }
  const settings = Object.entries(env)
    .filter(([name]) => (name.startsWith('KELISIM_') && !ELSEWHERE.has(name)) || name === 'TZ')
    .sort()
  const { node, icu, unicode } = process.versions
  return hash.update(JSON.stringify([settings, node, icu, unicode, process.platform])).digest('hex')
}
