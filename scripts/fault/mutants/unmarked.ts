import type { Exchange } from './mutants.ts'

/** Milliseconds between two looks at the high-water mark. */
const LOOK = 1000

/** A service that does not look at its high-water mark while it runs. */
export const unmarked: Exchange = (tools) => {
  const { setInterval: real } = globalThis
  globalThis.setInterval = ((work: () => void, ms: number) =>
    real(ms === LOOK ? () => {} : work, ms)) as typeof setInterval
  return tools
}
