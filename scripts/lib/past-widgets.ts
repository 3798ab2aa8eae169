import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { findWidgetHash } from '../../src/domain/publication/widget-path.ts'
import type { LastManifests } from './last-manifest.ts'

/** So long a site may take to give a file, in milliseconds. */
const PATIENCE = 30_000

/**
 * The files of the widget that earlier builds published: pages have pinned them by the hashes in their names, so they
 * stay for ever. They are in the folder of the previous build, and where the last manifest is, which names them.
 */
export async function collectPastWidgets({ dist, last }: LastManifests): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const add = (path: string, code: string | null) => {
    if (code !== null && computeHash(code) === findWidgetHash(path)) files.set(path, code)
  }
  if (existsSync(dist)) for (const path of listNamed(readdirSync(dist))) add(path, read(join(dist, path)))
  if (last !== null && /^https?:\/\//.test(last)) {
    const { widget } = JSON.parse((await fetchText(last)) ?? '{}')
    const named = listNamed((widget?.files ?? []).map(({ path }: { path: unknown }) => String(path)))
    for (const path of named.filter((path) => !files.has(path)))
      add(path, await fetchText(new URL(path, last).href))
  } else if (last !== null && existsSync(last)) {
    const folder = dirname(last)
    for (const path of listNamed(readdirSync(folder))) add(path, read(join(folder, path)))
  }
  return files
}

function listNamed(paths: readonly string[]): string[] {
  return paths.filter((path) => findWidgetHash(path) !== null)
}

function read(path: string): string {
  return readFileSync(path, 'utf8')
}

async function fetchText(address: string): Promise<string | null> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) })
  return answer.ok ? answer.text() : null
}

function computeHash(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
