import type { Requirements } from '../../service/contract/subject-contract.ts'

/**
 * Whether somebody is let through, and why.
 *
 * @example
 * const decision = await gate.decide(request, userId)
 * if (decision.open) return next()
 * if (decision.because === 'acceptance-required') return redirect(decision.accept)
 */
export type Decision =
  /**
   * Let through: an exempt address; a browser's question before a request from elsewhere, which brings nobody along; a
   * visitor whom nobody knows; an answer of the service that is not a minute old, a pass, an answer of just now; or the
   * product's own choice while the service could not say.
   */
  | {
      open: true
      because: 'exempt' | 'preflight' | 'signed-out' | 'kept' | 'pass' | 'asked' | 'service-unavailable'
    }
  /**
   * Something is to be answered first: `accept` is the page for it, with a token for ten minutes. Send the person's own
   * browser there, and write the address nowhere: whoever has it can answer for them.
   */
  | { open: false; because: 'acceptance-required'; accept: string; requirements: Requirements }
  /** Not let through by the product's own choice. */
  | { open: false; because: 'sign-in-required' | 'service-unavailable' }
  /** Not let through by a mistake that somebody has to mend: of the product's settings, or of this one person's id. */
  | { open: false; because: 'misconfigured' | 'subject-refused' }

/**
 * A decision that lets nobody through.
 *
 * @example
 * const refuse = ({ because }: Refusal) => (because === 'service-unavailable' ? 503 : 403)
 */
export type Refusal = Extract<Decision, { open: false }>
