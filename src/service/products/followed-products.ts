import { isDeepStrictEqual } from 'node:util'
import { KelisimError } from '../../domain/error.ts'
import { sayToOperator as say } from '../published/say.ts'
import { describeFailure, type Warning } from '../published/warnings.ts'
import type { Log } from '../service.ts'
import type { Products } from './products.ts'
import { getRealm } from './realm.ts'

/** The registered products, as the file says them now. */
export interface FollowedProducts {
  get(): Products
  /** What is wrong with the file, while the products before stay registered. */
  listWarnings(): Warning[]
  /** Reads the file again, if it has changed and has rested since the last look. */
  look(): void
}

/** What following the file needs. */
export interface FollowOptions {
  /** @throws KelisimError that names each line and column */
  read: () => Products
  /** Changes whenever the file may have; null where there is none. */
  readStamp: () => string | null
  log: Log
}

/**
 * Follows `products.yaml`: who registers is known without a restart. A file that is not as expected, or is gone, changes
 * nothing, and says so in the log and at `/readyz` until it is mended. One that changes while it is looked at, because
 * somebody is still writing, is left until the next look.
 *
 * @throws KelisimError of the first reading
 */
export function followProducts({ read, readStamp, log }: FollowOptions): FollowedProducts {
  let seen = readStamp()
  let taken = seen
  let current = read()
  let problem: string | null = null

  function takeOver(found: Products): void {
    if (found.audience !== current.audience) throw createAudienceError(current.audience, found.audience)
    const before = current
    const changed = listChanges(before, found)
    current = found
    log.info(changed, 'products.yaml was read again')
    const moved = listMoved(before, found)
    if (moved.length > 0)
      log.warn(
        { moved },
        'products answer in another realm: what people answered before counts there no more',
      )
  }

  return {
    get: () => current,
    listWarnings: () =>
      problem === null
        ? []
        : [{ code: 'products-unusable', detail: say('service.warnings.products', { problem }) }],
    look() {
      const stamp = readStamp()
      const isResting = stamp === seen
      seen = stamp
      if (stamp === taken || !isResting) return
      taken = stamp
      try {
        takeOver(read())
        problem = null
      } catch (error) {
        // Whatever it is: this is a timer, and one line of a file must not end what answers everybody.
        problem = error instanceof KelisimError ? describeFailure(error) : String(error)
        log.error({ problem }, 'products.yaml cannot be used; the products before stay registered')
      }
    },
  }
}

/** Ids of the products that came, went or are registered otherwise. */
function listChanges({ products: before }: Products, { products: after }: Products) {
  const find = (products: Products['products'], id: string) => products.find((one) => one.id === id)
  const ids = (products: Products['products']) => products.map(({ id }) => id)
  const isOther = (id: string) => !isDeepStrictEqual(find(before, id), find(after, id))
  return {
    added: ids(after).filter((id) => find(before, id) === undefined),
    removed: ids(before).filter((id) => find(after, id) === undefined),
    changed: ids(after).filter((id) => find(before, id) !== undefined && isOther(id)),
  }
}

/** Products that joined or left a group. */
function listMoved({ products: before }: Products, { products: after }: Products) {
  return after.flatMap((product) => {
    const known = before.find(({ id }) => id === product.id)
    const [from, to] = [known && getRealm(known), getRealm(product)]
    return from === undefined || from === to ? [] : [{ product: product.id, from, to }]
  })
}

/** Tokens, the log's name and every receipt hold it. */
function createAudienceError(before: string, after: string): KelisimError {
  return new KelisimError(
    'products-invalid',
    `audience is "${after}", and this service runs as "${before}".`,
    'Write the audience as it was, or start the service anew.',
  )
}
