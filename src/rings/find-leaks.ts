import { findImpurities } from './find-impurities.ts'
import { type Import, readImports, resolveImport } from './read-imports.ts'
import { EXCEPTIONS, findRing, isForTests, RINGS, type Ring } from './rules.ts'

/** Without it a bundler would choose a file that nothing here knows of. */
const HAS_ENDING = /[^/.][^/]*\.\w+(\?.*)?$/

/**
 * Lists every import that breaks the rings, every file that belongs to none, and every clock in the pure core.
 *
 * @param files source by path below `src/`, with `scripts/` and `e2e/` as rings of their own
 */
export function findLeaks(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, source]) => {
    if (isForTests(path)) return []
    const name = findRing(path)
    if (!name) return [`${path} belongs to no ring`]
    const ring = RINGS[name] as Ring
    const imports = readImports(path, source)
    const leaks = imports
      .filter((one) => !isAllowed(path, name, ring, one))
      .map(
        ({ specifier, isType }) =>
          `${path} imports ${isType ? 'types of ' : ''}${specifier}, which ${name} may not`,
      )
    const vague = imports
      .filter(({ specifier }) => specifier.startsWith('.') && !HAS_ENDING.test(specifier))
      .map(({ specifier }) => `${path} imports ${specifier} without the ending of a file`)
    const impure = name === 'domain' ? findImpurities(path, source) : []
    return [
      ...leaks,
      ...vague,
      ...impure.map((what) => `${path} reads a clock, chance or its surroundings: ${what}`),
    ]
  })
}

function isAllowed(path: string, name: string, ring: Ring, one: Import): boolean {
  const { specifier, isType } = one
  const more = EXCEPTIONS[path] ?? []
  if (!specifier.startsWith('.')) {
    const packages = [...ring.packages, ...(isType ? (ring.packageTypes ?? []) : []), ...more]
    return packages.some((pattern) => pattern.test(specifier)) && takesOnly(ring.only?.[specifier], one)
  }
  const target = resolveImport(path, specifier)
  // Scripts drive what tests use too; nothing else that is delivered may rest on a fixture.
  if (isForTests(target) && name !== 'scripts' && name !== 'e2e') return false
  if (target.startsWith(`${name}/`) && findRing(target) === name) return true
  const types = isType ? (ring.types ?? []) : []
  return [...ring.rings, ...types, ...more].some((pattern) => pattern.test(target))
}

/** Whether nothing but these names is taken; types of a package say nothing at run time. */
function takesOnly(only: readonly string[] | undefined, { isType, names }: Import): boolean {
  return !only || isType || (names?.every((name) => only.includes(name)) ?? false)
}

/** Lists what is imported, or named as a program beside, and is not there; the compiler sees the first kind alone. */
export function findMissing(
  files: ReadonlyMap<string, string>,
  isThere: (path: string) => boolean,
): string[] {
  return [...files].flatMap(([path, source]) =>
    readImports(path, source)
      .filter(({ specifier }) => /^\.{1,2}\//.test(specifier) && !/[*{]/.test(specifier))
      .filter(({ specifier }) => !isThere(resolveImport(path, specifier)))
      .map(({ specifier }) => `${path} names ${specifier}, which is not there`),
  )
}
