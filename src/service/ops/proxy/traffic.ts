import { LOCALES } from '../../../domain/locale.ts'
import { PAGE_POLICY } from '../../../domain/publication/page-policy.ts'
import { REQUEST_CLASSES } from '../../http/request-class.ts'

/**
 * How long a process is waited for, in seconds, before another is asked. Whoever reads a page has the disk to fall back
 * on, so not for long; for everything else longer than the service itself takes to say that it is too late, and shorter
 * than the twenty seconds after which a browser gives up, for a proxy learns nothing from a reader who has gone.
 */
export const PATIENCE = {
  page: 3,
  person: seconds(REQUEST_CLASSES.write.deadline) + 2,
  long: seconds(REQUEST_CLASSES.report.deadline) + 5,
} as const

/**
 * The crowd for which there has to be room behind one address, such as a mobile carrier's or a school's: everybody within
 * a few seconds, as after a push message.
 */
export const CROWD = {
  visitors: 1_000,
  seconds: 10,
  /** A page, `widget.js`, two fragments; two questions and an answer, each with its preflight. */
  requests: 10,
}

/** Requests a second, and how many may come at once. */
export const LIMITS = {
  /** By address. Over it pages come from the disk, and the API is refused. */
  address: {
    perSecond: (CROWD.visitors * CROWD.requests) / CROWD.seconds,
    burst: (3 * CROWD.visitors * CROWD.requests) / CROWD.seconds,
  },
  /** By token; the service holds each person to thirty, and programs of a product may be faster. */
  token: { perSecond: 100, burst: 200 },
  /** By address, of the API without a token: nobody's prompt asks so. The service has 200 for all of them together. */
  stranger: { perSecond: 50, burst: 200 },
} as const

/** What is looked at to learn whether a process lives; one without its database still serves pages and questions. */
export const HEALTH = { path: '/livez', intervalSeconds: 1, timeoutSeconds: 2, failedForSeconds: 5 } as const

/** Addresses below the base, as regular expressions of both proxies. */
export const PATHS = {
  /** What has its digest in its name: the disk has it for good. */
  digested: String.raw`(?:_astro/|widget\.[a-z0-9.]+\.js$)`,
  /** What streams for minutes. */
  long: 'api/v1/(?:report/|bundle$)',
  /** Pages that talk to the service. */
  talking: `(?:(?:${LOCALES.join('|')})/)?(?:accept|receipts|admin)/`,
}

export const FOR_EVER = 'public, max-age=31536000, immutable'

/** Headers that every file from the disk has, as the service sends them. */
export const FILE_HEADERS = {
  'Content-Security-Policy': PAGE_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
} as const

/** Headers of what other sites may read: everything but pages. */
export const OPEN_HEADERS = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
} as const

/** What a proxy refuses by itself is refused as the service refuses (RFC 9457). */
export const REFUSALS = {
  large: { id: 'body-too-large', title: 'The body is too large', status: 413, retryAfter: null },
  flood: { id: 'rate-limited', title: 'Too many requests in one second', status: 429, retryAfter: 1 },
  away: { id: 'overloaded', title: 'The service does not answer', status: 503, retryAfter: 5 },
} as const

export type RefusalName = keyof typeof REFUSALS

/** The body of a refusal. */
export function formatRefusal(name: RefusalName): string {
  const { id, title, status } = REFUSALS[name]
  return JSON.stringify({ type: `urn:kelisim:problem:${id}`, title, status })
}

function seconds(milliseconds: number): number {
  return milliseconds / 1000
}
