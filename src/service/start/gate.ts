import { KelisimError } from '../../domain/error.ts'
import type { Inspection } from '../../store/store.ts'
import { isAway } from '../../store/store.ts'
import { waitAtMost } from '../probes/watched-ping.ts'
import { describeFailure } from '../published/warnings.ts'
import { CHECKS_AROUND } from './checks-around.ts'
import { CHECKS_DATABASE } from './checks-database.ts'
import { createFinding, type Finding, toFinding } from './finding.ts'
import { lookAround, type StartTools, type Surroundings } from './world.ts'

/** How long a database is waited for. */
const PATIENCE_MS = 4_000

/** What the gate came to, and what a summary says. */
export interface Judgement {
  findings: Finding[]
  around: Surroundings
  /** What is known of the database; null for none. */
  database: Pick<Inspection, 'engine' | 'version' | 'applied' | 'known' | 'head'> | null
}

/** Judges what lies around the database: it needs nobody's answer. */
export function judgeAround(tools: StartTools): Judgement {
  const around = lookAround(tools)
  return { around, findings: CHECKS_AROUND.flatMap((check) => check(around)), database: null }
}

/** Compares everything that a start needs with what is there; it changes nothing. */
export async function judgeStart(tools: StartTools): Promise<Judgement> {
  const judged = judgeAround(tools)
  const { findings, database } = await judgeDatabase(tools, judged.around)
  return { ...judged, findings: [...judged.findings, ...findings], database }
}

/** Judges the database alone. */
export async function judgeDatabase(
  tools: Pick<StartTools, 'inspect'>,
  around: Surroundings,
): Promise<Pick<Judgement, 'findings' | 'database'>> {
  const looking = inspect(tools, around)
  return waitAtMost(looking, PATIENCE_MS, () => ({
    findings: [createAway(`The acceptance database has not answered for ${PATIENCE_MS / 1000} seconds.`)],
    database: null,
  }))
}

async function inspect({ inspect }: Pick<StartTools, 'inspect'>, around: Surroundings) {
  let database: Inspection | null = null
  try {
    database = await inspect()
    if (database === null) return { findings: [], database }
    const { engine, version, applied, known, head } = database
    const findings: Finding[] = []
    for (const check of CHECKS_DATABASE) findings.push(...(await check(database, around)))
    return { findings, database: { engine, version, applied, known, head } }
  } catch (error) {
    if (isAway(error)) return { findings: [createAway(describeFailure(error))], database: null }
    if (error instanceof KelisimError) return { findings: [toFinding(error)], database: null }
    const found = `The acceptance database cannot be looked at: ${describeFailure(error)}.`
    const advice = 'Check that its folder exists and may be written to, and that its disk has room.'
    return { findings: [createFinding('setting-invalid', 'waits', found, advice)], database: null }
  } finally {
    await database?.close()
  }
}

function createAway(found: string): Finding {
  const advice =
    'Start the database, or name another by DATABASE_URL. The service serves the site alone meanwhile, and goes on by itself.'
  return createFinding('database-away', 'waits', found, advice)
}
