import type { Locale } from '../../domain/locale.ts'
import type { PersonClaims } from '../mint-subject-token.ts'
import type { ServiceError } from '../service-error.ts'
import type { SigningKey } from '../sign-token.ts'
import type { Exemption } from './exempt.ts'
import type { GateRequest } from './request.ts'

/**
 * Whether somebody is let through.
 *
 * @example
 * const whenUnavailable: Choice = 'closed'
 */
export type Choice = 'open' | 'closed'

/**
 * Settings of the gate on a product's server.
 *
 * @example
 * const options: AcceptanceOptions = {
 *   service: 'https://5qbe.kz/auth',
 *   product: 'courses',
 *   issuer: 'https://courses.example',
 *   returnTo: 'https://courses.example/',
 *   key,
 *   signedOut: 'open',
 *   whenUnavailable: 'closed',
 *   timeout: 3000,
 * }
 */
export interface AcceptanceOptions extends SigningKey {
  /** The service's base as people reach it, `https://5qbe.kz/auth`. */
  service: string
  /** The same base as this server reaches it, where that differs: `http://kelisim:4321/auth`. */
  internalService?: string
  /** The service's `audience` in `products.yaml`, where that is not its base. */
  audience?: string
  /** The product's id in `products.yaml`. */
  product: string
  /** The product's `issuer` in `products.yaml`. */
  issuer: string
  /** The product's `azp` in `products.yaml`, where it has one. */
  azp?: string
  /**
   * What the product says of a person, for policies that are put to some alone (`claims` in `products.yaml`); asked for
   * each token. Whom the gate has let in stays so for a minute at most: call `forget` where what it says has changed.
   */
  claims?: (subject: string) => PersonClaims | Promise<PersonClaims>
  /** Only these policies; all of the product's without it. */
  policies?: readonly string[]
  /** Whether visitors whom nobody knows are let through; the product's own sign-in usually stands before them. */
  signedOut: Choice
  /** Whether people are let through while the service cannot be asked; where it refuses, nobody is. */
  whenUnavailable: Choice
  /**
   * What stays within reach without an answer: payment, support, export, logout. Paths, `/payment/*`, or functions of
   * the request and whose it is.
   */
  exempt?: readonly Exemption[]
  /**
   * Where the page of the service sends people back to: one of the product's `returnUrls`. With `/*` at its end people
   * come back to the very page that they asked for, path and query, where it lies below.
   */
  returnTo?: string | ((request: GateRequest) => string | null)
  /** Whether to answer with a page; told by `Sec-Fetch-Mode` and `Accept` without it. */
  isPage?: (request: GateRequest) => boolean
  /** The language of the pages that people are sent to; told by `Accept-Language` without it. */
  locale?: (request: GateRequest) => Locale
  /** The pass that came along; the header or cookie `kelisim-pass` without it. */
  pass?: (request: GateRequest) => string | null
  /**
   * Told of every question that the service did not answer, and on which side the gate is meanwhile; the console is
   * without it. `error.trouble` says what it is: an `outage`; the product is `misconfigured`, told at once and then
   * every minute; the service refuses this one `subject`; or this server's `clock` is wrong.
   */
  log?: (error: ServiceError, choice: Choice) => void
  fetch?: typeof fetch
  now?: () => Date
  /** Milliseconds after which an answer is no longer waited for, 3000 without it. */
  timeout?: number
  /** How many people are remembered, for at most a minute each; 10,000 without it. */
  capacity?: number
}
