import type { Receipt, Requirements } from '../service/contract.ts'
import { button, h } from './dom.ts'
import type { Gate, Showing } from './gate.ts'
import type { Locale } from './language.ts'
import { noteView } from './note-view.ts'
import { promptView } from './prompt-view.ts'
import type { Scene } from './scene.ts'
import type { Stage } from './stage.ts'
import { isAsking, isRequired, type Step, stepsOf } from './step.ts'
import { stringsIn } from './strings.ts'

/** What a sitting needs of the element around it. */
export interface Host {
  service: string
  stage: Stage
  /** Whether optional consents are asked for. */
  optional: boolean
  /** The language of the page around the element. */
  locale: Locale
  emit(name: 'covered' | 'required' | 'accepted' | 'declined', detail: Requirements | Receipt): void
  fail(error: unknown): void
}

/** One person before the gate. */
export interface Sitting {
  /** Reads anew what is asked and shows it; tells whether it could be read. */
  check(): Promise<boolean>
  /** Shows the step again, such as in another language. */
  show(): void
  /** Ends the sitting: what is still under way is no longer shown. */
  end(): void
}

/** How long a bare confirmation stays; it asks nothing, so nothing is lost with it. */
const CONFIRMATION = 6000

/** Leads a person from one step to the next, each policy with its own answer. */
export function createSitting(gate: Gate, host: Host): Sitting {
  const { stage } = host
  /** What waits until the page is loaded again; nothing of it is stored. */
  const putOff = new Set<string>()
  const noticed = new Set<string>()
  let known: Step[] = []
  let step: Step | undefined
  /** The step as the requirements gave it; the one on the screen may be its prompt, opened again. */
  let foundation: string | undefined
  let reading: Scene['reading'] = {}
  let chosen: Locale | null = null
  let answered = 0
  let turn = 0
  let over = false

  async function check(said = ''): Promise<boolean> {
    const mine = ++turn
    try {
      const requirements = await gate.check()
      // Only the newest reading counts.
      if (mine === turn) take(requirements, said)
      return true
    } catch (error) {
      fail(error)
      return false
    }
  }

  function take(requirements: Requirements, said: string) {
    if (over) return
    known = stepsOf(requirements)
    host.emit(known.some(isRequired) ? 'required' : 'covered', requirements)
    next(said)
  }

  function next(said = '') {
    const [first] = ahead()
    const found = JSON.stringify(first)
    // Someone may be reading: what has not changed stays as it is.
    if (found === foundation && !said) return
    foundation = found
    step = first
    reading = {}
    if (!step) answered = 0
    show(said)
  }

  function ahead(): Step[] {
    return known.filter(({ key, view }) => !putOff.has(key) && (view !== 'optional' || host.optional))
  }

  function show(said = '', focus?: string) {
    if (over) return
    const scene = sceneNow(said)
    const { leave, locale, status, words } = scene
    if (step) {
      const asking = isAsking(step)
      const content = asking ? promptView(scene, step) : noteView(scene, step)
      if (asking || step.view === 'declined') stage.ask(locale, content, leave, focus)
      else stage.tell(locale, content)
      if (step.view === 'notice') recordNotice(step, locale)
    } else if (said) {
      stage.tell(locale, [h('div', { part: 'foot' }, status, button('close', words.close, stage.hide))])
      setTimeout(() => step || stage.hide(), CONFIRMATION)
    } else stage.hide()
  }

  function sceneNow(said: string): Scene {
    const locale = chosen ?? host.locale
    const asking = ahead().filter(isAsking).length
    return {
      gate,
      locale,
      words: stringsIn(locale),
      pages: `${host.service}/${locale === 'kk' ? '' : `${locale}/`}`,
      status: h('p', { role: 'status' }, said),
      progress: asking && answered + asking > 1 ? `${answered + 1}/${answered + asking}` : '',
      reading,
      leave: step?.view === 'blocking' ? null : leave,
      speak(locale) {
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
    const { notRecorded, recorded, stale } = stringsIn(showing.locale ?? host.locale)
    const outcome = await gate[act](requirement, showing)
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
    try {
      const outcome = await gate.shown(requirement, { locale })
      if (outcome.recorded && outcome.again) await gate.goOn(requirement, { locale })
    } catch (error) {
      fail(error)
    }
  }

  function fail(error: unknown) {
    if (!over) host.fail(error)
  }

  return {
    check,
    show,
    end() {
      over = true
      stage.hide()
    },
  }
}
