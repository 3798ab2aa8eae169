import type { Tools } from '../../../src/service/commands/command.ts'

/** Exchanges a part of the service. */
export type Mutant = (tools: Tools) => Tools
