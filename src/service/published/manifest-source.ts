import { readFile, stat } from 'node:fs/promises'

/** Where the manifest is read from. */
export interface ManifestSource {
  /** Changes whenever the text may have; cheap. */
  stamp(): Promise<string>
  text(): Promise<string>
}

/** Reads the manifest from a file of the built site. */
export function manifestFile(path: string): ManifestSource {
  return {
    async stamp() {
      const { mtimeMs, size } = await orMissing(stat(path), path)
      return `${mtimeMs}-${size}`
    },
    text: () => orMissing(readFile(path, 'utf8'), path),
  }
}

async function orMissing<T>(reading: Promise<T>, path: string): Promise<T> {
  try {
    return await reading
  } catch (cause) {
    throw new Error(`The manifest ${path} cannot be read.`, { cause })
  }
}
