/** For the servers of products: tokens for people, and the gate seen from the server. */
export { mintSubjectToken, type SubjectTokenOptions } from './mint-subject-token.ts'
export type { Check, CheckResult, ReceiptReport } from './receipt-report.ts'
export { isCovered, type RequirementsOptions, requirementsOf } from './requirements-of.ts'
export { ServiceError } from './service-error.ts'
export { type PassExpectation, verifyPass } from './verify-pass.ts'
export { type ReceiptEvidence, type ReceiptInput, verifyReceipt } from './verify-receipt.ts'
