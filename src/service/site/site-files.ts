import type { Encoding } from './encoding.ts'
import { readForm, readSiteFile, type SiteFile } from './site-file.ts'

/** What was found at a path, and when it was looked for. */
interface Found {
  file: SiteFile | null
  lookedAt: number
  size: number
}

/** For so many milliseconds a file is taken to be as it was: a deployment is seen a second later. */
const FRESH_MS = 1000
const CAPACITY_BYTES = 64 * 1024 * 1024
/** What is kept of an address beside its letters and the bytes. */
const ENTRY_BYTES = 512

/** The files of the site, each read and compressed once while it stays as it is; those asked for last are kept. */
export function createSiteFiles(now: () => Date, capacity = CAPACITY_BYTES) {
  const found = new Map<string, Found>()
  const reading = new Map<string, Promise<SiteFile | null>>()
  let held = 0

  async function look(path: string, extension: string | undefined): Promise<SiteFile | null> {
    const lookedAt = now().getTime()
    const file = await readSiteFile(path, extension, found.get(path)?.file)
    keep(path, file, lookedAt)
    return file
  }

  function keep(path: string, file: SiteFile | null, lookedAt: number): void {
    forget(path)
    // Two bytes a letter. A stranger chooses how many: most of what is asked for need not be there.
    const size = ENTRY_BYTES + 2 * path.length + (file?.bytes.length ?? 0)
    found.set(path, { file, lookedAt, size })
    held += size
    shrink()
  }

  function forget(path: string): void {
    held -= found.get(path)?.size ?? 0
    found.delete(path)
  }

  /** Lets go of what nobody has asked for the longest; a map keeps the order in which it was filled. */
  function shrink(): void {
    for (const path of found.keys()) {
      if (held <= capacity || found.size === 1) return
      forget(path)
    }
  }

  return {
    /** The file at a path; null when there is none. */
    async read(path: string, extension?: string): Promise<SiteFile | null> {
      const known = found.get(path)
      const time = now().getTime()
      if (known !== undefined && Math.abs(time - known.lookedAt) < FRESH_MS) return known.file
      // However many ask at once, it is read once.
      const pending = reading.get(path)
      if (pending !== undefined) return pending
      const looking = look(path, extension).finally(() => reading.delete(path))
      reading.set(path, looking)
      return looking
    },

    /** The file in an encoding; null where it is none the smaller for it. */
    async readForm(path: string, file: SiteFile, encoding: Encoding) {
      const isNew = !file.forms.has(encoding)
      const form = await readForm(path, file, encoding)
      const entry = found.get(path)
      if (isNew && form !== null && entry?.file === file) {
        entry.size += form.bytes.length
        held += form.bytes.length
        shrink()
      }
      return form
    },
  }
}

export type SiteFiles = ReturnType<typeof createSiteFiles>
