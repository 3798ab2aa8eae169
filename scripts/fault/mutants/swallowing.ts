import { fakeOutcome, replaceAppend } from './append.ts'
import type { Mutant } from './mutant.ts'

/** Answers as if everything were recorded when it could not be. */
export const swallowErrors: Mutant = (tools) =>
  replaceAppend(tools, (store) => async (acts, keys) => {
    try {
      return await store.append(acts, keys)
    } catch {
      const size = (await store.findHead())?.size ?? 0
      return acts.map((act, offset) => fakeOutcome(act, size + offset, keys))
    }
  })
