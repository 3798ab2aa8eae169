import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Which program this is, for whoever reads its log or its figures. */
export interface Release {
  version: string
  /** Commit of its source; `unknown` where nothing tells. */
  commit: string
  /** Version of Node. */
  node: string
}

const ROOT = join(import.meta.dirname, '..', '..', '..')

/**
 * Finds out which program this is.
 *
 * @param commit what the settings say, as those of an image do, in which no repository lies
 */
export function readRelease(commit: string | null): Release {
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  return { version, commit: commit ?? findCommit() ?? 'unknown', node: process.versions.node }
}

function findCommit(): string | null {
  try {
    // The service runs as a user of its own, and git asks who owns the folder.
    const words = ['-c', `safe.directory=${ROOT}`, '-C', ROOT, 'rev-parse', '--short=12', 'HEAD']
    return execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return null
  }
}
