import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Finding, formatFinding } from '../../src/domain/checks/finding.ts'
import { checkHistory } from '../../src/domain/checks/rules/published/history.ts'
import { KelisimError } from '../../src/domain/error.ts'
import type { Policy } from '../../src/domain/policy/policy.ts'
import { isSameVersion, type KnownVersion } from '../../src/domain/publication/history/known-version.ts'
import {
  listPublishedVersions,
  readPastManifest,
} from '../../src/domain/publication/history/published-history.ts'
import type { DomainSay } from '../../src/domain/say.ts'
import { collectPublishingFindings } from '../../src/library/publishing-findings.ts'

/** Rules about when a version binds, what it asks and whose place it takes. */
const OF_TIME: ReadonlySet<Finding['rule']> = new Set<Finding['rule']>(['dates', 'life', 'terms'])

/** So long a site may take to give its manifest, in milliseconds. */
const PATIENCE = 30_000

/** A manifest that was built earlier, and where it was found. */
interface LastManifest {
  name: string
  versions: KnownVersion[]
}

/** Where earlier manifests are looked for. */
export interface LastManifests {
  /** The folder of the previous build. */
  dist: string
  /** A file or an http(s) address, such as that of the site as it is now; null when none is named. */
  last: string | null
}

/**
 * Refuses policies that alter, drop or rename what an earlier build has published: the one in `dist`, and the one
 * that is named.
 *
 * @returns how many published versions each of them had, to be told
 */
export async function refuseAltered(
  policies: readonly Policy[],
  places: LastManifests,
  at: Date,
  say: DomainSay,
): Promise<string[]> {
  const pasts = [readBuilt(places.dist), await readNamed(places.last)].filter((past) => past !== null)
  const now = listPublishedVersions(policies)
  for (const { name, versions } of pasts) {
    const findings = checkHistory({ name, versions, rule: 'any', isCommit: false }, now)
    if (findings.length > 0) throw createAlteredError(name, findings, say)
  }
  refuseUnpublishable(policies, pasts, at, say)
  return pasts.map(({ name, versions }) => `Compared with ${name}: ${versions.length} published versions.`)
}

/**
 * Refuses seals that no publication wrote: one of a moment that has not come, and of what no earlier build has, one
 * whose dates and terms a publication would have refused. Words are not judged here: a rule that is newer than a
 * seal stops no build.
 */
function refuseUnpublishable(
  policies: readonly Policy[],
  pasts: readonly LastManifest[],
  at: Date,
  say: DomainSay,
): void {
  const isKnown = (policy: string, number: number) =>
    pasts.some(({ versions }) => versions.some((one) => isSameVersion(one, { policy, number })))
  const isNew = (policy: string, number: number) => pasts.length > 0 && !isKnown(policy, number)
  const rule = {
    since: new Date(0),
    until: at,
    findArrival: ({ policy, number }: Pick<KnownVersion, 'policy' | 'number'>) =>
      new Date(
        listPublishedVersions(policies).find((one) => isSameVersion(one, { policy, number }))?.seal
          ?.publishedAt ?? '',
      ),
  }
  const past = { name: 'this build', versions: [], rule, isCommit: false }
  const findings = [
    ...checkHistory(past, listPublishedVersions(policies)),
    ...collectPublishingFindings(policies, [], isNew).filter((one) => OF_TIME.has(one.rule)),
  ]
  if (findings.length === 0) return
  throw new KelisimError(
    'library-invalid',
    `What is sealed could not have been published:\n\n${findings.map((one) => formatFinding(one, say)).join('\n\n')}\n`,
    'Publish with npm run policy -- publish, or the release on GitHub; nothing else writes a seal.',
  )
}

/** What the previous build left; null when there was none. */
function readBuilt(dist: string): LastManifest | null {
  const path = join(dist, 'policies.json')
  return existsSync(path) ? readManifest(path, readFileSync(path, 'utf8')) : null
}

async function readNamed(place: string | null): Promise<LastManifest | null> {
  if (place === null) return null
  if (!/^https?:\/\//.test(place)) {
    if (!existsSync(place)) throw createUnreadableError(place, 'there is no such file')
    return readManifest(place, readFileSync(place, 'utf8'))
  }
  const response = await fetch(place, { signal: AbortSignal.timeout(PATIENCE) }).catch((error: Error) => {
    throw createUnreadableError(place, error.message)
  })
  // Before the first publication there is nothing at the address, which is told.
  if (response.status === 404) return { name: `${place} (nothing is there yet)`, versions: [] }
  if (!response.ok) throw createUnreadableError(place, `it answers ${response.status}`)
  return readManifest(place, await response.text())
}

function readManifest(name: string, text: string): LastManifest {
  let versions: KnownVersion[] | null = null
  try {
    versions = readPastManifest(JSON.parse(text))
  } catch {}
  if (versions === null) throw createUnreadableError(name, 'it is no manifest of Kelisim')
  return { name, versions }
}

function createUnreadableError(place: string, why: string): KelisimError {
  return new KelisimError(
    'manifest-invalid',
    `The last manifest, ${place}, cannot be compared with: ${why}.`,
    'Name the policies.json of the site as it is now in KELISIM_LAST_MANIFEST, or leave it unset; a folder dist that is no build can be removed.',
  )
}

function createAlteredError(name: string, findings: readonly Finding[], say: DomainSay): KelisimError {
  return new KelisimError(
    'manifest-altered',
    `What ${name} has published is not as it was:\n\n${findings.map((one) => formatFinding(one, say)).join('\n\n')}\n`,
    'Build from the policies as they were published. Where that build was made from other policies, remove its folder first.',
  )
}
