import type { Place } from './text-view.ts'

/**
 * Where a key of `version.yaml` stands, by the path to it, `summary.ru`; where its last known part does when
 * the rest is not written line by line, and the first line when nothing of it is there.
 *
 * @param item of a list under the key, counted from 0
 */
export function locateKey(source: string, path: string, item?: number): Place {
  const lines = source.split('\n')
  let [at, from] = [0, 0]
  for (const [depth, key] of path.split('.').entries()) {
    const indent = '  '.repeat(depth)
    const found = lines.findIndex((line, index) => index >= from && line.startsWith(`${indent}${key}:`))
    if (found < 0) break
    ;[at, from] = [found, found + 1]
  }
  if (item !== undefined) {
    const items = lines.flatMap((line, index) => (index > at && /^\s*- /.test(line) ? [index] : []))
    at = items[item] ?? at
  }
  return { line: at + 1, column: 1 }
}
