import type { Requirements } from '../../service/contract/subject-contract.ts'

/** Whether somebody is let through, and why. */
export type Decision =
  /**
   * Let through: an exempt address; a visitor whom nobody knows; an answer of the service that is not a minute old,
   * a pass, an answer of just now; or the product's own choice while the service could not say.
   */
  | { open: true; because: 'exempt' | 'signed-out' | 'kept' | 'pass' | 'asked' | 'service-unavailable' }
  /** Something is to be answered first: `accept` is the page for it, with a token for ten minutes. */
  | { open: false; because: 'acceptance-required'; accept: string; requirements: Requirements }
  /** Not let through by the product's own choice. */
  | { open: false; because: 'sign-in-required' | 'service-unavailable' }

/** A decision that lets nobody through. */
export type Refusal = Extract<Decision, { open: false }>
