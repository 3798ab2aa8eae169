import type { Testbed } from '../fixture.ts'
import type { Chosen } from './gate-suite.ts'

/** What somebody sees who has accepted everything, and whom the gate has not let in within the last minute. */
export type Seen = 'the page' | 'unavailable' | 'misconfigured' | 'refused'

/** Something that goes wrong between a product and the service. */
export interface Trouble {
  /** In the words of the table in the README. */
  what: string
  /** How the product is set up. */
  chosen?: Partial<Chosen>
  /** What happens to the service once the product has started. */
  happens?: (stand: Testbed) => void | Promise<void>
  /** Whose request it is; the reader's without it. */
  person?: string
  /** By `whenUnavailable`. */
  seen: Record<'closed' | 'open', Seen>
}

const WORKS = { closed: 'the page', open: 'the page' } as const
const OUTAGE = { closed: 'unavailable', open: 'the page' } as const
const MISCONFIGURED = { closed: 'misconfigured', open: 'misconfigured' } as const
const REFUSED = { closed: 'refused', open: 'refused' } as const

const answer =
  (status: number, body = '') =>
  (stand: Testbed) => {
    stand.instead = () => new Response(body, { status })
  }

/** The table of the README, and of the test that every gate has to pass. */
export const TROUBLES: readonly Trouble[] = [
  { what: 'answers', seen: WORKS },
  {
    what: 'is slow, and answers within `timeout`',
    happens: (stand) => {
      stand.instead = async (asked) => {
        await new Promise((resolve) => setTimeout(resolve, 20))
        return stand.world.app.fetch(asked)
      }
    },
    seen: WORKS,
  },
  { what: 'is down', happens: (stand) => stand.stop(), seen: OUTAGE },
  {
    what: 'hangs',
    chosen: { timeout: 60 },
    happens: (stand) => {
      stand.instead = () => new Promise(() => {})
    },
    seen: OUTAGE,
  },
  { what: 'fails (500, 503)', happens: answer(503), seen: OUTAGE },
  { what: 'has too much to do (429)', happens: answer(429), seen: OUTAGE },
  {
    what: 'is replaced by a page of somebody else (200)',
    happens: answer(200, '<h1>Wi-Fi</h1>'),
    seen: OUTAGE,
  },
  { what: 'lies at another base (404)', happens: answer(404, '<h1>Not found</h1>'), seen: MISCONFIGURED },
  { what: 'does not know the key (401)', chosen: { hasOtherKey: true }, seen: MISCONFIGURED },
  {
    what: 'does not offer a policy that you name (403, 404)',
    chosen: { policies: ['privacyy'] },
    seen: MISCONFIGURED,
  },
  { what: 'refuses the id of this person (over 255 bytes)', person: 'x'.repeat(300), seen: REFUSED },
  { what: 'has another clock: yours is 70 s ahead', chosen: { skew: 70 }, seen: WORKS },
  { what: 'has another clock: yours is 5 min ahead', chosen: { skew: 300 }, seen: WORKS },
  { what: 'has another clock: yours is 5 min behind', chosen: { skew: -300 }, seen: WORKS },
  { what: 'has another clock: yours is 15 min off', chosen: { skew: 900 }, seen: MISCONFIGURED },
]

/** How a table names what is seen. */
const NAMES: Record<Seen, string> = {
  'the page': 'the page',
  unavailable: '503 `service-unavailable`',
  misconfigured: '503 `misconfigured`',
  refused: '403 `subject-refused`',
}

/** The rows as the README has them. */
export function renderTroubles(): string {
  const rows = TROUBLES.map(({ what, seen }) => `| ${what} | ${NAMES[seen.closed]} | ${NAMES[seen.open]} |`)
  return ['| The service | `closed` | `open` |', '|---|---|---|', ...rows].join('\n')
}
