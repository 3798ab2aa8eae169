import type { Requirements } from '../service/contract/subject-contract.ts'
import { type CallerOptions, createCaller, parseJson, toGateError } from './caller.ts'

/** What asking needs: where, as whom, and about what. */
export interface AskingOptions extends CallerOptions {
  /** Only these policies; all of the product's without it. */
  policies?: readonly string[] | null | undefined
}

/** The gate's own question, and the calls that everything else of it is made of. */
export type Asking = ReturnType<typeof createAsking>

/** Makes what asks a service about a person; this much of the gate is on every page. */
export function createAsking(options: AskingOptions) {
  const caller = createCaller(options)
  const { policies } = options

  /** Reads what is asked of the person. */
  async function read(): Promise<Requirements> {
    const answer = await caller.callApi(`requirements${policies ? `?policies=${policies}` : ''}`)
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
