import { isReturnAddress } from '../../client/return-address.ts'
import type { Wishes } from './arrival.ts'
import type { ReadingPlace } from './reading-place.ts'

/** Somebody's stay on the page, which outlives its token: kept in the tab, without the token. */
export interface Visit {
  /** Where the person goes back to, with the product's `state`; null where nothing is registered. */
  back: string | null
  /** Where the product sends them here again with a new token. */
  renew: string | null
  /** The wishes that it began with, as they came. */
  asked: string
  /** What the product wants back with the person. */
  state: string | null
  /** Whether they are away for a new token. */
  isRenewing?: boolean
  /** Where they were reading when their token had ended. */
  place?: ReadingPlace
  /** When they were last sent for a new token, in milliseconds since 1970. */
  renewedAt?: number
  /** When they were last sent back by themselves, in milliseconds since 1970. */
  returnedAt?: number
  /** Whether everything had been answered. */
  isOver?: boolean
}

const NAME = 'kelisim accept'

/** Takes of the wishes what the product has registered. */
export function createVisit(wishes: Wishes, registered: readonly string[]): Visit {
  const { back, renew, state } = wishes
  const find = (address: string | null) =>
    address !== null && isReturnAddress(address, registered) ? new URL(address).href : null
  const found = find(back)
  const asked = nameWishes(wishes)
  return { back: found && addState(found, state), renew: find(renew) ?? found, asked, state }
}

/**
 * The wishes of somebody who may have been away for a new token: without `renew` they come by the product's gate, which
 * knows nothing of the `state` that they first came with.
 */
export function resumeWishes(wishes: Wishes, before: Visit | null): Wishes {
  const isResumed = before?.isRenewing === true && wishes.state === null && isOf(before, wishes)
  return isResumed ? { ...wishes, state: before.state } : wishes
}

/**
 * Whether a visit that was kept is that of an arrival whose product is not known, such as by an expired token: another
 * product may have sent somebody here in the same tab before.
 */
export function isOf({ asked }: Visit, wishes: Wishes): boolean {
  return asked === nameWishes(wishes)
}

function nameWishes({ back, renew }: Wishes): string {
  return `${back} ${renew}`
}

/** Who comes back within this time, to the same end, is not sent round in circles. */
const ROUND_MS = 20_000

/** Whether a person can be sent for a new token by themselves, without pressing anything. */
export function canRenew({ renew, renewedAt }: Visit, now: number): boolean {
  return renew !== null && !isRecent(renewedAt, now)
}

/** Whether a person can be sent back by themselves: not where the product has just sent them here again from there. */
export function canReturn({ back }: Visit, before: Visit | null, now: number): boolean {
  return back !== null && !(before?.back === back && isRecent(before.returnedAt, now))
}

/** A clock that was set back holds nobody up. */
function isRecent(moment: number | undefined, now: number): boolean {
  return moment !== undefined && Math.abs(now - moment) < ROUND_MS
}

function addState(address: string, state: string | null): string {
  if (state === null) return address
  const url = new URL(address)
  url.searchParams.set('state', state)
  return url.href
}

/** Keeps a visit for a reload, or forgets it; tells whether the browser did. */
export function keepVisit(visit: Visit | null, storage: () => Storage = () => sessionStorage): boolean {
  try {
    storage().setItem(NAME, JSON.stringify(visit))
    return true
  } catch {
    return false
  }
}

/** The visit that was kept in this tab, if any. */
export function readVisit(storage: () => Storage = () => sessionStorage): Visit | null {
  try {
    return JSON.parse(storage().getItem(NAME) ?? 'null') as Visit | null
  } catch {
    return null
  }
}
