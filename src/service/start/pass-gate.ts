import { type Finding, toRefusal } from './finding.ts'
import { type Judgement, judgeAround, judgeDatabase, judgeStart } from './gate.ts'
import { lookAround, type StartTools } from './world.ts'

/**
 * Lets a start go on with what lies around the database, and says in the log what is to be mended.
 *
 * @throws KelisimError that tells everything that refuses the start, what is wrong with the database too
 */
export async function passGate(tools: StartTools): Promise<void> {
  const { findings } = judgeAround(tools)
  if (toRefusal(findings) === null) return warn(tools, findings)
  // Whoever mends one thing is told of the others at once.
  throw toRefusal((await judgeStart(tools)).findings)
}

/**
 * Lets the log be opened in a database that is as it has to be. One that is away says so where it is opened, and is
 * waited for.
 *
 * @throws KelisimError that tells everything that refuses it
 */
export async function passDatabaseGate(
  tools: StartTools,
): Promise<{ lookAgain: () => Promise<Pick<Judgement, 'database' | 'around'>> }> {
  const around = lookAround(tools)
  const { findings, database } = await judgeDatabase(tools, around)
  const refusal = toRefusal(findings)
  if (refusal !== null) throw refusal
  warn(tools, findings)
  return {
    async lookAgain() {
      // Opening makes a database that is not there, and brings an older one up to date.
      const isCurrent = database !== null && database.applied.length === database.known.length
      return isCurrent ? { around, database } : { around, ...(await judgeDatabase(tools, around)) }
    },
  }
}

function warn({ log }: StartTools, findings: readonly Finding[]): void {
  for (const { code, severity, found, expected, advice } of findings)
    if (severity === 'warns') log.warn({ code, found, expected, advice }, 'to be mended')
}
