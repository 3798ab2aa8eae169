import { parseMarkdown } from '../domain/markdown.ts'
import { remembered } from '../domain/remembered.ts'

/** Ten policies of twenty versions; a tree of 30 kB of text holds about 150 kB. */
const TEXTS = 600

/** Parses a text once for all its pages: they are built kind by kind, through all policies each time. */
export const parsed = remembered(parseMarkdown, TEXTS)
