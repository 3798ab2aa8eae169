import { posix } from 'node:path'
import { readImports, resolveImport } from './read-imports.ts'
import { isForTests } from './rules.ts'

/** Who imports whom, types included. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>

/** The imports between files; tests and fixtures are left out. */
export function buildFileGraph(files: ReadonlyMap<string, string>): Graph {
  const paths = [...files.keys()].filter((path) => !isForTests(path))
  const known = new Set(paths)
  return new Map(
    paths.map((path) => {
      const targets = readImports(path, files.get(path) as string)
        .filter(({ specifier }) => specifier.startsWith('.'))
        .map(({ specifier }) => resolveImport(path, specifier))
      return [path, new Set(targets.filter((target) => known.has(target)))]
    }),
  )
}

/**
 * The imports between folders. A folder and those inside it are one room, so what goes between them is no arrow:
 * `diff/diff.ts` leads the parts in `diff/align`, and both share `diff/change.ts`.
 *
 * @param depth how many levels are told apart; what lies deeper belongs to the folder above it
 */
export function buildFolderGraph(files: Graph, depth = Number.POSITIVE_INFINITY): Graph {
  const folderOf = (path: string) => posix.dirname(path).split('/').slice(0, depth).join('/')
  const folders = new Map<string, Set<string>>()
  for (const [path, targets] of files) {
    const from = folderOf(path)
    const arrows = folders.get(from) ?? new Set()
    folders.set(from, arrows)
    for (const to of [...targets].map(folderOf))
      if (!isWithin(from, to) && !isWithin(to, from)) arrows.add(to)
  }
  return folders
}

/** Lists the circles of a graph: Tarjan's strongly connected components of more than one node. */
export function findCircles(graph: Graph): string[][] {
  const index = new Map<string, number>()
  const low = new Map<string, number>()
  const open: string[] = []
  const circles: string[][] = []
  const visit = (node: string): void => {
    index.set(node, index.size)
    low.set(node, index.get(node) as number)
    open.push(node)
    for (const target of graph.get(node) ?? []) {
      if (!index.has(target)) visit(target)
      if (open.includes(target)) low.set(node, Math.min(low.get(node) as number, low.get(target) as number))
    }
    if (low.get(node) !== index.get(node)) return
    const circle = open.splice(open.indexOf(node))
    if (circle.length > 1) circles.push(circle.sort())
  }
  for (const node of graph.keys()) if (!index.has(node)) visit(node)
  return circles
}

function isWithin(inner: string, outer: string): boolean {
  return `${inner}/`.startsWith(`${outer}/`)
}
