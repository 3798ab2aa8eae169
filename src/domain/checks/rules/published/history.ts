import { formatVersionName } from '../../../policy/policy.ts'
import { type Deed, type DeedKind, judgeHistory } from '../../../publication/history/judge-history.ts'
import type { KnownVersion } from '../../../publication/history/known-version.ts'
import type { SealRule } from '../../../publication/history/seal-rule.ts'
import { createFinding, type Finding, type FindingPlace } from '../../finding.ts'
import type { FindingMessages } from '../../messages.ts'
import { createPart } from '../../parts.ts'

/** An earlier state of a library. */
export interface PastState {
  /** What people call it, such as `origin/main`. */
  name: string
  /** Its versions. */
  versions: readonly KnownVersion[]
  /** Whether versions may have been sealed since. */
  rule: SealRule
  /** Whether files can be had from it by its name. */
  isCommit: boolean
}

type Told = Exclude<DeedKind, 'kept' | 'sealed' | 'altered' | 'dropped'>

/** What is said of a deed that is not told file by file alone, and where: at its folder, or in its `version.yaml`. */
const TELLINGS: Record<Told, { at: 'folder' | 'facts'; files: boolean }> = {
  policyGone: { at: 'folder', files: false },
  renamed: { at: 'folder', files: false },
  renumbered: { at: 'folder', files: false },
  unsealed: { at: 'facts', files: true },
  redated: { at: 'facts', files: true },
  resealed: { at: 'facts', files: true },
  sealedInPullRequest: { at: 'facts', files: false },
  backdated: { at: 'facts', files: false },
  postdated: { at: 'facts', files: false },
  otherMoment: { at: 'facts', files: false },
}

const FACTS = 'version.yaml'

/**
 * Compares published versions with an earlier state of the library: none of them may differ, be gone or be elsewhere,
 * and new ones come only where they may. A seal alone would hold again for someone who computes new digests.
 */
export function checkHistory(past: PastState, now: readonly KnownVersion[]): Finding[] {
  const { versions, rule } = past
  return judgeHistory(versions, now, rule).flatMap((deed) => {
    const find = (list: readonly KnownVersion[]) =>
      list.find(({ policy, number }) => policy === deed.policy && number === deed.number)
    return tellDeed(deed, past, find(versions)?.parts ?? {}, find(now)?.parts ?? {})
  })
}

type Parts = KnownVersion['parts']

function tellDeed(deed: Deed, { name: base, isCommit }: PastState, before: Parts, after: Parts): Finding[] {
  const { kind, policy, number, publishedAt, movedTo } = deed
  const folder = `${policy}/${number}`
  const version = formatVersionName(policy, number)
  const restore = isCommit
    ? createPart('findings.parts.restore.fromCommit', { base })
    : createPart('findings.parts.restore.fromHistory')
  const values = { version, base, policy, restore }
  if (kind === 'kept' || kind === 'sealed') return []
  if (kind === 'dropped') return [createFinding('history.versionGone', placeAt(folder), values)]
  if (kind === 'altered') return tellFiles(deed, folder, before, after, values)
  const { at, files } = TELLINGS[kind]
  const place = at === 'folder' ? folder : `${folder}/${FACTS}`
  const line = at === 'folder' ? 1 : findFirstDifference(before[FACTS] ?? '', after[FACTS] ?? '')
  const told = createFinding(`history.${kind}`, placeAt(place, line), {
    ...values,
    publishedAt,
    now: movedTo ? formatVersionName(movedTo.policy, movedTo.number) : '',
  })
  const others = files
    ? tellFiles(deed, folder, before, after, values).filter(({ file }) => file !== place)
    : []
  return [told, ...others]
}

/** Every file that is not as it was. */
function tellFiles(
  { difference: { changed, gone, added } }: Deed,
  folder: string,
  before: Parts,
  after: Parts,
  values: FindingMessages['history.changed'],
): Finding[] {
  return [
    ...changed.map((name) => {
      const line = findFirstDifference(before[name] ?? '', after[name] ?? '')
      return createFinding('history.changed', placeAt(`${folder}/${name}`, line), values)
    }),
    ...gone.map((name) => createFinding('history.fileGone', placeAt(`${folder}/${name}`), values)),
    ...added.map((name) => createFinding('history.fileAdded', placeAt(`${folder}/${name}`), values)),
  ]
}

function placeAt(file: string, line = 1): FindingPlace {
  return { rule: 'history', severity: 'error', file, line, column: 1 }
}

function findFirstDifference(old: string, now: string): number {
  const [before, after] = [old.split('\n'), now.split('\n')]
  return after.findIndex((line, index) => line !== before[index]) + 1 || after.length
}
