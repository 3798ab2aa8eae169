import { makeDiffer } from '../../domain/diff/differ.ts'
import { parseOnce } from '../../domain/text/parsed.ts'

/** The differ of a build: its pages compare the same texts in many pairs. */
export const differ = makeDiffer(parseOnce)
