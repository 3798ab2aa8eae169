import { type AcceptanceStore, type ActOwner, findKnown, findLastAnswer } from '../../store/store.ts'
import { mapRealms } from '../products/realm.ts'
import { ImportFindings } from './import-finding.ts'
import { type ImportedAct, type ImportedLine, readImportedLines } from './imported-act.ts'
import { type ImportCase, type ImportWorld, judgeImportedAct } from './judge-act.ts'
import { type EarlierAct, openPendingActs, type PendingActs } from './pending-acts.ts'

/** What judging reads of the log. */
export type ImportedLog = Pick<AcceptanceStore, 'listActs' | 'listTakenIds'>

/** How many acts a file holds that are new, and that are there already. */
export interface ImportCounts {
  stored: number
  known: number
}

/** A person's acts in the log by what they follow: those that a line may repeat are found without going through all. */
interface History {
  acts: readonly EarlierAct[]
  byAfter: ReadonlyMap<string | null, readonly EarlierAct[]>
}

/** What the log says of the people of some lines. */
interface Before {
  people: ReadonlyMap<string, History>
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
  const realmOf = mapRealms(world.products)
  const ownerOf: OwnerOf = ({ product, subject }) => ({ realm: realmOf(product), subject })
  const pending = openPendingActs(realmOf)
  let before: Before | undefined
  try {
    for await (const lines of readImportedLines(file)) {
      before = await readBefore(log, { lines, ownerOf }, before)
      for (const line of lines) judgeLine(line, { before, ownerOf }, pending, world, { findings, counts })
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
  { before, ownerOf }: { before: Before; ownerOf: OwnerOf },
  pending: PendingActs,
  world: ImportWorld,
  { findings, counts }: { findings: ImportFindings; counts: ImportCounts },
): void {
  if (act === null) {
    findings.add({ place, ...fault })
    return
  }
  const own = before.people.get(formatOwner(ownerOf(act)))
  const key = { ...act, claimedAt: act.at }
  // Recorded before, or the same line once more; another act of the file with the same content is judged.
  const alike = [own?.byAfter.get(act.after) ?? [], pending.findSame(act) ?? []].flat()
  if (findKnown(alike, key) !== undefined) {
    counts.known++
    return
  }
  const isIdTaken = before.taken.has(act.id) || pending.has(act.id)
  const found = judgeImportedAct({ act, ...describeEarlier(act, own, pending), isIdTaken }, world)
  if (found === null) counts.stored++
  else findings.add({ place, ...found })
  if (!isIdTaken) pending.add(act)
}

/** What was before a line: every act of the file is an answer, and stands behind those of the log. */
function describeEarlier(
  act: ImportedAct,
  own: History | undefined,
  pending: PendingActs,
): Pick<ImportCase, 'last' | 'lastAnswer' | 'listStanding'> {
  const last = pending.findLast(act)
  const logged = own?.acts ?? []
  return {
    last: last ?? logged.findLast(({ policy }) => policy === act.policy),
    lastAnswer: last?.id ?? findLastAnswer(logged, act.policy),
    listStanding: () => {
      const added = pending.listStanding(act)
      if (added[0]?.act === 'withdraw') return added
      return [...logged.filter(({ policy }) => policy === act.policy), ...added]
    },
  }
}

/** @param previous that of the lines before: who goes on from there is not read again */
async function readBefore(
  log: ImportedLog,
  { lines, ownerOf }: { lines: readonly ImportedLine[]; ownerOf: OwnerOf },
  previous: Before | undefined,
): Promise<Before> {
  const acts = lines.flatMap(({ act }) => act ?? [])
  const owners = new Map(acts.map((act) => [formatOwner(ownerOf(act)), ownerOf(act)]))
  const all = [...owners].map(
    async ([name, owner]) => [name, previous?.people.get(name) ?? (await readHistory(log, owner))] as const,
  )
  return {
    people: new Map(await Promise.all(all)),
    taken: new Set(await log.listTakenIds(acts.map(({ id }) => id))),
  }
}

async function readHistory(log: ImportedLog, owner: ActOwner): Promise<History> {
  const acts = (await log.listActs(owner)).map((act) => ({ ...act, at: act.claimedAt ?? act.at }))
  return { acts, byAfter: Map.groupBy(acts, ({ after }) => after) }
}

/** Whose act it is, to the store. */
type OwnerOf = (act: ImportedAct) => ActOwner

function formatOwner(owner: ActOwner): string {
  return JSON.stringify(owner)
}
