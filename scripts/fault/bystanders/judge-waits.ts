import type { Waits } from './probe.ts'

/** Milliseconds within which site and reads answer, whatever goes wrong elsewhere. */
const PROMISED_MS = 200
/** Another server on the machine, which nobody misbehaves against. */
export const WITNESS = 'witness'

/** How others fared while something went wrong. */
export interface Hindrance {
  /** Turned away, and those who waited too long where more than one in a hundred did. */
  hindered: number
  told: string
}

/**
 * Holds the waits of others against the promise. The machine is shared, and slow moments are nobody's fault: what is
 * allowed on top is what the same questions took at most before anything went wrong, or what a server that has nothing to
 * do took meanwhile, whichever is more. One in a hundred may meet such a moment.
 */
export function judgeWaits(before: readonly Waits[], during: readonly Waits[]): Hindrance {
  let hindered = 0
  const witness = during.find(({ what }) => what === WITNESS)?.p99 ?? 0
  const parts = during
    .filter(({ what }) => what !== WITNESS)
    .map((waits) => {
      const rest = before.find(({ what }) => what === waits.what)?.max ?? 0
      const isLate = waits.p99 > PROMISED_MS + Math.max(rest, witness)
      const late = isLate ? Math.max(1, Math.floor(waits.answered / 100)) : 0
      hindered += waits.refused + late
      const turnedAway = waits.refused === 0 ? '' : `, ${waits.refused} turned away (${waits.refusal})`
      return `${waits.what} ${formatMs(waits.p99)} (at rest ${formatMs(rest)})${turnedAway}`
    })
  return {
    hindered,
    told: `99 % of others within: ${parts.join(', ')}; of an idle server ${formatMs(witness)}`,
  }
}

function formatMs(ms: number): string {
  return `${ms.toFixed(0)} ms`
}
