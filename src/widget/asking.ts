import type { Requirements } from '../service/contract/subject-contract.ts'
import { type CallerOptions, createCaller, parseJson, toGateError } from './caller.ts'

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
    const answer = await caller.callApi(`requirements?${getQuery()}`)
    if (answer.status !== 200) throw toGateError(answer)
    return parseJson<Requirements>(answer.body)
  }

  return {
    ...caller,
    read,
    /** Reads anew what is asked of the person, with a fresh token. */
    async check(): Promise<Requirements> {
      await caller.renew()
      return read()
    },
  }
}
