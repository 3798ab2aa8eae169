import type { Requirements } from '../service/contract/subject-contract.ts'
import { type CallerOptions, createCaller, parseJson, toGateError } from './caller.ts'

/** What asking needs: where, as whom, and about what. */
export interface AskingOptions extends CallerOptions {
  /** Only these policies; all of the product's without it. */
  policies?: readonly string[]
}

/** The gate's own question, and the calls that everything else of it is made of. */
export type Asking = ReturnType<typeof createAsking>

/** Makes what asks a service about a person; this much of the gate is on every page. */
export function createAsking(options: AskingOptions) {
  const { callApi, readFile, renew } = createCaller(options)
  const { policies } = options
  return {
    callApi,
    readFile,
    /** Reads anew what is asked of the person, with a fresh token; an answer that is known may be given instead. */
    async check(known?: (person: string) => Requirements | null): Promise<Requirements> {
      const person = await renew()
      const found = known?.(person)
      if (found) return found
      const answer = await callApi(`requirements${policies ? `?policies=${policies}` : ''}`)
      if (answer.status !== 200) throw toGateError(answer)
      return parseJson<Requirements>(answer.body)
    },
  }
}
