import { KelisimError } from '../../domain/error.ts'
import { isAheadOfClock, isClockAdjusted } from '../../domain/log/moment.ts'
import { sayToOperator as say } from '../published/say.ts'
import type { Warning } from '../published/warnings.ts'

const DAY_MS = 86_400_000
/** No log rests for so long without somebody to look at its clock. */
const LONGEST_REST_DAYS = 180
const INTERVAL_MS = 60_000

/** What a clock is judged by. */
export interface ClockCase {
  now: Date
  /** The newest moment that is taken for right; null for none. */
  newest: string | null
  /** Up to which moment an operator has looked at the clock; null for never. */
  known: Date | null
}

/**
 * Tells what is wrong with a clock; null when it can be right. A moment that an operator knows of is no reason.
 *
 * @returns a KelisimError `clock-behind`, before the newest record, or `clock-ahead`, implausibly long after it
 */
export function judgeClock({ now, newest, known }: ClockCase): KelisimError | null {
  if (newest === null) return null
  const shown = now.toISOString()
  const isKnown = (moment: string) => known !== null && Date.parse(moment) <= known.getTime()
  if (isAheadOfClock(newest, now) && !isKnown(newest)) {
    return new KelisimError(
      'clock-behind',
      `The clock shows ${shown}, but the log holds a record of ${newest}.`,
      `Set the clock and start again. If the clock is right and that record was written under a wrong one, say so: KELISIM_CLOCK_KNOWN=${newest}`,
    )
  }
  if (now.getTime() - Date.parse(newest) <= LONGEST_REST_DAYS * DAY_MS || isKnown(shown)) return null
  const tomorrow = new Date(now.getTime() + DAY_MS).toISOString()
  return new KelisimError(
    'clock-ahead',
    `The clock shows ${shown}, more than ${LONGEST_REST_DAYS} days after the newest record of the log, ${newest}.`,
    `Set the clock and start again. If it is right, say so: KELISIM_CLOCK_KNOWN=${tomorrow}`,
  )
}

/** What the clock showed, and the moment that a record was given. */
export interface Moments {
  shown: string
  recorded: string
}

/** Watches the clock while the service runs. */
export interface ClockWatch {
  /** Why nothing may be added to the log under this clock; null while it can be right. */
  findProblem(): string | null
  /** That the clock is behind the log, so that records get another moment than it shows. */
  listWarnings(): Warning[]
  /** Is told of each new record: what the clock showed, and which moment it was given; tells whether that is another. */
  note(moments: Moments): boolean
  stop(): void
}

/** What watching needs. */
export interface ClockOptions extends Omit<ClockCase, 'now'> {
  now: () => Date
  /** Told once each time that the clock is found to be wrong. */
  onProblem: (facts: object, message: string) => void
}

/**
 * Watches the clock. Set far ahead, it stops the log: one record would carry all later ones along with it. A clock that
 * goes on rightly is followed, also where nothing is recorded for very long.
 */
export function watchClock({ now, newest, known, onProblem }: ClockOptions): ClockWatch {
  let head = newest
  let plausible = newest
  let problem: string | null = null
  let isBehind = false

  function look(): void {
    const moment = now()
    const found = judgeClock({ now: moment, newest: plausible, known })
    if (found?.code !== 'clock-ahead') {
      problem = null
      if (plausible === null || moment.getTime() > Date.parse(plausible)) plausible = moment.toISOString()
      return
    }
    if (problem === null) onProblem({ problem: found.message }, 'the clock is far ahead; refusing to append')
    problem = found.message
  }

  look()
  const timer = setInterval(look, INTERVAL_MS)
  timer.unref()
  return {
    findProblem() {
      look()
      return problem
    },
    listWarnings() {
      const shown = now().toISOString()
      if (head === null || !isClockAdjusted(shown, head)) return []
      return [{ code: 'clock-behind', detail: say('service.warnings.clock', { shown, recorded: head }) }]
    },
    note({ shown, recorded }) {
      head = recorded
      const wasBehind = isBehind
      isBehind = isClockAdjusted(shown, recorded)
      if (isBehind && !wasBehind) {
        onProblem({ shown, recorded }, 'the clock is behind the log; its moments stand still')
      }
      return isBehind
    },
    stop: () => clearInterval(timer),
  }
}
