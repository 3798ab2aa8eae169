import { readFile, stat } from 'node:fs/promises'

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
      const { mtimeMs, size } = await readOrThrow(stat(path), path)
      return `${mtimeMs}-${size}`
    },
    readText: () => readOrThrow(readFile(path, 'utf8'), path),
  }
}

async function readOrThrow<T>(reading: Promise<T>, path: string): Promise<T> {
  try {
    return await reading
  } catch (cause) {
    throw new Error(`The manifest ${path} cannot be read.`, { cause })
  }
}
