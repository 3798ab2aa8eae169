import type { Graph } from './find-circles.ts'
import { readImports, resolveImport } from './read-imports.ts'
import { findRing, isForTests, RINGS } from './rules.ts'

/** Draws which ring imports which at run time, as a Mermaid flowchart; a single file's exception is dotted. */
export function drawRings(files: ReadonlyMap<string, string>): string {
  const arrows = new Set<string>()
  for (const [path, source] of files) {
    const ring = ringName(path)
    if (!ring || isForTests(path)) continue
    for (const { specifier, isType } of readImports(path, source)) {
      if (isType) continue
      const own = /^kelisim\/(\w+)/.exec(specifier)?.[1]
      const target = own ?? (specifier.startsWith('.') ? ringName(resolveImport(path, specifier)) : undefined)
      if (!target || target === ring || !RINGS[target]) continue
      const isUsual = own !== undefined || RINGS[ring]?.rings.some((pattern) => pattern.test(`${target}/`))
      arrows.add(`  ${ring} ${isUsual ? '-->' : '-.->'} ${target}`)
    }
  }
  return drawFlowchart([...arrows].sort())
}

/** Draws which folder of a ring imports which, types included, as a Mermaid flowchart. */
export function drawFolders(folders: Graph, ring: string): string {
  const short = (folder: string) => folder.slice(ring.length + 1) || ring
  const inside = (folder: string) => folder.startsWith(`${ring}/`) || folder === ring
  const arrows = [...folders]
    .filter(([folder]) => inside(folder))
    .flatMap(([folder, targets]) =>
      [...targets].filter(inside).map((target) => `  ${short(folder)} --> ${short(target)}`),
    )
  return drawFlowchart(arrows.sort())
}

function drawFlowchart(arrows: readonly string[]): string {
  return ['```mermaid', 'flowchart TD', ...arrows, '```', ''].join('\n')
}

function ringName(path: string): string | undefined {
  return findRing(path)?.split('/')[0]
}
