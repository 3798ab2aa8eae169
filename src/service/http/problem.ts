/** Every refusal of the service: its HTTP status, and a title that never changes with the request. */
export const PROBLEMS = {
  'request-malformed': { status: 400, title: 'The request is not HTTP as expected' },
  'query-invalid': { status: 400, title: 'The query is not as expected' },
  'json-malformed': { status: 400, title: 'The body is not JSON' },
  'body-invalid': { status: 400, title: 'The body is not as expected' },
  'token-missing': { status: 401, title: 'A token is needed' },
  'token-invalid': { status: 401, title: 'The token is not valid' },
  'token-expired': { status: 401, title: 'The token has expired' },
  'token-revoked': {
    status: 401,
    title: 'The token was issued before the person was erased or got another id',
  },
  'scope-missing': { status: 403, title: 'The service token is not good for this' },
  'read-only': { status: 403, title: 'The token is for reading' },
  'own-act': { status: 403, title: 'Nobody else can do this for the person' },
  'origin-not-allowed': { status: 403, title: 'Pages of this origin may not act for the product' },
  'policy-not-offered': { status: 403, title: 'The product does not offer the policy' },
  'policy-unknown': { status: 404, title: 'There is no such policy' },
  'version-unknown': { status: 404, title: 'There is no such version' },
  'not-found': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'The address does not know this method' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'version-retracted': { status: 409, title: 'The version has been taken back' },
  'version-superseded': { status: 409, title: 'A newer version is in force' },
  'version-not-in-force': { status: 409, title: 'The version was not in force at that moment' },
  'moment-before-last': { status: 409, title: 'The person has answered after that moment' },
  'notice-not-due': { status: 409, title: 'No notice is due for this version' },
  'not-shown': { status: 409, title: 'The notice has not been shown yet' },
  'token-before-notice': { status: 409, title: 'The token was issued before the notice was shown' },
  'nothing-to-withdraw': { status: 409, title: 'There is no acceptance to withdraw' },
  'nothing-to-correct': { status: 409, title: 'There is no entry of staff to correct' },
  'answered-elsewhere': { status: 409, title: 'The person has answered elsewhere in the meantime' },
  'subject-taken': { status: 409, title: 'The new id has records of its own' },
  'place-ahead': { status: 409, title: 'The log does not reach so far: it is another, or an older copy' },
  'realm-changed': { status: 409, title: 'The product has joined or left a group since' },
  'other-person': { status: 409, title: 'Somebody else was asked' },
  'text-not-shown': { status: 409, title: 'What was shown is not enough to answer' },
  'fragment-mismatch': { status: 409, title: 'What was shown does not belong to the version' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'media-type-unsupported': { status: 415, title: 'The body must be application/json' },
  'digest-mismatch': { status: 422, title: 'The digest is not that of the version' },
  'choices-invalid': { status: 422, title: 'The choices are not those of the version' },
  'moment-ahead': { status: 422, title: 'The moment is still to come' },
  'rate-limited': { status: 429, title: 'Too many requests in one second' },
  'headers-too-large': { status: 431, title: 'The headers are too large' },
  internal: { status: 500, title: 'The service failed' },
  'keys-unavailable': { status: 503, title: 'The keys of the product cannot be fetched' },
  'answer-late': { status: 503, title: 'The answer was not ready in time' },
  overloaded: { status: 503, title: 'Too many requests wait' },
  'store-unavailable': { status: 503, title: 'The acceptance store does not answer' },
  'manifest-unavailable': { status: 503, title: 'The published versions cannot be read' },
} as const satisfies Record<string, { status: number; title: string }>

/** The stable name of a refusal; the `type` of a problem is `urn:kelisim:problem:<id>`. */
export type ProblemId = keyof typeof PROBLEMS

/** A member of the body that is not as expected. */
export interface MemberError {
  /** JSON pointer (RFC 6901). */
  pointer: string
  detail: string
}

/** What a problem may say beyond its name. */
export interface ProblemFacts extends ErrorOptions {
  errors?: MemberError[]
  /** The claim of a token that is not as expected. */
  claim?: string | undefined
  /** Product of whose tokens it is one, for figures and the log alone: it is not answered. */
  product?: string | undefined
  headers?: Record<string, string>
}

/** A refusal on its way to the client; the detail must hold neither tokens nor anything from the body. */
export class Problem extends Error {
  override readonly name = 'Problem'

  readonly id: ProblemId
  readonly errors: MemberError[] | undefined
  readonly claim: string | undefined
  readonly product: string | undefined
  readonly headers: Record<string, string>

  constructor(id: ProblemId, detail: string, facts: ProblemFacts = {}) {
    super(detail, facts)
    this.id = id
    this.errors = facts.errors
    this.claim = facts.claim
    this.product = facts.product
    this.headers = facts.headers ?? {}
  }
}

/** The problem as RFC 9457 writes it; `instance` is the id under which the log knows the request. */
export function toProblemDetails({ id, message, errors, claim }: Problem, requestId: string) {
  const { status, title } = PROBLEMS[id]
  return {
    type: `urn:kelisim:problem:${id}`,
    title,
    status,
    detail: message,
    instance: `urn:uuid:${requestId}`,
    ...(errors && { errors }),
    ...(claim !== undefined && { claim }),
  }
}
