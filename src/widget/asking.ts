import type { Requirements } from '../service/contract/subject-contract.ts'
import { type CallerOptions, createCaller } from './caller.ts'

/** The gate's own question, and the calls that everything else of it is made of. */
export type Asking = ReturnType<typeof createAsking>

/**
 * Makes what asks a service about a person; this much of the gate is on every page.
 *
 * @param getQuery says what is asked, and in which words
 */
export function createAsking(options: CallerOptions, getQuery: () => string) {
  const caller = createCaller(options)

  /** Reads what is asked of the person. */
  async function read(): Promise<Requirements> {
    const { content } = await caller.callApi(`requirements?${getQuery()}`)
    return content as Requirements
  }

  return { ...caller, read }
}
