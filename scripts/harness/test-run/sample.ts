import { Random } from '../random.ts'

/** Whether everything is tried, as by `npm run test:all`; otherwise as much as a change can wait for. */
export const IS_FULL = Boolean(process.env.KELISIM_FULL)

/** What is left to chance in a run follows from this; the run prints it when it begins. */
export const TEST_SEED = readSeed(process.env.KELISIM_TEST_SEED || '1')

/** How often something is tried: in every run, and when everything is. */
export function chooseCount(usual: number, full: number): number {
  return IS_FULL ? full : usual
}

/** So many of the cases, others from commit to commit; all of them when everything is tried. */
export function sampleCases<T>(cases: readonly T[], count: number): T[] {
  return IS_FULL ? [...cases] : new Random(TEST_SEED).sample(cases, count)
}

/**
 * One of several shares of the cases, which together are all of them; another share from commit to commit. All when
 * everything is tried.
 */
export function takeShare<T>(cases: readonly T[], share: number, shares: number): T[] {
  return cases.filter((_, index) => IS_FULL || (index + TEST_SEED) % shares === share)
}

/** Whole numbers from one to another, both included: what there is to be sampled from. */
export function listNumbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Anything else than a whole number would be in no share, and leave out what it should choose from. */
function readSeed(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(
    `KELISIM_TEST_SEED is ${JSON.stringify(text)}; it has to be a whole number of up to nine digits.`,
  )
}
