import { type AcceptanceStore, type ActOwner, findKnown } from '../../store/store.ts'
import { getRealm } from '../products/products.ts'
import { ImportFindings } from './import-finding.ts'
import { type ImportedAct, type ImportedLine, readImportedLines } from './imported-act.ts'
import { type ImportWorld, judgeImportedAct } from './judge-act.ts'
import { type EarlierAct, openPendingActs, type PendingActs } from './pending-acts.ts'

/** What judging reads of the log. */
export type ImportedLog = Pick<AcceptanceStore, 'listActs' | 'listTakenIds'>

/** How many acts a file holds that are new, and that are there already. */
export interface ImportCounts {
  stored: number
  known: number
}

/** What the log says of the people of some lines. */
interface Before {
  acts: ReadonlyMap<string, readonly EarlierAct[]>
  taken: ReadonlySet<string>
}

/**
 * Judges every line of a file and writes nothing.
 *
 * @throws KelisimError `import-refused` with the first things that are wrong, and how many there are
 */
export async function judgeFile(file: string, log: ImportedLog, world: ImportWorld): Promise<ImportCounts> {
  const findings = new ImportFindings()
  const counts: ImportCounts = { stored: 0, known: 0 }
  const pending = openPendingActs()
  try {
    for await (const lines of readImportedLines(file)) {
      const before = await readBefore(log, lines)
      for (const line of lines) judgeLine(line, before, pending, world, { findings, counts })
    }
  } finally {
    pending.close()
  }
  if (findings.count > 0) throw findings.toError()
  return counts
}

/** One after the other: what a line says counts for those that follow, also where it is not taken itself. */
function judgeLine(
  { place, act, fault }: ImportedLine,
  before: Before,
  pending: PendingActs,
  world: ImportWorld,
  { findings, counts }: { findings: ImportFindings; counts: ImportCounts },
): void {
  if (act === null) {
    findings.add({ place, ...fault })
    return
  }
  const owner = formatOwner(ownerOf(act))
  const own = before.acts.get(owner)?.filter(({ policy }) => policy === act.policy) ?? []
  const added = pending.list(act)
  // Recorded before, or the same line once more; another act of the file with the same content is judged.
  if (
    findKnown([...own, ...added.filter(({ id }) => id === act.id)], { ...act, claimedAt: act.at }) !==
    undefined
  ) {
    counts.known++
    return
  }
  const earlier = [...own, ...added]
  const isIdTaken = before.taken.has(act.id) || pending.has(act.id)
  const found = judgeImportedAct({ act, earlier, isIdTaken }, world)
  if (found === null) counts.stored++
  else findings.add({ place, ...found })
  if (!isIdTaken) pending.add(act)
}

async function readBefore(log: ImportedLog, lines: readonly ImportedLine[]): Promise<Before> {
  const acts = lines.flatMap(({ act }) => act ?? [])
  const owners = new Map(acts.map((act) => [formatOwner(ownerOf(act)), ownerOf(act)]))
  const readActs = async (owner: ActOwner) =>
    (await log.listActs(owner)).map((act) => ({ ...act, at: act.claimedAt ?? act.at }))
  const all = [...owners].map(async ([name, owner]) => [name, await readActs(owner)] as const)
  return {
    acts: new Map(await Promise.all(all)),
    taken: new Set(await log.listTakenIds(acts.map(({ id }) => id))),
  }
}

/** Whose act it is, to the store. */
function ownerOf({ product, subject }: ImportedAct): ActOwner {
  return { realm: getRealm({ id: product }), subject }
}

function formatOwner(owner: ActOwner): string {
  return JSON.stringify(owner)
}
