import type { Edit } from './plant.ts'

/** What `KELISIM_FAULT_PARTS` may name beside the mutants: guards that are taken out of the source. */
export const PLANTED: ReadonlyMap<string, readonly Edit[]> = new Map<string, readonly Edit[]>([])
