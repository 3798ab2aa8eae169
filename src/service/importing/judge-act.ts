import { formatVersionName } from '../../domain/policy/policy.ts'
import type { Manifest, ManifestVersion } from '../../domain/publication/manifest.ts'
import { Problem } from '../http/problem.ts'
import { listOffered } from '../products/audience.ts'
import type { Product } from '../products/products.ts'
import { type Catalog, type CatalogPolicy, findVersion, selectCounting } from '../published/catalog.ts'
import { judge } from '../subject/act-rules.ts'
import { isImportReason, type LineFault } from './import-finding.ts'
import type { ImportedAct } from './imported-act.ts'
import type { EarlierAct } from './pending-acts.ts'

/** What acts are judged by. */
export interface ImportWorld {
  products: readonly Product[]
  manifest: Manifest
  catalog: Catalog
  now: Date
}

/** What is known of the person and of the id of an act. */
export interface ImportCase {
  act: ImportedAct
  /** Their last act for the policy, and their last answer: of earlier lines, or else of the log. */
  last: Pick<EarlierAct, 'id' | 'at'> | undefined
  lastAnswer: string | null
  /** Their acts for the policy, those of the log first, as far as they say what is accepted now. */
  listStanding: () => readonly EarlierAct[]
  isIdTaken: boolean
}

interface Named {
  policy: CatalogPolicy
  version: ManifestVersion
}
type Rule = (facts: ImportCase & Named, now: Date) => LineFault | null

const checkVersionDigest: Rule = ({ act, version }) =>
  act.versionDigest === version.digests.version
    ? null
    : { reason: 'version-digest-mismatch', found: act.versionDigest, expected: version.digests.version }

const checkDigest: Rule = ({ act, version }) =>
  act.digest === version.digests[act.locale]
    ? null
    : { reason: 'digest-mismatch', found: act.digest, expected: version.digests[act.locale] }

const checkNotAhead: Rule = ({ act }, now) =>
  Date.parse(act.at) <= now.getTime()
    ? null
    : { reason: 'moment-ahead', found: act.at, expected: `a moment not after ${now.toISOString()}` }

const checkNotBefore: Rule = ({ act, version }) =>
  Date.parse(act.at) >= Date.parse(version.publishedAt)
    ? null
    : {
        reason: 'moment-before-version',
        found: act.at,
        expected: `a moment not before ${version.publishedAt}, when ${formatVersionName(act.policy, act.version)} was published`,
      }

const checkId: Rule = ({ act, isIdTaken }) =>
  isIdTaken ? { reason: 'id-taken', found: act.id, expected: 'an id that no other act has' } : null

const checkAfter: Rule = ({ act, lastAnswer }) =>
  act.after === lastAnswer
    ? null
    : { reason: 'answered-elsewhere', found: `"after" ${act.after}`, expected: String(lastAnswer) }

const checkOrder: Rule = ({ act, last }) =>
  last === undefined || Date.parse(act.at) >= Date.parse(last.at)
    ? null
    : { reason: 'moment-before-last', found: act.at, expected: `a moment not before ${last.at}` }

/** What the API would have said at that moment; what was on the screen of another system nobody knows. */
const checkByApi: Rule = ({ act, listStanding, policy, version }) => {
  const moment = new Date(act.at)
  // Of the acts that an import takes only a withdrawal is judged by those before it; reading them takes long.
  const acts = act.act === 'withdraw' ? selectCounting(policy, listStanding()) : []
  try {
    judge({ request: act, policy, version, acts, issuedAt: moment, now: moment, onBehalf: true })
    return null
  } catch (error) {
    if (!(error instanceof Problem) || !isImportReason(error.id)) throw error
    const name = `${act.act} ${formatVersionName(act.policy, act.version)} at ${act.at}`
    return { reason: error.id, found: name, expected: 'an act that was possible then' }
  }
}

const RULES: readonly Rule[] = [
  checkVersionDigest,
  checkDigest,
  checkNotAhead,
  checkNotBefore,
  checkId,
  checkAfter,
  checkOrder,
  checkByApi,
]

/** The first thing that is wrong with an act; null when it may be recorded. */
export function judgeImportedAct(facts: ImportCase, world: ImportWorld): LineFault | null {
  const named = findNamed(facts.act, world)
  if ('reason' in named) return named
  for (const rule of RULES) {
    const fault = rule({ ...facts, ...named }, world.now)
    if (fault !== null) return fault
  }
  return null
}

/** Product, policy and version that an act names; what is not there is told with what is. */
function findNamed(act: ImportedAct, { products, manifest, catalog }: ImportWorld): Named | LineFault {
  const list = (names: readonly (string | number)[]) => `one of ${names.join(', ') || 'none'}`
  const product = products.find(({ id }) => id === act.product)
  if (product === undefined) {
    const expected = list(products.map(({ id }) => id))
    return { reason: 'product-unknown', found: `"${act.product}"`, expected }
  }
  const policy = catalog.get(act.policy)
  const published = manifest.policies.find(({ id }) => id === act.policy)
  if (published === undefined) {
    const expected = list(manifest.policies.map(({ id }) => id))
    return { reason: 'policy-unknown', found: `"${act.policy}"`, expected }
  }
  const offered = listOffered(product)
  if (!offered.includes(act.policy)) {
    return { reason: 'policy-not-offered', found: `"${act.policy}"`, expected: list(offered) }
  }
  const name = formatVersionName(act.policy, act.version)
  const isPublished = published.versions.some(({ number }) => number === act.version)
  if (!isPublished) {
    const expected = list(published.versions.map(({ number }) => formatVersionName(act.policy, number)))
    return { reason: 'version-unknown', found: name, expected }
  }
  const version = policy && findVersion(policy, act.version)
  if (policy === undefined || version === undefined) {
    return { reason: 'version-retracted', found: name, expected: 'a version that stands' }
  }
  return { policy, version }
}
