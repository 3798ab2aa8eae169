import type { AppendOutcome } from '../../../src/store/store.ts'
import { fakeOutcome, replaceAppend } from './append.ts'
import type { Mutant } from './mutant.ts'

/** Milliseconds between the answer and the writing. */
const WRITE_DELAY_MS = 50

/** Answers first and writes a little later, as a cache that writes behind does. */
export const answerEarly: Mutant = (tools) =>
  replaceAppend(tools, (store) => {
    const answered = new Map<string, AppendOutcome>()
    let next: number | null = null
    return async (acts, keys) => {
      next ??= (await store.findHead())?.size ?? 0
      const outcomes = acts.map((act) => {
        const key = [act.subject, act.policy, act.version, act.act, act.after].join(' ')
        const outcome = answered.get(key) ?? fakeOutcome(act, next as number, keys)
        if (!answered.has(key)) next = (next as number) + 1
        answered.set(key, outcome)
        return outcome
      })
      setTimeout(() => store.append(acts, keys).catch(() => {}), WRITE_DELAY_MS)
      return outcomes
    }
  })
