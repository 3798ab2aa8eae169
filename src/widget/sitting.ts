import type { Requirements } from '../service/contract/subject-contract.ts'
import type { Asking } from './asking.ts'
import { GateError } from './gate-error.ts'
import { CACHE_MS, readAnswer, saveAnswer } from './kept-answer.ts'
import type { Locale } from './language.ts'
import { loadPrompt } from './load-prompt.ts'
import type { Host, Prompt, Sitting } from './prompt/prompt.ts'
import { isRequired, listOpen, listSteps, type Step } from './step.ts'

declare global {
  interface Document {
    /** Whether the page was drawn ahead of a visit; browsers without that do not say. */
    readonly prerendering?: boolean
  }
}

/** The first pause after a failure, in milliseconds; each is twice as long as the one before, up to the longest. */
const PAUSE_MS = 8000
const LONGEST_PAUSE_MS = 300_000

/** The longest that is waited in one go: a timer of more than 24 days goes off at once. */
const LONGEST_TIMER_MS = 2e9

/** Over how long the pages are spread that would ask at the same moment, in milliseconds. */
const SPREAD_MS = 5000

/** Asks for one person, and fetches the prompt once there is something to show. */
export function createSitting(asking: Asking, host: Host): Sitting {
  let known: Step[] = []
  let prompt: Prompt | null = null
  /** The language that the person chose. */
  let spoken: Locale | undefined
  let turn = 0
  /** When something may have changed, in milliseconds. */
  let recheck = 0
  /** How long was waited after the last failure; none since then is none. */
  let pause = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const over = new AbortController()
  const { signal } = over
  for (const event of ['visibilitychange', 'prerenderingchange', 'online'])
    window.addEventListener(event, refresh, { signal, capture: true })

  /** Somebody is back: what they left on the screen may have been answered elsewhere. */
  function refresh() {
    if (document.hidden) return
    if (prompt?.isShowing() || Date.now() >= recheck) check()
    else wait(recheck - Date.now())
  }

  function wait(delay: number) {
    clearTimeout(timer)
    // Not in the same second as everybody else.
    timer = setTimeout(refresh, Math.min(delay, LONGEST_TIMER_MS) + Math.random() * SPREAD_MS)
  }

  /** Tells of trouble and tries again after a while. */
  function retry(error: unknown) {
    if (signal.aborted) return
    recheck = 0
    pause = Math.min(pause * 2 || PAUSE_MS, LONGEST_PAUSE_MS)
    wait(pause)
    host.fail(error)
  }

  async function check(said = '', mayBeKept = false): Promise<boolean> {
    // A page that was drawn ahead of a visit may never be seen: nobody is asked, and no token is got, until it is.
    if (document.prerendering) return true
    const mine = ++turn
    const before = pause
    try {
      const person = await asking.renew()
      const name = `kelisim ${host.url} ${host.scope} ${person}`
      const kept = mayBeKept && person ? readAnswer(name, Date.now()) : null
      const requirements = kept ?? (await asking.read())
      // Only the newest reading counts.
      if (mine !== turn || signal.aborted) return true
      const shown = take(requirements, said)
      // Only who has nothing before them is not asked about again for a while.
      if (!kept) saveAnswer(name, known[0] ? 0 : Math.min(Date.now() + CACHE_MS, recheck), requirements)
      await shown
      if (pause === before) pause = 0
      return true
    } catch (error) {
      retry(error)
      return false
    }
  }

  async function take(requirements: Requirements, said: string) {
    if (signal.aborted) return
    recheck = Date.parse(requirements.recheckAt as string) || Infinity
    // By a clock that is fast the moment is always past.
    wait(recheck > Date.now() ? recheck - Date.now() : CACHE_MS)
    known = listSteps(requirements)
    host.emit(known.some(isRequired) ? 'required' : 'covered', requirements)
    await next(said)
  }

  async function next(said = '') {
    // Nothing is fetched for whom there is nothing to show.
    if (prompt || sitting.listOpen()[0]) await ask((prompt) => prompt.next(said))
  }

  /** Has the prompt in the language wanted do something; what of the sitting it remembers outlives its language. */
  async function ask(act: (prompt: Prompt) => void) {
    try {
      // Another may be chosen while one is on its way.
      while (prompt?.locale !== getLocale()) {
        const { createPrompt, sha256 } = await loadPrompt(getLocale())
        if (signal.aborted) return
        prompt = createPrompt(sitting, sha256, prompt?.memory)
      }
    } catch (cause) {
      // Until that is tried again, the person reads on in the language that is there.
      retry(new GateError('prompt-not-loaded', (cause as Error).message, cause))
    }
    if (prompt && !signal.aborted) act(prompt)
  }

  function getLocale(): Locale {
    return spoken ?? host.language
  }

  const sitting: Sitting = {
    asking,
    host,
    listOpen: () => listOpen(known, host),
    check,
    take,
    next,
    async open() {
      await ask((prompt) => prompt.forget())
      await check()
    },
    async show(chosen = spoken, focus) {
      spoken = chosen
      if (prompt) await ask((prompt) => prompt.show('', focus))
    },
    fail(error) {
      if (!signal.aborted) host.fail(error)
    },
    end() {
      over.abort()
      clearTimeout(timer)
      prompt?.end()
    },
  }
  return sitting
}
