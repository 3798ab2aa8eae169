import type { ClassAttributes, HTMLAttributes } from 'react'
import type { TokenSource } from './caller.ts'
import type { GateElement } from './gate-element.ts'
import type { GateListeners } from './gate-events.ts'

/**
 * What `<kelisim-gate>` takes in JSX: attributes, and the properties that React 19 sets on the element.
 *
 * @example
 * <kelisim-gate service="https://5qbe.kz/auth" token-url="/token" on={{ covered: () => setCovered(true) }} />
 */
export interface GateProps extends Omit<HTMLAttributes<GateElement>, 'on'>, ClassAttributes<GateElement> {
  /** Base of the service, `https://example.kz/auth`. */
  service?: string
  /** Where a token is had by POST, as text or `{ "token": "…" }`; survives being rendered on a server. */
  'token-url'?: string
  /** Only these policies: ids with spaces or commas between them. */
  policies?: string
  /** `kk`, `ru` or `en`; the language of the page around without it. */
  locale?: string
  /** `off` leaves optional consents to another place. */
  optional?: 'off'
  /** What can wait is to wait, such as during an exam. */
  defer?: boolean
  /** Banners stand at the upper edge. */
  placement?: 'top'
  /** The requirements of `covered` are to hold a pass, for your servers to verify. */
  pass?: boolean
  /** The token of the person, or a callback that gets one; null while nobody is signed in. */
  token?: TokenSource | null
  /** A callback for each event, `accepted` for `kelisim:accepted`. */
  on?: GateListeners
}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'kelisim-gate': GateProps
    }
  }
}
