import type { Measurement } from './measurement.ts'

interface Faulted {
  line: string
  isAsPromised: boolean
  reports: readonly {
    title: string
    told: string
    figures: Record<string, number> | null
    controls: readonly { what: string; found: number | null }[]
  }[]
}

/** Faults done to the running service. */
export const FAULT: Measurement = {
  name: 'fault',
  command: 'npm run fault',
  args: ['scripts/fault.ts', '--json'],
  mayFail: true,
  lines: ({ line, isAsPromised, reports }: Faulted) => [
    {
      what: 'All faults together',
      promised: 'nothing but noughts',
      reached: line,
      met: isAsPromised,
      headline: true,
    },
    ...reports.map(({ title, told, figures, controls }) => {
      const blind = controls.filter(({ found }) => found === 0).length
      const wrong = Object.values(figures ?? {}).reduce((total, count) => total + count, 0)
      return {
        what: `Fault: ${title}`,
        promised: `nothing amiss; ${controls.length} controls found out`,
        reached: `${told}; ${controls.length - blind} found out`,
        met: figures === null ? null : wrong + blind === 0,
      }
    }),
  ],
}
