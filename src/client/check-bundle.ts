import { computeBytesDigest } from '../domain/encoding/digest.ts'
import { type ActLeaf, getLeafRealm, isActLeaf } from '../domain/log/leaf.ts'
import { type FollowRenames, followRenames } from '../domain/log/rename.ts'
import { checkRenames, type Judged, listProvedRenames } from './check-renames.ts'
import { checkStated, HISTORY_MEMBERS } from './check-stated.ts'
import { checkText, checkVersion } from './check-texts.ts'
import { type Files, findMember, parseExactJson, parseJson } from './files.ts'
import type { CheckResult } from './receipt-report.ts'

/** Files that say something about a record, and that one has to vouch for. */
const TELLING = /(^|\/)(history\.json$|(receipts|openings|renames|log|texts|former|shown|screens)\/)/i

/** What checks of a bundle share: its files, what it says that it lacks, and of which files a check tells. */
interface Bundle {
  files: Files
  absent: ReadonlySet<unknown>
  told: Set<string>
  /** Files that nothing vouches for where nothing has to. */
  open: Set<string>
}

/**
 * Checks what a bundle says around its records: the history that people open first, texts, fragments and screens, and
 * that there is nothing else that seems to belong to a record.
 *
 * @param renames what the bundle says of changes of the person's id
 * @returns the checks of each receipt, in the order of the receipts
 */
export function checkBundle(
  files: Files,
  judged: readonly Judged[],
  renames: readonly Judged[] = [],
): CheckResult[][] {
  const missing = findMember(parseJson(files.get('missing.json')), 'missing')
  const absent = new Set(Array.isArray(missing) ? missing.map((one) => findMember(one, 'path')) : [])
  const bundle: Bundle = { files, absent, told: new Set(['history.json']), open: new Set() }
  // Of a member that is said twice, other programs read the other one.
  const history = parseExactJson(files.get('history.json'))
  const answers: readonly unknown[] | null = Array.isArray(history) ? history : null
  const follow = followRenames(listProvedRenames(renames))
  const whole = answers !== null && isHistoryWhole(answers, judged, follow) ? answers : null
  const renamed = checkRenames(renames, judged, (name) => bundle.told.add(name))
  const own = judged.map((one) => [...checkRecord(bundle, one), checkHistory(whole, one), ...renamed])
  for (const one of judged) tellParts(bundle, one)
  const rest = checkRest(bundle)
  return own.map((checks) => [...checks, ...rest])
}

function checkRecord(bundle: Bundle, { report: { facts } }: Judged): CheckResult[] {
  if (facts === null || !isActLeaf(facts)) return []
  return [...checkWords(bundle, facts), ...checkScreen(bundle, facts)]
}

/** Texts have their place, and those in it must be the ones; true text elsewhere does not make up for it. */
function checkWords(bundle: Bundle, leaf: ActLeaf): CheckResult[] {
  const former = `former/${leaf.digest}.md`
  const folder = `texts/${leaf.policy}/${leaf.version}`
  const isFormer = bundle.files.has(former) || bundle.absent.has(former)
  const own = isFormer ? former : `${folder}/${leaf.locale}.md`
  const bytes = bundle.files.get(own)
  const text: CheckResult =
    bytes === undefined && bundle.absent.has(own)
      ? { check: 'text', ok: null, detail: 'the bundle says that it lacks the text' }
      : tell(bundle, [own], checkText(leaf, bytes === undefined ? [] : [bytes]))
  return isFormer ? [text] : [text, ...checkSealed(bundle, leaf, folder)]
}

/** Of the version all files have to be there, or be named as missing; bundles of format 1 had no facts. */
function checkSealed(bundle: Bundle, leaf: ActLeaf, folder: string): CheckResult[] {
  const paths = ['version.yaml', 'kk.md', 'ru.md', 'en.md'].map((name) => `${folder}/${name}`)
  const [facts, kk, ru, en] = paths.map((path) => bundle.files.get(path))
  if (facts && kk && ru && en)
    return [tell(bundle, paths, checkVersion(leaf, { facts, texts: { kk, ru, en } }))]
  for (const path of paths) bundle.open.add(path)
  const lost = paths.filter((path) => !bundle.files.has(path) && !bundle.absent.has(path))
  if (leaf.v === 1 && lost.every((path) => path.endsWith('.yaml'))) return []
  const detail = `texts and facts of the version are not all there${lost.length > 0 ? `: ${lost.join(', ')}` : ''}`
  return [{ check: 'version', ok: lost.length > 0 ? false : null, detail }]
}

