import type { ServiceError, Trouble } from '../service-error.ts'
import type { Choice } from './options.ts'

/** Milliseconds after which what is still so is told again. */
const AGAIN = 60_000
/** What stays so until somebody mends it. */
const LASTING: readonly Trouble[] = ['misconfigured', 'clock']

/**
 * Tells the product what the service did not answer: an outage every time, because each is another failure; what has to
 * be mended at once and again every minute until it is.
 */
export function createAlarm(
  whenUnavailable: Choice,
  log: (error: ServiceError, choice: Choice) => void = write,
) {
  const told = new Map<string, number>()
  return {
    tell(error: ServiceError, now: number): void {
      const { trouble } = error
      const last = LASTING.includes(trouble) ? told.get(trouble) : undefined
      if (last !== undefined && Math.abs(now - last) < AGAIN) return
      told.set(trouble, now)
      log(error, trouble === 'outage' ? whenUnavailable : trouble === 'clock' ? 'open' : 'closed')
    },
    /** What has been mended is told at once when it comes back. */
    settle: () => void told.delete('misconfigured'),
  }
}

const TOLD = {
  outage: (choice: Choice) => `The gate is ${choice}, as whenUnavailable says.`,
  misconfigured: () =>
    'The gate is closed to everybody until this is mended: npx kelisim check says what to do.',
  subject: () => 'The gate is closed to this person alone.',
  clock: () => '',
}

function write(error: ServiceError, choice: Choice): void {
  const line = `kelisim: ${error.message} ${TOLD[error.trouble](choice)}`.trimEnd()
  if (error.trouble === 'outage') console.warn(line)
  else console.error(line)
}
