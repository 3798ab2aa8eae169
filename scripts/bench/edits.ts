import { Command, Option } from 'commander'
import { computeEditScore, formatEdits, judgeEdits } from './diff/edits/score-edits.ts'
import { TABLES, type TableName } from './diff/edits/tables.ts'

interface Options {
  json?: boolean
  table: TableName
}

/** `edits`: whether a reader is told of every fact that a minimal edit changes, and of nothing else. */
export function createEditsBench(): Command {
  return new Command('edits')
    .description('hold the flags of the diff against minimal edits of clauses in three languages')
    .option('--json', 'print all figures as JSON')
    .addOption(new Option('--table <name>', 'which edits').choices(Object.keys(TABLES)).default('own'))
    .action(({ json, table }: Options) => {
      const judged = Object.fromEntries(
        Object.entries(TABLES[table]).map(([locale, edits]) => [locale, judgeEdits(edits, locale)]),
      )
      if (!json) {
        console.log(formatEdits(judged))
        return
      }
      const scores = Object.entries(judged).map(([locale, some]) => [locale, computeEditScore(some)])
      const all = Object.values(judged).flat()
      const faults = all.filter(({ missed, wrong }) => missed.length + wrong.length > 0)
      const found = { table, ...Object.fromEntries(scores), all: computeEditScore(all), faults }
      console.log(JSON.stringify(found, null, 2))
    })
}
