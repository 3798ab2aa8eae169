import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

const MOMENT = /^\d{8}T\d{6}Z$/

/** For so many milliseconds the folders are taken to be those that there were. */
const FRESH_MS = 1000

/**
 * Folders of pages as they are from a moment on (`at/20261203T190000Z`), whose moment has come, newest first.
 * The build writes one for each coming effect, so that a page is right without a rebuild at midnight.
 */
export function createOverlays(dist: string, now: () => Date): () => Promise<string[]> {
  const folder = join(dist, 'at')
  let names: string[] = []
  let lookedAt = Number.NEGATIVE_INFINITY
  return async () => {
    const moment = now()
    if (Math.abs(moment.getTime() - lookedAt) >= FRESH_MS) {
      names = (await readNames(folder))
        .filter((name) => MOMENT.test(name))
        .sort()
        .reverse()
      lookedAt = moment.getTime()
    }
    const reached = formatMoment(moment)
    return names.filter((name) => name <= reached).map((name) => join(folder, name))
  }
}

/** A moment as overlays are named: `20261203T190000Z`. */
function formatMoment(moment: Date): string {
  return moment
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replace(/[-:]/g, '')
}

async function readNames(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch {
    // No folder: no version is announced.
    return []
  }
}
