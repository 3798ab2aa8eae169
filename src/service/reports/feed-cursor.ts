import { CLOCK_TOLERANCE_MS } from '../../domain/log/moment.ts'
import { Problem } from '../http/problem.ts'

/** Up to whom of the people a look at what time has changed has come: they are told as of `until`. */
export interface ScanPlace {
  /** Place of the person's first act. */
  person: number
  policy: string
  /** The moment as of which they are told; ISO 8601 in UTC, as all moments here. */
  until: string
}

/** What somebody who follows the feed has been told. */
export interface FeedCursor {
  /** Everything up to this place of the log; -1 for nothing. */
  index: number
  /** And what time alone has changed up to this moment; null for who has named a place alone, and is told of none. */
  moment: string | null
  scan: ScanPlace | null
  /** The group whose acts were told; null for those of the product alone. */
  group: string | null
}

/**
 * Writes a cursor as it stands in a line.
 *
 * @example
 * formatCursor({ index: 41, moment: '2026-12-05T09:00:00.000Z', scan: null, group: null })
 * // '41@2026-12-05T09:00:00.000Z', and of a group '41@2026-12-05T09:00:00.000Z~clinic'
 */
export function formatCursor({ index, moment, scan, group }: FeedCursor): string {
  const rest = scan && `,${scan.person}.${scan.policy}@${scan.until}`
  return `${index}@${moment}${rest ?? ''}${group === null ? '' : `~${group}`}`
}

const MOMENT = '(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z)'
const FORM = new RegExp(
  `^(\\d{1,15})(?:@${MOMENT}(?:,(\\d{1,15})\\.([a-z0-9-]+)@${MOMENT})?)?(?:~([a-z0-9-]+))?$`,
)

/**
 * Reads the query `after`: a cursor, or the index of a line alone.
 *
 * @param group that of the product; of others it has been told nothing, and of itself other acts than now
 * @throws Problem `query-invalid` for anything else, `place-ahead` for a moment that the clock has not reached,
 *   `realm-changed` for what was told of another realm
 */
export function parseCursor(text: string | undefined, now: Date, group: string | null = null): FeedCursor {
  // Who has nothing is told how things are now, with every act.
  if (text === undefined) return { index: -1, moment: now.toISOString(), scan: null, group }
  const [matched, index, moment = null, person, policy, until, told = null] = FORM.exec(text) ?? []
  const moments = [moment, until].filter((one) => typeof one === 'string').map((one) => Date.parse(one))
  if (matched === undefined || moments.some(Number.isNaN))
    throw new Problem('query-invalid', '"after" is the cursor, or the index, of the last line that you have.')
  if (moments.some((one) => one > now.getTime() + CLOCK_TOLERANCE_MS))
    throw new Problem(
      'place-ahead',
      'The moment in "after" is still to come: the clock of the service has been set right since. Read from the beginning, without "after".',
    )
  if (told !== group)
    throw new Problem(
      'realm-changed',
      'The product has joined or left a group since the line that "after" is from, and people have not answered it what they had answered before: what you know of them is not so now. Read from the beginning, without "after".',
    )
  const isWithin = person !== undefined && policy !== undefined && until !== undefined
  return {
    index: Number(index),
    moment,
    scan: isWithin ? { person: Number(person), policy, until } : null,
    group,
  }
}
