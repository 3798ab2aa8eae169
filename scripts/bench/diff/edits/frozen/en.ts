import type { Edit } from '../edit.ts'

/** Filled by somebody who writes from real texts without a look at the rules; nobody changes it afterwards. */
export const EDITS: readonly Edit[] = []
