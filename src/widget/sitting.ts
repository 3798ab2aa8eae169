import type { Requirements } from '../service/contract/subject-contract.ts'
import type { Asking } from './asking.ts'
import { GateError } from './gate-error.ts'
import { readAnswer, saveAnswer } from './kept-answer.ts'
import type { Locale } from './language.ts'
import { loadPrompt } from './load-prompt.ts'
import type { Host, Prompt, Sitting } from './prompt/prompt.ts'
import { isRequired, listOpen, listSteps, type Step } from './step.ts'

/** How long nobody is asked about again who had answered everything, in milliseconds. */
const CACHE_MS = 60_000

/** Whether the console was told that a prompt did not come; the event tells each time. */
let isTold = false

/** Asks for one person, and fetches the prompt once there is something to show. */
export function createSitting(asking: Asking, host: Host): Sitting {
  let known: Step[] = []
  let prompt: Prompt | null = null
  /** The language that the person chose. */
  let spoken: Locale | undefined
  let turn = 0
  /** When something may have changed, in milliseconds. */
  let recheck = 0
  /** Under which name an answer is kept that asks nothing. */
  let name = ''
  const over = new AbortController()
  const { signal } = over
  for (const [target, event] of [
    [document, 'visibilitychange'],
    [window, 'online'],
  ] as const)
    target.addEventListener(event, refresh, { signal })

  /** Somebody is back: what they left on the screen may have been answered elsewhere. */
  function refresh() {
    if (!document.hidden && (prompt?.isShowing() || Date.now() >= recheck)) check()
  }

  async function check(said = '', mayBeKept = false): Promise<boolean> {
    const mine = ++turn
    try {
      let kept: Requirements | null = null
      const requirements = await asking.check((person) => {
        name = `kelisim ${host.scope} ${person}`
        kept = mayBeKept && person ? readAnswer(name, Date.now()) : null
        return kept
      })
      // Only the newest reading counts.
      if (mine !== turn || signal.aborted) return true
      const shown = take(requirements, said)
      // Only who has nothing before them is not asked about again for a while.
      if (!kept) saveAnswer(name, known[0] ? 0 : Math.min(Date.now() + CACHE_MS, recheck), requirements)
      await shown
      return true
    } catch (error) {
      recheck = 0
      fail(error)
      return false
    }
  }

  async function take(requirements: Requirements, said: string) {
    if (signal.aborted) return
    recheck = Date.parse(requirements.recheckAt ?? '') || Infinity
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
      for (let locale = getLocale(); prompt?.locale !== locale; locale = getLocale()) {
        const { createPrompt } = await loadPrompt(locale)
        if (signal.aborted) return
        if (locale === getLocale()) prompt = createPrompt(sitting, prompt?.memory)
      }
    } catch (cause) {
      // The next check tries again; until then the person reads on in the language that is there.
      recheck = 0
      const error = new GateError('prompt-not-loaded', (cause as Error).message, cause)
      if (!isTold) console.error(error)
      isTold = true
      fail(error)
    }
    if (prompt && !signal.aborted) act(prompt)
  }

  function getLocale(): Locale {
    return spoken ?? host.locale
  }

  function fail(error: unknown) {
    if (!signal.aborted) host.fail(error)
  }

  const sitting: Sitting = {
    asking,
    host,
    listOpen: () => listOpen(known, host),
    check,
    take,
    next,
    async show(chosen = spoken, focus = '') {
      spoken = chosen
      if (prompt) await ask((prompt) => prompt.show('', focus))
    },
    fail,
    end() {
      over.abort()
      prompt?.end()
    },
  }
  return sitting
}
