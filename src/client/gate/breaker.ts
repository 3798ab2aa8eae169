import type { Trouble } from '../service-error.ts'

const FAILURES = 3
const PAUSE = 1000

/** Leave to ask the service; whoever has it says how it went. */
export interface Leave {
  /** Ends with the trouble that was found meanwhile: nobody waits longer for a service of which it is known. */
  given: Promise<Trouble>
}

/**
 * Knows when asking is of no use: after three failures in a row, or from the first refusal on. Then one request a second
 * asks, one at a time however long it takes, and all others are told at once what is known.
 */
export function createBreaker() {
  let trouble: Trouble | null = null
  let failures = 0
  let until = 0
  let probe: Leave | null = null
  const waiting = new Map<Leave, (trouble: Trouble) => void>()

  function openFor(found: Trouble): void {
    trouble = found
    for (const [leave, tell] of waiting) if (leave !== probe) tell(found)
  }

  return {
    /** Leave to ask, or what is told instead. */
    ask(now: number): Leave | Trouble {
      const isPause = now < until && now >= until - PAUSE
      if (trouble !== null && (probe !== null || isPause)) return trouble
      let resolve = (_: Trouble) => {}
      const given = new Promise<Trouble>((one) => {
        resolve = one
      })
      const leave: Leave = { given }
      waiting.set(leave, resolve)
      if (trouble !== null) probe = leave
      return leave
    },
    /**
     * Says how asking went: null when there was an answer, undefined when nothing was learned of the service. Gives what
     * holds now for whoever asked.
     */
    tell(leave: Leave, found: Trouble | null | undefined, now: number): Trouble | null {
      waiting.delete(leave)
      if (probe === leave) probe = null
      if (found === undefined) return trouble
      // Who is refused alone has been looked at: everybody else would be answered.
      if (found === null || found === 'subject') {
        trouble = null
        failures = 0
        return found
      }
      until = now + PAUSE
      if (found === 'misconfigured') openFor(found)
      // What was refused is not mended by nobody answering: the product stays closed until somebody says otherwise.
      else if (++failures >= FAILURES && trouble === null) openFor(found)
      return trouble ?? found
    },
  }
}
