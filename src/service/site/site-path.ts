/**
 * Splits a path below the base into names of files and folders; null when it cannot be one of the site's.
 * Nothing that could climb out of a folder, or mean another path to the disk than to us, gets through.
 */
export function parseSitePath(path: string): string[] | null {
  const parts = path.replace(/\/$/, '').split('/')
  if (parts.length === 1 && parts[0] === '') return path === '' || path === '/' ? [] : null
  const names = parts.map(decodeSegment)
  return names.every(isName) ? names : null
}

function decodeSegment(part: string): string | null {
  try {
    return decodeURIComponent(part)
  } catch {
    return null
  }
}

function isName(name: string | null): name is string {
  return name !== null && name !== '' && !name.startsWith('.') && !/[/\\\p{Cc}]/u.test(name)
}
