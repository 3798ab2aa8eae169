import { Command, Option } from 'commander'
import { formatControls, formatFalseAlarms, formatFaults, formatMissed } from './check/parity/report.ts'
import { type FaultResults, scoreControls, scoreFaults } from './check/parity/score.ts'
import { CONTROLS, FAULTS, type FaultKind } from './check/parity/tables.ts'
import { tryControl, tryFaults } from './check/parity/try-clause.ts'

interface Options {
  json?: boolean
  kind?: FaultKind
}

const KINDS = Object.keys(FAULTS) as FaultKind[]

/** `parity`: which errors of translators the comparison of the three languages finds, and what it says for nothing. */
export function createParityBench(): Command {
  return new Command('parity')
    .description('plant errors of translators into clauses of three languages, and see which the check finds')
    .option('--json', 'print all figures as JSON')
    .addOption(new Option('--kind <name>', 'only this kind of error, without the controls').choices(KINDS))
    .action(({ json, kind }: Options) => {
      const kinds = kind ? [kind] : KINDS
      const tried = kinds.map((one) => [one, FAULTS[one].map((clause) => watch(tryFaults(clause)))] as const)
      const faults: FaultResults = Object.fromEntries(
        tried.map(([one, some]) => [one, some.flatMap((clause) => clause.faults)]),
      )
      const right = tried.flatMap(([, some]) => some.map((clause) => clause.right))
      const controls = kind ? [] : CONTROLS.map((clause) => watch(tryControl(clause)))
      if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
      const scores = scoreFaults(faults)
      const alarms = [scoreControls('controls', controls), scoreControls('before an error', right)]
      if (json) {
        console.log(JSON.stringify({ scores, alarms, faults, controls: [...controls, ...right] }, null, 2))
        return
      }
      console.log(
        [
          formatFaults(scores),
          formatControls(alarms),
          formatMissed(faults),
          formatFalseAlarms([...controls, ...right]),
        ].join('\n\n'),
      )
    })
}

/** Shows that it goes on; a minute is long. */
function watch<T>(done: T): T {
  if (process.stderr.isTTY) process.stderr.write('.')
  return done
}
