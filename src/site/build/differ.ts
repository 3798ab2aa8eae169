import { makeDiffer } from '../domain/differ.ts'
import { parsed } from '../domain/parsed.ts'

/** The differ of a build: its pages compare the same texts in many pairs. */
export const differ = makeDiffer(parsed)
