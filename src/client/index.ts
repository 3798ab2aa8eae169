/** For the servers of products: tokens, the gate on the server, and proof looked at later. */

export type { PassPayload } from '../domain/acceptance/pass.ts'
export { type ErrorCode, KelisimError } from '../domain/error.ts'
export type { Locale } from '../domain/locale.ts'
export type { PublishedKey, PublishedKeys } from '../domain/log/keys.ts'
export type { Leaf } from '../domain/log/leaf.ts'
export type { ProvedLeaf } from '../domain/log/receipt.ts'
export type {
  FeedAct,
  FeedChange,
  FeedErasure,
  FeedLine,
  FeedRename,
  FeedTold,
} from '../service/contract/service-contract.ts'
export type { Problem, Requirements, SubjectRequirement } from '../service/contract/subject-contract.ts'
export { type ActsOptions, actsAfter } from './acts-after.ts'
export type { SealedVersion } from './check-texts.ts'
export { type Files, unpacked } from './files.ts'
export type { Decision, Refusal } from './gate/decision.ts'
export type { Exemption } from './gate/exempt.ts'
export type { AcceptanceOptions, Choice } from './gate/options.ts'
export type { GateRequest, RequestLike } from './gate/request.ts'
export { mintServiceToken, type ServiceTokenOptions } from './mint-service-token.ts'
export {
  mintSubjectToken,
  type PersonClaims,
  type SubjectTokenOptions,
  type TokenActor,
} from './mint-subject-token.ts'
export type { ProductKeys } from './product-token.ts'
export { type FoundEvidence, type FoundReceipt, readEvidence } from './read-evidence.ts'
export {
  isCovered,
  isGiven,
  type RequirementsOptions,
  readRequirements,
} from './read-requirements.ts'
export {
  type Check,
  type CheckResult,
  judgeReport,
  type ReceiptReport,
  type Verdict,
} from './receipt-report.ts'
export {
  type AcceptanceGate,
  requireAcceptance,
  type Subject,
  type TokenHolder,
} from './require-acceptance.ts'
export { ServiceError, type Trouble } from './service-error.ts'
export { examineSetup } from './setup/examine-options.ts'
export type { SetupFinding } from './setup/examine-setup.ts'
export type { SigningKey, TokenAlgorithm } from './sign-token.ts'
export { type VerifiedReceipt, verifyFiles } from './verify-files.ts'
export { type PassExpectation, verifyPass } from './verify-pass.ts'
export {
  type LaterCheckpoint,
  type ReceiptEvidence,
  type ReceiptInput,
  verifyReceipt,
} from './verify-receipt.ts'
