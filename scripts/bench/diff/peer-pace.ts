import { LOCALES } from '../../../src/domain/locale.ts'
import { fitGrowthExponent } from '../../harness/statistics.ts'
import type { Engine } from './engines/engine.ts'
import type { PairGenerator } from './generator/generator.ts'
import { generateOrdinaryPair } from './pace.ts'
import { runEngine } from './tally.ts'

/** How an engine's time grows with the text; runs that hit its limit are told and left out of the exponent. */
export interface PeerTimings {
  laps: { name: string; bytes: number; ms: number; limited: boolean }[]
  growth: number | null
}

/** Runs every engine once on growing texts in each language. */
export function measurePeers(
  generator: PairGenerator,
  engines: readonly Engine[],
  sizes: readonly number[],
): Map<string, PeerTimings> {
  return new Map(
    engines.map((engine) => {
      const laps = sizes.flatMap((kilobytes) =>
        LOCALES.map((locale) => {
          const pair = generateOrdinaryPair(generator, locale, kilobytes)
          const { ms, limited } = runEngine(engine, pair)
          return { name: pair.name, bytes: Buffer.byteLength(pair.before), ms, limited }
        }),
      )
      const done = laps.filter(({ limited }) => !limited)
      const sizesDone = new Set(done.map(({ bytes }) => bytes)).size
      return [
        engine.name,
        { laps, growth: sizesDone < 2 ? null : fitGrowthExponent(done.map(({ bytes, ms }) => [bytes, ms])) },
      ]
    }),
  )
}
