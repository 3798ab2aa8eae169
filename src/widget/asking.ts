import type { Requirements } from '../service/contract/subject-contract.ts'
import { type CallerOptions, createCaller } from './caller.ts'

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
    const { content } = await caller.callApi(`requirements${policies ? `?policies=${policies}` : ''}`)
    return content as Requirements
  }

  return { ...caller, read }
}
