import { isOfDisk, isReadOnly } from '../../store/store.ts'
import type { Missing } from './missing.ts'

/** What is told of a database that does not take something. */
export interface StoreTrouble {
  /** To whoever asked, of whom nothing was recorded, or it is not known. */
  detail: string
  /** Seconds after which it makes sense to ask again. */
  retryAfter: string
  /** To whoever runs the service. */
  missing: Missing
}

const TROUBLES: readonly [(failure: unknown) => boolean, StoreTrouble][] = [
  [
    isOfDisk,
    {
      detail:
        'It was not recorded: the disk of the acceptance store has no room, or fails. The same request succeeds once whoever runs the service has mended that.',
      retryAfter: '30',
      missing: {
        part: 'disk',
        reason:
          'The disk of the acceptance store has no room, or fails: nothing is recorded. Free some space.',
      },
    },
  ],
  [
    isReadOnly,
    {
      detail:
        'It was not recorded: the acceptance store can only be read at the moment. The same request succeeds once it can be written again.',
      retryAfter: '15',
      missing: {
        part: 'database',
        reason:
          'The acceptance database can only be read: a standby that nobody has promoted, or set to read only. Promote it, or let DATABASE_URL name the primary.',
      },
    },
  ],
]

const UNKNOWN: StoreTrouble = {
  detail: 'Send the same request again later: nothing is recorded twice.',
  retryAfter: '5',
  missing: { part: 'database', reason: 'The acceptance store does not answer.' },
}

/** Tells a failure of the store apart by what has to be done about it. */
export function describeTrouble(failure: unknown): StoreTrouble {
  return TROUBLES.find(([is]) => is(failure))?.[1] ?? UNKNOWN
}
