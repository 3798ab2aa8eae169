import { unzipSync, type Zippable, zipSync } from 'fflate'

/** The first moment that a zip archive can name, in local time, as archives count it. */
const FIRST = new Date(1980, 0, 1)

const TYPES = '[Content_Types].xml'

/** The same document with nothing in it that depends on when it was made: equal input gives equal bytes. */
export function normalizeDocx(docx: Uint8Array, moment: string): Uint8Array {
  const parts = unzipSync(docx)
  // Programs that look at the beginning of a file know it by this part.
  const files: Zippable = { [TYPES]: parts[TYPES] ?? new Uint8Array() }
  for (const [path, bytes] of Object.entries(parts))
    files[path] = path === 'docProps/core.xml' ? setDates(bytes, moment) : bytes
  return zipSync(files, { mtime: FIRST, level: 9 })
}

function setDates(bytes: Uint8Array, moment: string): Uint8Array {
  const written = new Date(moment).toISOString().replace(/\.\d+/, '')
  const xml = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(
    xml.replace(/(<dcterms:(created|modified)\b[^>]*>)[^<]*/g, (_, tag: string) => tag + written),
  )
}
