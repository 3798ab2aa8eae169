/** Seconds by which a `Date` may differ that was rounded and took its time. */
const SLIGHT = 5
/** Seconds up to which the service's time is taken instead: a wrong `Date` must not make tokens good for longer. */
const FARTHEST = 600
/** Seconds from which people are refused, or will soon be. */
const WORTH_TELLING = 30
/** Seconds by which the difference has to have changed to count as another. */
const UNSTEADY = 2

/** The product's clock, set right by the service's, which is the one that decides. */
export interface ServiceClock {
  /** The service's time, as far as it is known. */
  now(): Date
  /** Learns from the `Date` of an answer. */
  compare(date: string | null): void
  /** Seconds by which tokens are made out otherwise than the product's clock says. */
  getCorrection(): number
  /** Says that the product's clock is wrong; null while it is right, or nobody knows. */
  describe(): string | null
}

/**
 * Makes a clock that goes by the service's. A product whose clock is wrong by a few minutes works; one that is wrong by
 * more is told so, and refused, because then nobody can say which of the two is right.
 */
export function createServiceClock(own: () => Date): ServiceClock {
  let ahead = 0
  const getCorrection = () => (Math.abs(ahead) > FARTHEST ? 0 : ahead)
  return {
    getCorrection,
    now: () => new Date(own().getTime() - getCorrection() * 1000),
    compare(date) {
      const moment = Date.parse(date ?? '')
      if (Number.isNaN(moment)) return
      const found = Math.floor(own().getTime() / 1000) - moment / 1000
      if (Math.abs(found) <= SLIGHT) ahead = 0
      else if (Math.abs(found - ahead) > UNSTEADY) ahead = found
    },
    describe() {
      if (Math.abs(ahead) < WORTH_TELLING) return null
      const side = ahead > 0 ? 'ahead of' : 'behind'
      const told = `This clock is ${Math.abs(ahead)} s ${side} the service's: set it right.`
      return getCorrection() === 0 ? told : `${told} Until then tokens are made out by the service's clock.`
    },
  }
}
