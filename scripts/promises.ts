import { existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Command, CommanderError } from 'commander'
import { KelisimError } from '../src/domain/error.ts'
import { run } from './lib/fail.ts'
import { PROMISE_READERS, type PromiseLine } from './promises/readers.ts'

const NAMES = Object.keys(PROMISE_READERS)

/** `npm run promises -- <file.json …>`: prints what the outputs of the benches say of each promise, as a Markdown table. */
await run(async () => {
  const program = new Command('npm run promises --')
    .description('Print which promises were kept, from what the benches printed with --json.')
    .argument('<file...>', `the outputs, each named after its command: ${NAMES.join('.json, ')}.json`)
    .exitOverride()
  try {
    program.parse()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    // Commander has already written why.
    return error.exitCode === 0 ? 0 : 2
  }
  const lines = program.args.flatMap(readLines)
  const rows = lines.map(({ what, promised, reached, met }) => [what, promised, reached, formatMark(met)])
  for (const cells of [['What', 'Promised', 'Reached', ''], ['---', '---', '---', '---'], ...rows])
    console.log(`| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
  return lines.some(({ met }) => met === false) ? 1 : 0
})

function readLines(file: string): PromiseLine[] {
  const fail = (message: string, advice: string) => new KelisimError('usage', `${file} ${message}`, advice)
  const name = basename(file, '.json')
  if (!NAMES.includes(name))
    throw fail('is not named after a command that measures.', `Name it ${NAMES.join('.json, ')}.json.`)
  if (!existsSync(file)) throw fail('does not exist.', 'Write it with --json; docs/benchmarks.md shows how.')
  let output: unknown
  try {
    output = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    throw fail('is not JSON.', 'Write it with `npm run --silent` and --json; docs/benchmarks.md shows how.')
  }
  const lines = PROMISE_READERS[name]?.(output as never) ?? []
  if (lines.length === 0) throw fail('says nothing of any promise.', 'Run its command again.')
  return lines
}

function formatMark(met: boolean | null): string {
  if (met === null) return ''
  return met ? '✓' : '**missed**'
}
