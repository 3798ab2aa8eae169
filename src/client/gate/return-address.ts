import { isReturnAddress } from '../return-address.ts'
import { isAmbiguous } from './exempt.ts'
import type { AcceptanceOptions } from './options.ts'
import { canRedirect, isPageRequest } from './page.ts'
import type { GateRequest } from './request.ts'

/**
 * Where the person is sent back to. Below a prefix (`https://courses.example/*`) that is the page they asked for, letter
 * by letter; for a program, a form or what lies elsewhere it is the beginning of the prefix.
 */
export function findReturnAddress(
  request: GateRequest,
  { returnTo, isPage = isPageRequest }: Pick<AcceptanceOptions, 'returnTo' | 'isPage'>,
): string | null {
  if (typeof returnTo === 'function') return returnTo(request)
  if (returnTo === undefined || !returnTo.endsWith('/*')) return returnTo ?? null
  const beginning = returnTo.slice(0, -1)
  if (!isPage(request) || !canRedirect(request)) return beginning
  if (isAmbiguous(request.path)) return beginning
  // What follows the origin begins with a slash, so that no path can name another host.
  const asked = new URL(beginning).origin + request.target
  return isReturnAddress(asked, [returnTo]) ? asked : beginning
}
