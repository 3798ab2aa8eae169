import { createHash } from 'node:crypto'
import type { Manifest } from '../domain/publication/manifest.ts'
import { PEOPLE } from './people.ts'

/** The demo's name among the service's products. */
export const PRODUCT = 'demo'

/**
 * What the demo's people had accepted before it began, as `service import` reads it: version 1 can no longer be
 * accepted through the service once version 2 is in force. The same manifest always gives the same acts.
 */
export function listPastActs({ policies }: Manifest, now: Date) {
  return policies.flatMap(({ id: policy, versions }) =>
    PEOPLE.flatMap(({ subject, accepts }) => {
      const begun = versions.filter(({ effectiveAt }) => Date.parse(effectiveAt) <= now.getTime())
      const version = accepts === 'current' ? begun.at(-1) : begun.find(({ number }) => number === accepts)
      if (subject === null || !version?.terms.required) return []
      const { digests, effectiveAt, number } = version
      return {
        id: computeUuid(`${subject} ${policy}@${number}`),
        at: new Date(effectiveAt).toISOString(),
        product: PRODUCT,
        subject,
        act: 'accept',
        policy,
        version: number,
        locale: 'kk',
        digest: digests.kk,
        versionDigest: digests.version,
        shown: [],
        after: null,
      }
    }),
  )
}

/** A UUID that is the same for the same name (RFC 9562, version 8). */
function computeUuid(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
