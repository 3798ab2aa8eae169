import { isOfDisk } from '../../store/store.ts'
import type { Missing } from './missing.ts'
import { describeTrouble } from './store-trouble.ts'

/** After so long without a new failure a disk that cannot be tried is believed to be well. */
const REMEMBERED_MS = 30_000
/** A disk is tried no more often. */
const TRIED_MS = 5_000

/** Remembers that the disk of the store took nothing. */
export interface DiskWatch {
  /** Is told what became of each attempt to add something to the log: null where it succeeded. */
  note(failure: unknown): void
  /** That the disk is missing; null while it is well, as far as is known. */
  findProblem(): Missing | null
}

/**
 * Watches a disk by what could not be recorded: a database whose disk is full still answers every question, also whether
 * it is there.
 *
 * @param hasRoom tries the disk; null where it is another machine's
 * @param now milliseconds of a clock that never goes back
 */
export function watchDisk(
  hasRoom: (() => boolean) | null,
  now: () => number = () => performance.now(),
): DiskWatch {
  let failed: { failure: unknown; at: number; tried: number } | null = null

  function isOver({ at, tried }: { at: number; tried: number }): boolean {
    if (hasRoom === null) return now() - at >= REMEMBERED_MS
    if (failed === null || now() - tried < TRIED_MS) return false
    failed.tried = now()
    return hasRoom()
  }

  return {
    note(failure) {
      if (failure === null) failed = null
      else if (isOfDisk(failure)) failed = { failure, at: now(), tried: failed?.tried ?? now() }
    },
    findProblem() {
      if (failed !== null && isOver(failed)) failed = null
      return failed === null ? null : describeTrouble(failed.failure).missing
    },
  }
}
