import { formatFinding } from '../start/finding.ts'
import { judgeStart } from '../start/gate.ts'
import { formatSummary, listInForce, summarize } from '../start/summary.ts'
import type { Declare, Tools } from './command.ts'

const USAGE = 'npm run service -- doctor [--json]'

/** `doctor`: says what a start would say, without serving and without changing anything. */
export const declareDoctor: Declare = (command, openTools) =>
  command
    .usage(USAGE)
    .option('--json')
    .action((options: { json?: true }) => examine(options, openTools()))

async function examine({ json }: { json?: true }, tools: Tools): Promise<void> {
  const judged = await judgeStart(tools)
  const { findings, around } = judged
  const policies = listInForce(around.manifest?.value?.policies ?? [], around.now)
  const summary = summarize(tools.release, judged, policies)
  if (json) tools.print(JSON.stringify({ ...summary, findings }, null, 2))
  else {
    for (const finding of findings) tools.print(`${formatFinding(finding)}\n`)
    tools.print(formatSummary(summary))
    tools.print(conclude(findings.filter(({ severity }) => severity !== 'warns').length, findings.length))
  }
  if (findings.some(({ severity }) => severity !== 'warns')) process.exitCode = 1
}

function conclude(grave: number, all: number): string {
  if (grave > 0) return `Not ready to start: ${grave} of ${all} findings stand in the way.`
  return all > 0 ? `Ready to start, with ${all} ${all === 1 ? 'warning' : 'warnings'}.` : 'Ready to start.'
}
