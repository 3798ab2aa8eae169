import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Links in a policies folder, by their path below it; what begins with a full stop is not ours. */
export function listLinks(directory: string, below = ''): string[] {
  return readdirSync(join(directory, below), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isSymbolicLink()) return [path]
      return entry.isDirectory() ? listLinks(directory, path) : []
    })
}
