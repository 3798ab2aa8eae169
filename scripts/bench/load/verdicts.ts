import { computeMedian } from '../../harness/statistics.ts'
import type { EngineName } from '../service/run.ts'
import type { Verdict } from '../verdict.ts'
import type { Loaded, Phase } from './phase.ts'
import { PROMISED } from './profile.ts'

/** Milliseconds within which 99 % of acts are answered at the promised rate, on two cores. */
const P99: Record<EngineName, number> = { sqlite: 50, postgres: 100 }
/** Milliseconds beyond what bare responders take there; promised at 1,000 acts a second alone. */
const BEYOND_BARE: Record<EngineName, number | undefined> = { sqlite: 20, postgres: undefined }

interface LoadPromise {
  what: string
  unit: string
  atLeast?: number
  atMost?: number
  of(phase: (name: Phase['name']) => Phase | undefined, bare: number | null): number | null
}

function listPromises(engine: EngineName): LoadPromise[] {
  const { perSecond } = PROMISED[engine]
  const rate = perSecond.toLocaleString('en')
  return [
    {
      what: `99 % of acts at ${rate} a second within`,
      unit: 'ms',
      atMost: P99[engine],
      of: (phase) => phase('promised')?.acts.p99 ?? null,
    },
    {
      what: `99 % of acts at ${rate} a second, beyond what bare responders take`,
      unit: 'ms',
      atMost: BEYOND_BARE[engine],
      of: (phase, bare) => {
        const own = phase('promised')?.acts.p99
        return own === undefined || bare === null ? null : own - bare
      },
    },
    {
      what: `requests refused or lost at ${rate} a second`,
      unit: '',
      atMost: 0,
      of: (phase) => countRefused([phase('promised'), phase('mixed'), phase('after')]),
    },
    {
      what: 'acts recorded under twice the load, of the most there can be',
      unit: '',
      atLeast: 0.8,
      of: (phase) => {
        const [over, peak] = [phase('overload'), phase('peak')]
        return over && peak ? over.acts.goodPerSecond / peak.acts.goodPerSecond : null
      },
    },
    {
      what: 'refusals under twice the load without an honest "later"',
      unit: '',
      atMost: 0,
      of: (phase) => {
        const over = phase('overload')?.acts
        return over ? over.withoutRetryAfter + countDishonest(over.kinds) : null
      },
    },
    {
      what: 'memory of a process under twice the load',
      unit: 'MB',
      atMost: 512,
      of: (phase) => phase('overload')?.service?.megabytes ?? null,
    },
  ]
}

/** Holds what was measured against what is promised. */
export function evaluatePromises({ engine, phases }: Loaded): Verdict[] {
  const find = (name: Phase['name']) => phases.find((phase) => phase.name === name)
  const bare = phases.filter(({ name }) => name === 'bare').map(({ acts }) => acts.p99)
  return listPromises(engine).map(({ what, unit, atLeast, atMost, of }) => {
    const reached = of(find, bare.length === 0 ? null : computeMedian(bare))
    const limit = atLeast ?? atMost
    if (limit === undefined) return { what, engine, reached, target: '–', met: null }
    const target = `${atLeast === undefined ? '≤' : '≥'} ${limit} ${unit}`.trim()
    const isMet = (value: number) =>
      value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY)
    return { what, engine, reached, target, met: reached === null ? null : isMet(reached) }
  })
}

function countRefused(phases: readonly (Phase | undefined)[]): number {
  const all = phases.flatMap((phase) => (phase ? [phase.acts, phase.questions] : []))
  return all.reduce((total, one) => total + sum(Object.values(one?.kinds ?? {})), 0)
}

/** What a busy service may answer: that it is busy. */
function countDishonest({ overloaded: _, ...others }: Record<string, number>): number {
  return sum(Object.values(others))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
