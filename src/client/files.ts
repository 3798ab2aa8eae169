import { unzipSync } from 'fflate'

/**
 * Files by name, dropped one by one or packed together.
 *
 * @example
 * const files: Files = new Map([['receipt.json', await readFile('receipt.json')]])
 */
export type Files = ReadonlyMap<string, Uint8Array>

// Far more than a person's bundle, and little enough for a phone.
const MOST_FILES = 20_000
const MOST_BYTES = 64 * 1024 * 1024

/**
 * The files that a ZIP archive holds, or the file itself when it is none; null for an archive that cannot be read, or
 * that programs read differently, because two of its files have one name.
 *
 * @example
 * const files = unpacked('bundle.zip', await readFile('bundle.zip'))
 * if (files === null) throw new Error('The archive cannot be read.')
 */
export function unpacked(name: string, bytes: Uint8Array): Files | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new Map([[name, bytes]])
  let [count, total] = [0, 0]
  const names = new Set<string>()
  try {
    const files = unzipSync(bytes, {
      // Asked before anything is unpacked; no file grows beyond the size that it states.
      filter: ({ name, originalSize }) => {
        if (/[\\/]$/.test(name)) return false
        // Where upper and lower case are the same, one of two files would replace the other.
        names.add(normalizePath(name).toLowerCase())
        count++
        if (names.size < count) throw new RangeError('two files of one name')
        total += originalSize
        if (count > MOST_FILES || total > MOST_BYTES) throw new RangeError('too much to unpack')
        return true
      },
    })
    return new Map(Object.entries(files).map(([path, content]) => [normalizePath(path), content]))
  } catch {
    return null
  }
}

/** A path as every program that packs means it: steps divided by "/", none of them empty or ".". */
function normalizePath(path: string): string {
  const steps = path.split(/[\\/]/).filter((step) => step !== '' && step !== '.')
  if (steps.includes('..')) throw new RangeError('a path that leads out of the archive')
  return steps.join('/')
}

/** The text of a file; null for what is no UTF-8. */
export function decodeText(bytes: Uint8Array | undefined): string | null {
  try {
    return bytes === undefined ? null : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The value of a JSON file; undefined for what is none. */
export function parseJson(bytes: Uint8Array | undefined): unknown {
  try {
    return JSON.parse(decodeText(bytes) ?? '')
  } catch {
    return undefined
  }
}

/** The value of a JSON file that says each member once: programs take one of two, and people read the other. */
export function parseExactJson(bytes: Uint8Array | undefined): unknown {
  const value = parseJson(bytes)
  const trim = (text: string | undefined | null) => text?.replace(/\s/g, '')
  return trim(JSON.stringify(value)) === trim(decodeText(bytes)) ? value : undefined
}

/** A member of a value, whatever that is; undefined where there is none. */
export function findMember(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined
}
