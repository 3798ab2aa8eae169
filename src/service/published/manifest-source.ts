import { readFile, stat } from 'node:fs/promises'
import { KelisimError } from '../../domain/error.ts'
import { sayToOperator } from './say.ts'

/** Where the manifest is read from. */
export interface ManifestSource {
  /** Changes whenever the text may have; cheap. */
  readStamp(): Promise<string>
  readText(): Promise<string>
}

/** Reads the manifest from a file of the built site. */
export function createManifestSource(path: string): ManifestSource {
  return {
    async readStamp() {
      // The inode tells apart what was renamed into place within the same millisecond.
      const { mtimeMs, size, ino } = await readOrThrow(stat(path), path)
      return `${mtimeMs}-${size}-${ino}`
    },
    readText: () => readOrThrow(readFile(path, 'utf8'), path),
  }
}

async function readOrThrow<T>(reading: Promise<T>, path: string): Promise<T> {
  try {
    return await reading
  } catch (cause) {
    const advice = sayToOperator('service.manifest.build')
    throw new KelisimError(
      'manifest-invalid',
      sayToOperator('service.manifest.unreadable', { path }),
      advice,
      { cause },
    )
  }
}
