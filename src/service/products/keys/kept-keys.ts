import type { JsonWebKey } from 'node:crypto'
import { fetchKeySet } from './fetch-key-set.ts'
import { followKeys } from './followed-keys.ts'
import { listKeys, type ProductKeys } from './product-keys.ts'
import { readKeySet } from './read-key-set.ts'

/** Where a product has its keys, as products.yaml says. */
export interface KeySource {
  id: string
  keys?: readonly JsonWebKey[] | undefined
  jwks?: string | undefined
}

/** Who is told of fetches, and by what they are made. */
export interface KeepOptions {
  fetch?: (url: string) => Promise<string>
  now?: () => number
  onFetched?: (product: string) => void
  onFailed?: (product: string, failure: unknown) => void
}

/** The keys of the products that are registered, by their ids. */
export type KeptKeys = (products: readonly KeySource[]) => ReadonlyMap<string, ProductKeys>

/**
 * Keeps what has been fetched while products come and go: a product whose address fails must not lose its keys because
 * another one has registered.
 */
export function keepProductKeys({
  fetch = fetchKeySet,
  now = () => performance.now(),
  onFetched = () => {},
  onFailed = () => {},
}: KeepOptions = {}): KeptKeys {
  let followed = new Map<string, ProductKeys>()

  const follow = (id: string, url: string) =>
    followKeys({
      fetch: async () => readKeySet(await fetch(url)),
      now,
      onFetched: () => onFetched(id),
      onFailed: (failure) => onFailed(id, failure),
    })

  return (products) => {
    const next = new Map<string, ProductKeys>()
    const found = products.map(({ id, keys = [], jwks }): [string, ProductKeys] => {
      if (jwks === undefined) return [id, listKeys(keys)]
      const name = JSON.stringify([id, jwks])
      const kept = followed.get(name) ?? follow(id, jwks)
      next.set(name, kept)
      return [id, kept]
    })
    followed = next
    return new Map(found)
  }
}
