import { isReturnAddress } from '../../client/return-address.ts'
import type { Wishes } from './arrival.ts'
import type { ReadingPlace } from './reading-place.ts'

/** Somebody's stay on the page, which outlives its token: kept in the tab, without the token. */
export interface Visit {
  /** Where the person goes back to, with the product's `state`; null where nothing is registered. */
  back: string | null
  /** Where the product sends them here again with a new token. */
  renew: string | null
  /** Where they were reading when their token had ended. */
  place?: ReadingPlace
  /** When they were last sent for a new token, in milliseconds since 1970. */
  renewedAt?: number
  /** Whether everything had been answered. */
  isOver?: boolean
}

const NAME = 'kelisim accept'

/** Takes of the wishes what the product has registered. */
export function createVisit({ back, renew, state }: Wishes, registered: readonly string[]): Visit {
  const find = (address: string | null) =>
    address !== null && isReturnAddress(address, registered) ? address : null
  const found = find(back)
  return { back: found && addState(found, state), renew: find(renew) ?? found }
}

/** Who comes back with a token that is refused again is not sent round in circles. */
const ROUND_MS = 20_000

/** Whether a person can be sent for a new token by themselves, without pressing anything. */
export function canRenew({ renew, renewedAt }: Visit, now: number): boolean {
  return renew !== null && !(renewedAt !== undefined && Math.abs(now - renewedAt) < ROUND_MS)
}

function addState(address: string, state: string | null): string {
  if (state === null) return address
  const url = new URL(address)
  url.searchParams.set('state', state)
  return url.href
}

/** Keeps a visit for a reload; a browser that keeps nothing sends the person back to the product instead. */
export function keepVisit(visit: Visit, storage: () => Storage = () => sessionStorage): void {
  try {
    storage().setItem(NAME, JSON.stringify(visit))
  } catch {}
}

/** The visit that was kept in this tab, if any. */
export function readVisit(storage: () => Storage = () => sessionStorage): Visit | null {
  try {
    return JSON.parse(storage().getItem(NAME) ?? 'null') as Visit | null
  } catch {
    return null
  }
}
