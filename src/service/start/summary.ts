import type { ManifestPolicy } from '../../domain/publication/manifest.ts'
import type { Release } from '../metrics/release.ts'
import type { Judgement } from './gate.ts'

/** What runs, with what, as one line of the log and one of `doctor`. */
export interface Summary extends Release {
  engine: string | null
  schema: string | null
  records: number
  products: string[]
  /** Policies with the number of the version that is in force. */
  policies: string[]
}

/** Sums up what a start is made of. */
export function summarize(
  release: Release,
  { database, around }: Pick<Judgement, 'database' | 'around'>,
  policies: string[],
): Summary {
  return {
    ...release,
    engine: database && `${database.engine} ${database.version}`,
    schema: database?.applied.at(-1) ?? null,
    records: database?.head?.size ?? 0,
    products: around.products.value?.products.map(({ id }) => id) ?? [],
    policies,
  }
}

/** The newest version of each policy that has taken effect. */
export function listInForce(
  policies: Iterable<Pick<ManifestPolicy, 'id' | 'versions'>>,
  now: Date,
): string[] {
  return [...policies].flatMap(({ id, versions }) => {
    const newest = versions.findLast(({ effectiveAt }) => Date.parse(effectiveAt) <= now.getTime())
    return newest === undefined ? [] : `${id}@${newest.number}`
  })
}

/** The same for a terminal. */
export function formatSummary({
  version,
  commit,
  node,
  engine,
  schema,
  records,
  products,
  policies,
}: Summary): string {
  const list = (names: string[]) => names.join(', ') || 'none'
  return [
    `kelisim ${version} (${commit}) on Node ${node}`,
    engine === null ? 'no database yet' : `${engine}, schema ${schema ?? 'none'}, ${records} records`,
    `products ${list(products)}`,
    `in force ${list(policies)}`,
  ].join('; ')
}
