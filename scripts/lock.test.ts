import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface Entry {
  link?: boolean
  inBundle?: boolean
  version?: string
  integrity?: string
  resolved?: string
}

const root = new URL('..', import.meta.url).pathname
const find = (pattern: string) =>
  globSync(pattern, { cwd: root, exclude: ['**/node_modules/**', '.git/**'] }).map((path) =>
    path.replaceAll('\\', '/'),
  )
const locks = find('**/package-lock.json')

/** What a bundler of `npm run pack` would use on other machines; the registry told no digest of them when it was locked. */
const UNTOLD = /^node_modules\/@yuku-toolchain\/(darwin|linux|win32)-(arm64|x64)$/

/**
 * Entries of a lock that do not say what they hold. None names a host either: a package comes from whichever registry
 * npm is set up with, by its name and version, and has to be the one that was locked.
 */
function listLooseEntries(lock: { packages: Record<string, Entry> }): string[] {
  return Object.entries(lock.packages).flatMap(([path, { inBundle, link, version, integrity, resolved }]) => {
    // What a package brings within itself is held by the package's own digest.
    if (path === '' || (inBundle && resolved === undefined)) return []
    // A link holds whatever lies where it leads.
    const isSealed = !link && version !== undefined && /^sha512-[\w+/]{86}==$/.test(integrity ?? '')
    return isSealed && resolved === undefined ? [] : [path]
  })
}

test.each(locks)('every package in %s is held to its bytes', (path) => {
  const loose = listLooseEntries(JSON.parse(readFileSync(root + path, 'utf8')))
  expect(
    loose.filter((entry) => path !== 'scripts/peers/pack/package-lock.json' || !UNTOLD.test(entry)),
  ).toEqual([])
})

test('there is a lock for the project and one for each command that installs for itself', () => {
  expect(locks.length).toBeGreaterThan(3)
})

test('npm reads no other lock in their place', () => {
  expect(find('**/npm-shrinkwrap.json')).toEqual([])
})

test.each<[string, Entry]>([
  ['that leads to a folder', { link: true, version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==` }],
  ['that has no integrity', { version: '1.0.0' }],
  ['whose integrity is weak', { version: '1.0.0', integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }],
  ['without a version', { integrity: `sha512-${'A'.repeat(86)}==` }],
  ['that is bundled, from a place of its own', { inBundle: true, resolved: 'git+ssh://host.example/a.git' }],
  [
    'from a place of its own',
    { version: '1.0.0', integrity: `sha512-${'A'.repeat(86)}==`, resolved: 'git+ssh://host.example/a.git' },
  ],
])('an entry %s is refused', (_, entry) => {
  expect(listLooseEntries({ packages: { '': {}, 'node_modules/a': entry } })).toEqual(['node_modules/a'])
})
