/** For the servers of products: tokens for people, the gate seen from the server, and proof looked at later. */
export { type Files, unpacked } from './files.ts'
export { mintSubjectToken, type SubjectTokenOptions } from './mint-subject-token.ts'
export type { ProductKeys } from './product-token.ts'
export { type FoundEvidence, type FoundReceipt, readEvidence } from './read-evidence.ts'
export type { Check, CheckResult, ReceiptReport } from './receipt-report.ts'
export { isCovered, type RequirementsOptions, requirementsOf } from './requirements-of.ts'
export { ServiceError } from './service-error.ts'
export { type VerifiedReceipt, verifyFiles } from './verify-files.ts'
export { type PassExpectation, verifyPass } from './verify-pass.ts'
export {
  type LaterCheckpoint,
  type ReceiptEvidence,
  type ReceiptInput,
  verifyReceipt,
} from './verify-receipt.ts'
