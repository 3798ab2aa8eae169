import type { Waits } from './probe.ts'

/** Milliseconds within which site and reads answer, whatever goes wrong elsewhere. */
const PROMISED_MS = 200

/** How others fared while something went wrong. */
export interface Hindrance {
  /** Turned away, and those who waited too long where more than one in a hundred did. */
  hindered: number
  told: string
}

/**
 * Holds the waits of others against the promise. What the same questions took at most on this machine before anything
 * went wrong is allowed on top: it is shared, and slow moments are nobody's fault. One in a hundred may meet such a
 * moment.
 */
export function judgeWaits(before: readonly Waits[], during: readonly Waits[]): Hindrance {
  let hindered = 0
  const parts = during.map((waits) => {
    const allowance = before.find(({ what }) => what === waits.what)?.max ?? 0
    const isLate = waits.p99 > PROMISED_MS + allowance
    const late = isLate ? Math.max(1, Math.floor(waits.answered / 100)) : 0
    hindered += waits.refused + late
    const turnedAway = waits.refused === 0 ? '' : `, ${waits.refused} turned away (${waits.refusal})`
    return `${waits.what} ${formatMs(waits.p99)} (at rest ${formatMs(allowance)})${turnedAway}`
  })
  return { hindered, told: `99 % of others within: ${parts.join(', ')}` }
}

function formatMs(ms: number): string {
  return `${ms.toFixed(0)} ms`
}
