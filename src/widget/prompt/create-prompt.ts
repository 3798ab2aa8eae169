import type { Problem } from '../../service/contract/subject-contract.ts'
import { button, h } from '../dom.ts'
import { openGate, type Showing } from '../gate.ts'
import type { Locale } from '../language.ts'
import type { Messages } from '../messages/messages.ts'
import { isAsking, type Step } from '../step.ts'
import type { Strings } from '../strings.ts'
import { renderNote } from './note-view.ts'
import type { CreatePrompt, PromptMemory } from './prompt.ts'
import type { PromptContext } from './prompt-context.ts'
import { createPromptSurface } from './prompt-surface.ts'
import { renderPrompt } from './prompt-view.ts'
import { watchSight } from './watch-sight.ts'

/** How long a bare confirmation stays; it asks nothing, so nothing is lost with it. */
const CONFIRMATION = 6000

/** The prompt in a language: leads a person from one step to the next, each policy with its own answer. */
export const createPromptIn =
  (locale: Locale, messages: Messages): CreatePrompt =>
  (sitting, memory = createMemory(sitting.host.root)) => {
    const { asking, fail, host } = sitting
    const gate = openGate(asking, locale)
    /** Whether what stands on the screen is in this language. */
    let isDrawn = false
    const { noticed, putOff, surface } = memory

    function next(said: string) {
      forgetOthers(sitting.listOpen()[0]?.requirement.for)
      const [first] = listPending()
      const found = JSON.stringify(first)
      // Someone may be reading: what has not changed stays as it is.
      if (found === memory.foundation && !said) {
        if (!isDrawn) show()
        return
      }
      Object.assign(memory, { foundation: found, step: first, reading: {} })
      if (!first) memory.answered = 0
      show(said)
    }

    /** What one person put off was never before another. */
    function forgetOthers(person: string | undefined) {
      if (person === undefined || person === memory.person) return
      putOff.clear()
      noticed.clear()
      Object.assign(memory, { person, answered: 0 })
    }

    function listPending(): Step[] {
      return sitting.listOpen().filter(({ key }) => !putOff.has(key))
    }

    function show(said = '', focus?: string) {
      isDrawn = true
      memory.drawn.abort()
      memory.drawn = new AbortController()
      const { step } = memory
      const scene = createContext(said)
      const { leave, status, words } = scene
      if (step) {
        const asking = isAsking(step)
        const content = asking ? renderPrompt(scene, step) : renderNote(scene, step)
        if (asking || step.view === 'declined') surface.ask(locale, content, leave, focus)
        else surface.notify(locale, content)
        if (step.view === 'notice') recordOnceShown(step)
      } else if (said) {
        surface.notify(locale, [
          h('div', { part: 'foot' }, status, button('close', words.close, surface.hide)),
        ])
        setTimeout(() => memory.step || surface.hide(), CONFIRMATION)
      } else surface.hide()
    }

    function createContext(said: string): PromptContext {
      const { answered, reading, step } = memory
      const asking = listPending().filter(isAsking).length
      return {
        gate,
        locale,
        words: getWords(),
        pages: `${host.url}/${locale === 'kk' ? '' : `${locale}/`}`,
        status: h('p', { role: 'status' }, said),
        progress: asking && answered + asking > 1 ? `${answered + 1}/${answered + asking}` : '',
        reading,
        leave: step?.view === 'blocking' ? null : leave,
        setLocale: (locale) => sitting.show(locale, '[aria-pressed=true]'),
        reconsider() {
          if (step) memory.step = { ...step, view: 'due' }
          show()
        },
        answer,
        fail,
      }
    }

    function leave() {
      const { step } = memory
      // A prompt that was opened again gives way to what it had been opened from.
      if (step && isAsking(step) && step.requirement.declined) memory.foundation = ''
      else if (step) putOff.add(step.key)
      next('')
    }

    async function answer(act: 'accept' | 'decline', showing: Showing) {
      const { step } = memory
      if (!step) return
      const { notRecorded, recorded } = getWords()
      const outcome = await gate[act](step.requirement, { ...showing, presentation: surface.describe() })
      if (!outcome.recorded)
        return sitting.take(outcome.requirements, `${tellWhy(outcome.problem)} ${notRecorded}`)
      memory.answered++
      host.emit(act === 'accept' ? 'accepted' : 'declined', outcome.receipt)
      if (await sitting.check(recorded)) return
      // The answer is safe; only what comes next could not be read.
      putOff.add(step.key)
      sitting.next(recorded)
    }

    /** Why something was not recorded: someone else has signed in meanwhile, or what is asked has changed. */
    function tellWhy({ type }: Problem): string {
      const { otherPerson, stale } = getWords()
      return type.endsWith(':other-person') ? otherPerson : stale
    }

    function getWords(): Strings {
      return { ...messages, ...host.texts[locale] }
    }

    function recordOnceShown(step: Step) {
      const body = surface.findBody()
      if (body && !noticed.has(step.key)) watchSight(body, memory.drawn.signal, () => recordNotice(step))
    }

    /** A display is recorded once; when the service knew of an earlier one, the person has gone on after it. */
    async function recordNotice({ key, requirement }: Step) {
      noticed.add(key)
      const showing = { locale, presentation: surface.describe() }
      try {
        const outcome = await gate.shown(requirement, showing)
        if (!outcome.recorded) await sitting.take(outcome.requirements, tellWhy(outcome.problem))
        else if (outcome.again) await gate.goOn(requirement, showing)
      } catch (error) {
        fail(error)
      }
    }

    function end() {
      memory.drawn.abort()
      surface.hide()
    }

    return { locale, memory, isShowing: () => !!memory.step, next, show, end }
  }

function createMemory(root: ShadowRoot): PromptMemory {
  return {
    surface: createPromptSurface(root),
    putOff: new Set(),
    noticed: new Set(),
    reading: {},
    answered: 0,
    drawn: new AbortController(),
  }
}
