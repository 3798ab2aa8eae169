import { parseClauses } from '../clause.ts'
import { parseMarkdown } from '../markdown.ts'
import { remembered } from '../remembered.ts'

/** Every rule looks at the texts of one version before the next version's turn comes. */
const TEXTS = 3

/** A text's blocks. */
export const markdownOf = remembered(parseMarkdown, TEXTS)

/** A text's clauses. */
export const treeOf = remembered((text: string) => parseClauses(text, markdownOf), TEXTS)
