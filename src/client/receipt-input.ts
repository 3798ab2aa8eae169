import type { ProvedLeaf } from '../domain/log/receipt.ts'

/**
 * A receipt as the service gave it: a record with its proof, alone or with the opening beside it. Records from before
 * there were realms have a receipt of the first form, a signed text.
 *
 * @example
 * const input: ReceiptInput = { receipt: answer.receipt, opening: answer.opening }
 */
export type ReceiptInput = ReceiptText | { receipt: ReceiptText; opening?: unknown }

/** A receipt by itself. */
export type ReceiptText = ProvedLeaf | string
