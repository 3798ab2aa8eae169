import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { extname } from 'node:path'

/** A file of the built site, ready to be sent. */
export interface SiteFile {
  bytes: Uint8Array<ArrayBuffer>
  etag: string
  /** Media type. */
  type: string
  /** Products' pages on other origins may read it. */
  isOpen: boolean
}

/** What each kind of file is sent as; pages are for people, everything else may be read by other sites. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.yaml': 'application/yaml',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}

const ABSENT = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR']

/** Reads a file, which is of the kind that its name ends in unless that is told; null when there is none. */
export async function readSiteFile(path: string, extension = extname(path)): Promise<SiteFile | null> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path)
    if (!(await handle.stat()).isFile()) return null
    const bytes = new Uint8Array(await handle.readFile())
    // Of the content: two variants of a page may share size and time.
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
    const type = TYPES[extension] ?? 'application/octet-stream'
    return { bytes, etag, type, isOpen: extension !== '.html' }
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.includes(String(error.code))) return null
    throw error
  } finally {
    await handle?.close()
  }
}
