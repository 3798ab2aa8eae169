import { LOCALES } from '../../../src/domain/locale.ts'
import { growth } from '../../harness/statistics.ts'
import type { Engine } from './engines/engine.ts'
import type { Desk } from './generator/generator.ts'
import { ordinaryPair } from './pace.ts'
import { rowOf } from './tally.ts'

/** How an engine's time grows with the text; runs that hit its limit are told and left out of the exponent. */
export interface PeerPace {
  laps: { name: string; bytes: number; ms: number; limited: boolean }[]
  growth: number | null
}

/** Runs every engine once on growing texts in each language. */
export function peerPace(
  desk: Desk,
  engines: readonly Engine[],
  sizes: readonly number[],
): Map<string, PeerPace> {
  return new Map(
    engines.map((engine) => {
      const laps = sizes.flatMap((kilobytes) =>
        LOCALES.map((locale) => {
          const pair = ordinaryPair(desk, locale, kilobytes)
          const { ms, limited } = rowOf(engine, pair)
          return { name: pair.name, bytes: Buffer.byteLength(pair.before), ms, limited }
        }),
      )
      const done = laps.filter(({ limited }) => !limited)
      const sizesDone = new Set(done.map(({ bytes }) => bytes)).size
      return [
        engine.name,
        { laps, growth: sizesDone < 2 ? null : growth(done.map(({ bytes, ms }) => [bytes, ms])) },
      ]
    }),
  )
}
