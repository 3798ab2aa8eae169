import type { Mutant } from './mutant.ts'

/** Milliseconds between two looks at the high-water mark. */
const CHECK_INTERVAL_MS = 1000

/** A service that does not look at its high-water mark while it runs. */
export const skipHighWater: Mutant = (tools) => {
  const { setInterval: real } = globalThis
  globalThis.setInterval = ((work: () => void, ms: number) =>
    real(ms === CHECK_INTERVAL_MS ? () => {} : work, ms)) as typeof setInterval
  return tools
}
