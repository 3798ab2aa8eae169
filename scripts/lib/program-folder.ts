import { fileURLToPath } from 'node:url'

/** The folder of the program, which may lie among the packages of somebody's own. */
export const PROGRAM = fileURLToPath(new URL('../../', import.meta.url))
