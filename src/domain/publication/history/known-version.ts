/** What a seal says of itself. */
export interface Seal {
  /** The moment that is claimed for it. */
  publishedAt: string
  /** The digest of everything that it covers; two versions with the same one are the same. */
  digest: string
}

/**
 * A version as one side of a comparison knows it: a folder at a commit, a folder on disk, a manifest, or what a
 * service has seen.
 */
export interface KnownVersion {
  policy: string
  number: number
  /** Null while it is a draft. */
  seal: Seal | null
  /** Everything that may not change once it is sealed, by name: texts of files, digests, or facts as one string. */
  parts: Readonly<Record<string, string>>
}

/** The parts that are not the same on both sides, by name. */
export interface Difference {
  changed: readonly string[]
  gone: readonly string[]
  added: readonly string[]
}

/** Compares what may not change, part by part. */
export function compareParts(before: KnownVersion['parts'], now: KnownVersion['parts']): Difference {
  const has = (parts: KnownVersion['parts'], name: string) => Object.hasOwn(parts, name)
  return {
    changed: Object.keys(before).filter((name) => has(now, name) && before[name] !== now[name]),
    gone: Object.keys(before).filter((name) => !has(now, name)),
    added: Object.keys(now).filter((name) => !has(before, name)),
  }
}

/** Tells whether two sides name the same version. */
export function isSameVersion(
  one: Pick<KnownVersion, 'policy' | 'number'>,
  other: Pick<KnownVersion, 'policy' | 'number'>,
): boolean {
  return one.policy === other.policy && one.number === other.number
}
