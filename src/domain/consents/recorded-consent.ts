import type { Act, PastAct } from '../acceptance/act.ts'
import type { Term } from '../acceptance/term.ts'
import type { ByLocale } from '../locale.ts'
import type { Delegate, OnBehalf } from '../log/opening.ts'
import type { ManifestVersion } from '../publication/manifest.ts'

/** An act about a consent, as it was recorded. */
export interface RecordedAct extends PastAct, Pick<Act, 'id' | 'at' | 'after' | 'locale' | 'digest'> {
  product: string
  versionDigest: string
  claimedAt: string | null
  onBehalf: OnBehalf | null
  delegate?: Delegate | undefined
  clockAdjusted?: true | undefined
}

/** One consent of one person, with all that is known of it. */
export interface RecordedConsent {
  policy: string
  /** What is published of it, and from when each version binds. */
  versions: readonly ManifestVersion[]
  terms: readonly Term[]
  /** The person's acts for it, at least one, oldest first. */
  acts: readonly RecordedAct[]
  /** Those of them that count, in the same order. */
  counting: readonly RecordedAct[]
  /** The opaque id that the products of the realm gave the person. */
  subject: string
}

/** What is the same for all records of a document. */
export interface ExportFacts {
  now: Date
  /** Public address of the service, without a slash at its end. */
  service: string
  /** What a record says of itself, in every language. */
  remark: ByLocale<string>
}

/** The version that an act is about; undefined where its number stands for other words now, or for none. */
export function findAnswered(
  versions: readonly ManifestVersion[],
  act: Pick<RecordedAct, 'version' | 'versionDigest'>,
): ManifestVersion | undefined {
  const version = versions.find(({ number }) => number === act.version)
  return version?.digests.version === act.versionDigest ? version : undefined
}
