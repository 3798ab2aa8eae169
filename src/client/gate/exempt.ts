import type { GateRequest } from './request.ts'

/**
 * A path, everything below one (`/payment/*`), or a function that decides, knowing whose request it is.
 *
 * @example
 * const exempt: Exemption[] = ['/logout', '/payment/*', (_, subject) => subject !== null && isStaff(subject)]
 */
export type Exemption = string | ((request: GateRequest, subject: string | null) => boolean)

/** What could make a router see another path than the one that is read here. */
const AMBIGUOUS = /^(?!\/)|\/\/|\\|#|%(?:2e|2f|5c|25|00)|\/\.{1,2}(?:\/|$)/i

/** Whether a pattern can be understood: it begins with a slash, and a star stands only for everything below. */
export function isPattern(pattern: string): boolean {
  return /^\/[^*?#\\]*$|^\/(?:[^*?#\\]*\/)?\*$/.test(pattern)
}

/** Whether people come through without having answered; in doubt they do not. */
export function isExempt(
  request: GateRequest,
  subject: string | null,
  exemptions: readonly Exemption[],
): boolean {
  const path = decodePath(request.path)
  return exemptions.some((exemption) =>
    typeof exemption === 'function'
      ? exemption(request, subject) === true
      : path !== null && (exemption.endsWith('*') ? isBelow(path, exemption) : path === exemption),
  )
}

function isBelow(path: string, pattern: string): boolean {
  return path.startsWith(pattern.slice(0, -1)) && path.length >= pattern.length
}

/** Whether routers, or a browser that comes back, might read another path. */
export function isAmbiguous(path: string): boolean {
  return AMBIGUOUS.test(path)
}

function decodePath(path: string): string | null {
  if (isAmbiguous(path)) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
