import { memoize } from '../memoize.ts'
import { parseMarkdown } from './markdown.ts'

/** Ten policies of twenty versions; a tree of 30 kB of text holds about 150 kB. */
const TEXTS = 600

/** Parses a text once for everything that looks at it: its checks, its fragments, its pages. */
export const parseOnce = memoize(parseMarkdown, TEXTS)
