import { createHash } from 'node:crypto'
import { type FileHandle, open } from 'node:fs/promises'
import { extname } from 'node:path'
import { compress, type Encoding, formatPackedPath, isPackedFrom } from './encoding.ts'

/** A file of the built site as it is in memory, and as it travels. */
export interface SiteFile {
  /** Tells this state of the file from every other one. */
  stamp: string
  bytes: Uint8Array<ArrayBuffer>
  etag: string
  /** Media type. */
  type: string
  /** Products' pages on other origins may read it. */
  isOpen: boolean
  /** Compressed forms, each made when it is first asked for; null where the file is none the smaller. */
  forms: Map<Encoding, Promise<Form | null>>
}

/** A file as it is sent. */
export interface Form {
  bytes: Uint8Array<ArrayBuffer>
  etag: string
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
  '.pdf': 'application/pdf',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
/** Compressed by themselves already. */
const DENSE = [
  'image/png',
  'image/jpeg',
  'image/webp',
  'application/pdf',
  'font/woff2',
  'application/octet-stream',
]

const ABSENT = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR']

/**
 * Reads a file, which is of the kind that its name ends in unless that is told; null when there is none.
 *
 * @param known the file as it was read before, which is given back if it has not changed
 */
export async function readSiteFile(
  path: string,
  extension = extname(path),
  known: SiteFile | null = null,
): Promise<SiteFile | null> {
  return withOpenFile(path, async (handle) => {
    const { mtimeMs, size, ino } = await handle.stat()
    const stamp = `${mtimeMs}-${size}-${ino}`
    if (known?.stamp === stamp) return known
    const bytes = new Uint8Array(await handle.readFile())
    // Of the content: two variants of a page may share size and time.
    const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
    const type = TYPES[extension] ?? 'application/octet-stream'
    return { stamp, bytes, etag, type, isOpen: extension !== '.html', forms: new Map() }
  })
}

/** Tells whether a file travels compressed, where that is taken. */
export function isCompressible({ type }: SiteFile): boolean {
  return !DENSE.includes(type)
}

/**
 * A file in an encoding: as the build has made it, or made now; null where it would be none the smaller.
 *
 * @param path of the file itself
 */
export async function readForm(path: string, file: SiteFile, encoding: Encoding): Promise<Form | null> {
  const known = file.forms.get(encoding)
  if (known !== undefined) return known
  const made = makeForm(path, file, encoding)
  file.forms.set(encoding, made)
  // What failed once, such as for want of memory, is tried again.
  made.catch(() => file.forms.delete(encoding))
  return made
}

async function makeForm(path: string, file: SiteFile, encoding: Encoding): Promise<Form | null> {
  const built = await readBuilt(formatPackedPath(path, encoding))
  const isOurs = built !== null && (await isPackedFrom(file.bytes, built, encoding))
  const bytes = isOurs ? built : new Uint8Array(await compress(encoding, file.bytes))
  if (bytes.length >= file.bytes.length) return null
  return { bytes, etag: `${file.etag.slice(0, -1)}-${encoding}"` }
}

function readBuilt(path: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return withOpenFile(path, async (handle) => new Uint8Array(await handle.readFile()))
}

async function withOpenFile<T>(path: string, read: (handle: FileHandle) => Promise<T>): Promise<T | null> {
  let handle: FileHandle | null = null
  try {
    handle = await open(path)
    return (await handle.stat()).isFile() ? await read(handle) : null
  } catch (error) {
    if (error instanceof Error && 'code' in error && ABSENT.includes(String(error.code))) return null
    throw error
  } finally {
    await handle?.close()
  }
}
