import { compareParts, type Difference, isSameVersion, type KnownVersion } from './known-version.ts'
import { judgeNewSeal, type NewSeal, type SealRule } from './seal-rule.ts'

/** What can have happened to a version that was sealed before. */
export type OldSeal =
  | 'kept'
  | 'renamed'
  | 'renumbered'
  | 'policyGone'
  | 'dropped'
  | 'unsealed'
  | 'redated'
  | 'resealed'
  | 'altered'

/** What happened to a version. */
export type DeedKind = OldSeal | NewSeal

/** What was done to a version between two states, and to what it was done. */
export interface Deed {
  kind: DeedKind
  policy: string
  number: number
  /** Where the same seal stands now, when it stands elsewhere. */
  movedTo: { policy: string; number: number } | null
  /** What of it differs; everything is gone where the version is. */
  difference: Difference
  /** The moment that the seal claims now, or claimed when it is gone. */
  publishedAt: string
}

/** The only things that may happen: everything else is an error wherever it is found. */
const ALLOWED: readonly DeedKind[] = ['kept', 'sealed']

/** Tells whether something may happen to a version. */
export function isAllowed({ kind }: Pick<Deed, 'kind'>): boolean {
  return ALLOWED.includes(kind)
}

/** What is known of a version that was sealed before. */
interface Case {
  before: KnownVersion
  now: KnownVersion | undefined
  /** Where its seal stands now, when it stood there not before. */
  twin: KnownVersion | undefined
  /** What stands in its place was sealed before as another version. */
  isDisplaced: boolean
  isPolicyThere: boolean
}

/** Every case of a version that was sealed before, the first that fits decides. */
const CASES: readonly (readonly [OldSeal, (one: Case) => boolean])[] = [
  ['renamed', ({ before, twin }) => twin !== undefined && twin.policy !== before.policy],
  ['renumbered', ({ twin }) => twin !== undefined],
  ['policyGone', ({ isPolicyThere }) => !isPolicyThere],
  ['dropped', ({ now, isDisplaced }) => now === undefined || isDisplaced],
  ['unsealed', ({ now }) => now?.seal === null],
  ['redated', ({ before, now }) => now?.seal?.publishedAt !== before.seal?.publishedAt],
  ['resealed', ({ before, now }) => now?.seal?.digest !== before.seal?.digest],
  ['altered', ({ before, now }) => isDifferent(compareParts(before.parts, now?.parts ?? {}))],
  ['kept', () => true],
]

/**
 * Tells what happened to each version between two states: to those that were sealed before, whatever became of
 * them, and to those that were sealed since. Drafts come, change and go.
 *
 * @param before what was known; only its sealed versions count
 * @param now what is known now, drafts included
 * @param rule whether, and at which moments, versions may be sealed between the two
 */
export function judgeHistory(
  before: readonly KnownVersion[],
  now: readonly KnownVersion[],
  rule: SealRule,
): Deed[] {
  const known = before.filter(({ seal }) => seal !== null)
  const moved = new Set<KnownVersion>()
  const old = known.map((one): Deed => {
    const there = now.find((other) => isSameVersion(one, other))
    const stays = there?.seal?.digest === one.seal?.digest
    const twin = stays ? undefined : now.find((other) => isTwin(one, other, known))
    if (twin) moved.add(twin)
    const found: Case = {
      before: one,
      now: there,
      twin,
      isDisplaced: !stays && known.some((other) => other !== one && hasSameSeal(other, there)),
      isPolicyThere: now.some(({ policy }) => policy === one.policy),
    }
    const [kind] = CASES.find(([, fits]) => fits(found)) ?? ['kept' as const]
    return describeDeed(kind, one, there, twin)
  })
  const fresh = now.filter(
    (one) => one.seal !== null && !moved.has(one) && !known.some((other) => isSameVersion(one, other)),
  )
  return [...old, ...fresh.map((one) => describeDeed(judgeNewSeal(one, rule), one, one, undefined))]
}

function describeDeed(
  kind: DeedKind,
  one: KnownVersion,
  now: KnownVersion | undefined,
  twin: KnownVersion | undefined,
): Deed {
  const { policy, number } = one
  return {
    kind,
    policy,
    number,
    movedTo: twin ? { policy: twin.policy, number: twin.number } : null,
    difference: compareParts(one.parts, now?.parts ?? {}),
    publishedAt: now?.seal?.publishedAt ?? one.seal?.publishedAt ?? '',
  }
}

/** The same seal in a place where it did not stand before. */
function isTwin(one: KnownVersion, other: KnownVersion, known: readonly KnownVersion[]): boolean {
  return (
    !isSameVersion(one, other) &&
    hasSameSeal(one, other) &&
    !known.some((old) => isSameVersion(old, other) && hasSameSeal(old, other))
  )
}

function hasSameSeal(one: KnownVersion, other: KnownVersion | undefined): boolean {
  return one.seal !== null && one.seal.digest === other?.seal?.digest
}

function isDifferent({ changed, gone, added }: Difference): boolean {
  return changed.length + gone.length + added.length > 0
}
