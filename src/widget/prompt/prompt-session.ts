import type { Receipt, Requirements } from '../../service/contract/subject-contract.ts'
import { button, h } from '../dom.ts'
import type { Gate, Showing } from '../gate.ts'
import { readAnswer, saveAnswer } from '../kept-answer.ts'
import type { Locale } from '../language.ts'
import { isAsking, isClosed, isRequired, listSteps, type Step } from '../step.ts'
import { getStrings, type OwnTexts } from '../strings.ts'
import { renderNote } from './note-view.ts'
import type { PromptContext } from './prompt-context.ts'
import type { PromptSurface } from './prompt-surface.ts'
import { renderPrompt } from './prompt-view.ts'

/** What a sitting needs of the element around it. */
export interface Host {
  url: string
  /** Names the service and the policies that are asked about. */
  scope: string
  surface: PromptSurface
  /** Whether optional consents are asked for. */
  asks: boolean
  /** Whether what can wait is to wait. */
  deferred: boolean
  /** The product's own words. */
  texts: OwnTexts
  /** The language of the page around the element. */
  locale: Locale
  emit(name: 'covered' | 'required', requirements: Requirements): void
  emit(name: 'accepted' | 'declined', receipt: Receipt): void
  fail(error: unknown): void
}

/** One person before the gate. */
export interface PromptSession {
  /** Reads anew what is asked and shows it; tells whether it could be read. */
  check(said?: string, mayBeKept?: boolean): Promise<boolean>
  /** Shows what is first now, such as when what could wait is to wait no longer. */
  next(): void
  /** Shows the step again, such as in another language. */
  show(): void
  /** Ends the sitting: what is still under way is no longer shown. */
  end(): void
}

/** How long a bare confirmation stays; it asks nothing, so nothing is lost with it. */
const CONFIRMATION = 6000

/** How long nobody is asked about again who had answered everything, in milliseconds. */
const CACHE_MS = 60_000

/** Leads a person from one step to the next, each policy with its own answer. */
export function createPromptSession(gate: Gate, host: Host): PromptSession {
  const { surface } = host
  /** What waits until the page is loaded again; nothing of it is stored. */
  const putOff = new Set<string>()
  const noticed = new Set<string>()
  let known: Step[] = []
  let step: Step | undefined
  /** The step as the requirements gave it; the one on the screen may be its prompt, opened again. */
  let foundation: string | undefined
  let reading: PromptContext['reading'] = {}
  let chosen: Locale | null = null
  let answered = 0
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
    if (!document.hidden && (step || Date.now() >= recheck)) check()
  }

  async function check(said = '', mayBeKept = false): Promise<boolean> {
    const mine = ++turn
    try {
      let kept: Requirements | null = null
      const requirements = await gate.check((person) => {
        name = `kelisim ${host.scope} ${person}`
        kept = mayBeKept && person ? readAnswer(name, Date.now()) : null
        return kept
      })
      // Only the newest reading counts.
      if (mine !== turn || signal.aborted) return true
      take(requirements, said)
      // Only who has nothing before them is not asked about again for a while.
      if (!kept) saveAnswer(name, known[0] ? 0 : Math.min(Date.now() + CACHE_MS, recheck), requirements)
      return true
    } catch (error) {
      recheck = 0
      fail(error)
      return false
    }
  }

  function take(requirements: Requirements, said: string) {
    if (signal.aborted) return
    const { recheckAt } = requirements
    recheck = Date.parse(recheckAt ?? '') || Infinity
    known = listSteps(requirements)
    host.emit(known.some(isRequired) ? 'required' : 'covered', requirements)
    next(said)
  }

  function next(said = '') {
    const [first] = listPending()
    const found = JSON.stringify(first)
    // Someone may be reading: what has not changed stays as it is.
    if (found === foundation && !said) return
    foundation = found
    step = first
    reading = {}
    if (!step) answered = 0
    show(said)
  }

  function listPending(): Step[] {
    return known.filter(
      ({ key, view }) =>
        !putOff.has(key) && (view !== 'optional' || host.asks) && (!host.deferred || isClosed(view)),
    )
  }

  function show(said = '', focus?: string) {
    if (signal.aborted) return
    const scene = createContext(said)
    const { leave, locale, status, words } = scene
    if (step) {
      const asking = isAsking(step)
      const content = asking ? renderPrompt(scene, step) : renderNote(scene, step)
      if (asking || step.view === 'declined') surface.ask(locale, content, leave, focus)
      else surface.notify(locale, content)
      if (step.view === 'notice') recordNotice(step, locale)
    } else if (said) {
      surface.notify(locale, [h('div', { part: 'foot' }, status, button('close', words.close, surface.hide))])
      setTimeout(() => step || surface.hide(), CONFIRMATION)
    } else surface.hide()
  }

  function createContext(said: string): PromptContext {
    const locale = chosen ?? host.locale
    const asking = listPending().filter(isAsking).length
    return {
      gate,
      locale,
      words: getStrings(locale, host.texts),
      pages: `${host.url}/${locale === 'kk' ? '' : `${locale}/`}`,
      status: h('p', { role: 'status' }, said),
      progress: asking && answered + asking > 1 ? `${answered + 1}/${answered + asking}` : '',
      reading,
      leave: step?.view === 'blocking' ? null : leave,
      setLocale(locale) {
        chosen = locale
        show('', '[aria-pressed=true]')
      },
      reconsider() {
        if (step) step = { ...step, view: 'due' }
        show()
      },
      answer,
      fail,
    }
  }

  function leave() {
    // A prompt that was opened again gives way to what it had been opened from.
    if (step && isAsking(step) && step.requirement.declined) foundation = ''
    else if (step) putOff.add(step.key)
    next()
  }

  async function answer(act: 'accept' | 'decline', showing: Showing) {
    if (!step) return
    const { key, requirement } = step
    const { notRecorded, recorded, stale } = getStrings(showing.locale ?? host.locale, host.texts)
    const outcome = await gate[act](requirement, { ...showing, presentation: surface.describe() })
    if (!outcome.recorded) return take(outcome.requirements, `${stale} ${notRecorded}`)
    answered++
    host.emit(act === 'accept' ? 'accepted' : 'declined', outcome.receipt)
    if (await check(recorded)) return
    // The answer is safe; only what comes next could not be read.
    putOff.add(key)
    next(recorded)
  }

  /** A display is recorded once; when the service knew of an earlier one, the person has gone on after it. */
  async function recordNotice({ key, requirement }: Step, locale: Locale) {
    if (noticed.has(key)) return
    noticed.add(key)
    const showing = { locale, presentation: surface.describe() }
    try {
      const outcome = await gate.shown(requirement, showing)
      if (outcome.recorded && outcome.again) await gate.goOn(requirement, showing)
    } catch (error) {
      fail(error)
    }
  }

  function fail(error: unknown) {
    if (!signal.aborted) host.fail(error)
  }

  return {
    check,
    next,
    show,
    end() {
      over.abort()
      surface.hide()
    },
  }
}
