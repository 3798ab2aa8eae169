import { isPublished, type Policy } from '../policy/policy.ts'

/** Before anything was published. */
const BEGINNING = new Date(0)

/**
 * The last moment until `now` at which something began or ended by the dates of a policy: since then everything that is
 * said of it has been the same.
 */
export function findLastChange({ versions }: Pick<Policy, 'versions'>, now: Date): Date {
  const passed = versions
    .filter(isPublished)
    .flatMap(({ file: { publishedAt, effectiveAt, acceptBy } }) => [publishedAt, effectiveAt, acceptBy ?? ''])
    .map(Date.parse)
    .filter((time) => time <= now.getTime())
  return new Date(Math.max(BEGINNING.getTime(), ...passed))
}
