import { parseClauses } from '../clause.ts'
import { parsed } from '../parsed.ts'
import { remembered } from '../remembered.ts'

/** Every rule looks at the texts of one version before the next version's turn comes. */
const TEXTS = 3

/** A text's clauses. */
export const treeOf = remembered((text: string) => parseClauses(text, parsed), TEXTS)