/** What was shown lies under the hash that the record names. */
function checkScreen(bundle: Bundle, leaf: ActLeaf): CheckResult[] {
  const { shown, presentation } = leaf
  const removed = `screens/${presentation}.txt`
  if (bundle.files.has(removed)) bundle.open.add(removed)
  const isDescribed = presentation !== null && !bundle.files.has(removed)
  const wanted = [
    ...shown.map((digest) => ({ digest, path: findFragment(bundle, leaf, digest) })),
    ...(isDescribed ? [{ digest: presentation, path: `screens/${presentation}.json` }] : []),
  ]
  if (wanted.length === 0) return []
  const faults = wanted.filter(({ digest, path }) => {
    const bytes = bundle.files.get(path)
    if (bytes === undefined) return !bundle.absent.has(path)
    bundle.told.add(path)
    return computeBytesDigest(bytes) !== digest
  })
  if (faults.length > 0) {
    const detail = `what was shown has other bytes or is not there: ${faults.map(({ path }) => path).join(', ')}`
    return [{ check: 'shown', ok: false, detail }]
  }
  const isThere = wanted.every(({ path }) => bundle.files.has(path))
  const good = 'what was shown is there byte for byte'
  const none = 'the bundle says that it lacks something that was shown'
  return [{ check: 'shown', ok: isThere ? true : null, detail: isThere ? good : none }]
}

/** Bundles of format 1 had fragments by policy and version. */
function findFragment({ files }: Bundle, { v, policy, version, locale }: ActLeaf, digest: string): string {
  const first = `shown/${policy}/${version}/${locale}.json`
  return v === 1 && files.has(first) ? first : `shown/${digest}.json`
}

/** Whether history and receipts name the same records, each once, and all of one person, whatever id they had. */
function isHistoryWhole(
  answers: readonly unknown[],
  judged: readonly Judged[],
  follow: FollowRenames,
): boolean {
  const told = answers.map((answer) => findMember(answer, 'id')).sort()
  const found = judged.map(({ report }) => report.facts?.id).sort()
  const owners = new Set(
    judged.map(({ report: { facts, subject, index } }) => {
      if (facts === null || !isActLeaf(facts)) return ''
      const realm = getLeafRealm(facts)
      const isKnown = subject !== null && index !== null
      return `${realm} ${isKnown ? follow({ realm, subject, index }) : subject}`
    }),
  )
  return told.length === found.length && told.every((id, at) => id === found[at]) && owners.size < 2
}

/** Null stands for a history that is not the records of one person. */
function checkHistory(answers: readonly unknown[] | null, { found, report }: Judged): CheckResult {
  if (answers === null) {
    const detail = 'history.json and receipts/ are not the same records of one person'
    return { check: 'stated', ok: false, detail }
  }
  const answer = answers.find((one) => findMember(one, 'id') === report.facts?.id)
  return checkStated(found.input, report.facts, answer, HISTORY_MEMBERS)
}

/** The parts of a receipt of which its own checks tell. */
function tellParts({ told }: Bundle, { found, report: { facts, checks } }: Judged): void {
  if (facts === null || !found.name.startsWith(`receipts/${facts.id}.`)) return
  for (const ending of ['leaf', 'tlog-proof', 'jws']) {
    if (found.name.endsWith('jws') === (ending === 'jws')) told.add(`receipts/${facts.id}.${ending}`)
  }
  const passed = new Set(checks.flatMap(({ check, ok }) => (ok ? [check] : [])))
  if (passed.has('opening')) told.add(`openings/${facts.id}.json`)
  if (passed.has('later')) told.add('log/checkpoint').add(`log/consistency/${facts.id}.json`)
}

/** Whatever else lies there: it says nothing about a record, or nobody vouches for what it says. */
function checkRest({ files, told, open }: Bundle): CheckResult[] {
  const rest = [...files.keys()].filter((path) => !told.has(path)).sort()
  const stray = rest.filter((path) => TELLING.test(path) && !open.has(path))
  if (stray.length > 0) {
    const detail = `no record vouches for ${stray.join(', ')}`
    return [{ check: 'rest', ok: false, detail, files: stray }]
  }
  if (rest.length === 0) return [{ check: 'rest', ok: true, detail: 'there are no other files' }]
  return [{ check: 'rest', ok: null, detail: `not checked: ${rest.join(', ')}`, files: rest }]
}

function tell({ told }: Bundle, paths: readonly string[], result: CheckResult): CheckResult {
  for (const path of paths) told.add(path)
  return result
}
