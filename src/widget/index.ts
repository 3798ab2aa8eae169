/** The widget: `<kelisim-gate>` for pages, `createGate` for an interface of one's own. */

export type { TokenSource } from './caller.ts'
export { createGate, type Gate, type GateOptions, type Outcome, type Showing } from './gate.ts'
export { GateElement } from './gate-element.ts'
export { GateError, type GateErrorCode } from './gate-error.ts'
export type { GateDetails, GateEvents, GateListeners } from './gate-events.ts'
export { LANGUAGES, LOCALES, type Locale } from './language.ts'
export type { Verified } from './prompt/read-fragment.ts'
