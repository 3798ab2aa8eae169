import { z } from 'zod'
import { type ByLocale, LOCALES } from '../locale.ts'
import { EXPECTED } from './schema-expectations.ts'
import type { Digests, VersionFile } from './version-file.ts'

/** An address part: small letters, digits and hyphens, beginning with a letter. */
export const PolicyIdSchema = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, EXPECTED.policyId)

/** Words that stand for something else in addresses and so cannot name a policy. */
export const RESERVED_POLICY_IDS = [
  ...LOCALES,
  'api',
  'log',
  'accept',
  'receipts',
  'admin',
  'search',
  'compare',
  'widget',
  'at',
] as readonly string[]

/** A numbered state of a policy, as the files hold it. */
export interface Version {
  number: number
  file: VersionFile
  /** The bytes of `version.yaml`, which the seal covers. */
  source: string
  texts: ByLocale<string>
}

/** A legal document through time; all that is said of it, a version says. */
export interface Policy {
  id: string
  /** Ascending by number; a policy has at least one. */
  versions: Version[]
}

/** A version that has been published: its dates and digests are known and final. */
export interface PublishedVersion extends Version {
  file: VersionFile & {
    publishedAt: string
    effectiveAt: string
    digests: Digests
  }
}

/** Tells whether a version is published (sealed) rather than a draft. */
export function isPublished(version: Version): version is PublishedVersion {
  const { publishedAt, effectiveAt, digests } = version.file
  return publishedAt !== undefined && effectiveAt !== undefined && digests !== undefined
}

/** Tells whether a version says that it is published, be its seal whole or not. */
export function isSealed({ file }: Version): boolean {
  return file.publishedAt !== undefined || file.digests !== undefined
}

/** Writes a version's name, such as `privacy@2`. */
export function formatVersionName(policy: string, number: number): string {
  return `${policy}@${number}`
}
