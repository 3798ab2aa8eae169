import type { Product, Products } from '../products/products.ts'
import { rememberLast } from '../remember-last.ts'
import { countBySecond } from './count-by-second.ts'
import { Problem } from './problem.ts'

/**
 * Requests a second of one address that bring no good token; an address may stand for a whole office. What everybody may
 * read is counted apart, so that nobody is kept from it by a neighbour whose tokens are bad.
 */
const ANONYMOUS_PER_SECOND = 200
const REFUSED_PER_SECOND = 200
/** Requests a second of one person, who may have many tabs; and answers, of which nobody gives so many by hand. */
const PERSON_PER_SECOND = 30
const ANSWERS_PER_SECOND = 10

/** Keeps one product, or one stranger, from taking the service away from the others. */
export interface Limits {
  /** Counts a request of a product; throws the problem when there were too many this second. */
  limitProduct(product: Product): void
  /** Counts a request of a person, before it counts for their product: one alone cannot use up what all share. */
  limitPerson(person: Person, isAnswer: boolean): void
  /** Counts a request that needs no token by the address it came from, which is never written down. */
  limitAnonymous(address: string): void
  /** Counts by its address, in the same way, a request whose token is missing, bad, or makes others fetch keys. */
  limitRefused(address: string): void
}

/** Who is counted; only ever a key in memory. */
interface Person {
  product: Product
  subject: string
}

/** Builds the limits that products have registered. */
export function createLimits({ products }: Products): Limits {
  const limiters = new Map(
    products.map(({ id, requestsPerSecond }) => [id, createLimiter('product', requestsPerSecond)]),
  )
  const people = createLimiter('person', PERSON_PER_SECOND)
  const answers = createLimiter('person-answers', ANSWERS_PER_SECOND)
  const strangers = createLimiter('stranger', ANONYMOUS_PER_SECOND)
  const refused = createLimiter('refused', REFUSED_PER_SECOND)
  return {
    limitProduct: ({ id }) => limiters.get(id)?.(''),
    limitPerson({ product, subject }, isAnswer) {
      const key = `${product.id} ${subject}`
      people(key)
      if (isAnswer) answers(key)
    },
    limitAnonymous: (address) => strangers(address),
    limitRefused: (address) => refused(address),
  }
}

/** The limits of whichever products are registered now. */
export function followLimits(getProducts: () => Products): Limits {
  const limits = rememberLast(createLimits)
  return {
    limitProduct: (product) => limits(getProducts()).limitProduct(product),
    limitPerson: (person, isAnswer) => limits(getProducts()).limitPerson(person, isAnswer),
    limitAnonymous: (address) => limits(getProducts()).limitAnonymous(address),
    limitRefused: (address) => limits(getProducts()).limitRefused(address),
  }
}

/** No limits, for one's own measurements. */
export const NO_LIMITS: Limits = {
  limitProduct() {},
  limitPerson() {},
  limitAnonymous() {},
  limitRefused() {},
}

function createLimiter(name: string, points: number): (key: string) => void {
  const count = countBySecond()
  return (key) => {
    const { times, rest } = count(key)
    if (times <= points) return
    const wait = Math.max(1, Math.ceil(rest / 1000))
    throw new Problem('rate-limited', 'Wait as long as Retry-After says and send the same request again.', {
      headers: {
        'retry-after': String(wait),
        // draft-ietf-httpapi-ratelimit-headers
        'ratelimit-policy': `"${name}";q=${points};w=1`,
        ratelimit: `"${name}";r=0;t=${wait}`,
      },
    })
  }
}
