import type { Problem } from '../../service/contract/subject-contract.ts'
import { button, h } from '../dom.ts'
import { openGate, type Showing } from '../gate.ts'
import type { Locale } from '../language.ts'
import type { Messages } from '../messages/messages.ts'
import { formatKey, isAsking, type Step } from '../step.ts'
import { createMemory } from './create-memory.ts'
import { renderNote } from './note-view.ts'
import type { CreatePrompt } from './prompt.ts'
import type { PromptContext } from './prompt-context.ts'
import { renderPrompt } from './prompt-view.ts'
import { watchSight } from './watch-sight.ts'

/** How long a bare confirmation stays; it asks nothing, so nothing is lost with it. */
const CONFIRMATION = 6000

/** The prompt in a language: leads a person from one step to the next, each policy with its own answer. */
export const createPromptIn =
  (locale: Locale, messages: Messages): CreatePrompt =>
  (sitting, widget = null, memory = createMemory(sitting)) => {
    const { asking, fail, host } = sitting
    const gate = openGate(asking, locale)
    /** Whether what stands on the screen is in this language. */
    let isDrawn = false
    /** Where it is said now what has happened. */
    let status: HTMLElement | null = null
    const { noticed, passed, putOff, surface } = memory

    function next(said: string) {
      forgetOthers(sitting.listOpen()[0]?.requirement.for)
      const [first] = listPending()
      const found = JSON.stringify(first)
      // Someone may be reading: what has not changed stays as it is.
      if (found === memory.foundation && !said) {
        if (!isDrawn || (first && !surface.isShowing())) show()
        return
      }
      Object.assign(memory, { foundation: found, step: first, reading: {} })
      countPolicies()
      // Over the buttons of another document it would seem to speak of that one.
      const isOther = first && first.requirement.policy !== memory.answered
      show(isOther && said === messages.recorded ? '' : said)
    }

    /** Of a few that are asked about in one go, the number stays the same to the end. */
    function countPolicies() {
      const { step } = memory
      if (!step) passed.clear()
      const asked = [...listPending(), ...(step ? [step] : [])].filter(isAsking)
      const policies = new Set([...passed, ...asked.map(({ requirement }) => requirement.policy)])
      memory.total = Math.max(passed.size ? memory.total : 0, policies.size)
    }

    /** What one person put off was never before another. */
    function forgetOthers(person: string | undefined) {
      if (person === undefined || person === memory.person) return
      forget()
      noticed.clear()
      passed.clear()
      memory.person = person
    }

    function forget() {
      putOff.clear()
      Object.assign(memory, { foundation: '', hasRefused: false })
    }

    /** Nobody is asked for a favour just after a no. */
    function listPending(): Step[] {
      return sitting
        .listOpen()
        .filter((step) => !putOff.has(formatKey(step)) && !(memory.hasRefused && isAsking(step)))
    }

    function show(said = '', focus?: string) {
      memory.drawn.abort()
      memory.drawn = new AbortController()
      const { step } = memory
      const scene = createContext(said)
      const { leave, words } = scene
      status = scene.status
      if (step) {
        const asking = isAsking(step)
        const content = asking ? renderPrompt(scene, step) : renderNote(scene, step)
        isDrawn =
          asking || step.view === 'declined'
            ? surface.ask(locale, content, leave, focus)
            : surface.notify(locale, content)
        if (step.view === 'notice' && isDrawn) recordOnceShown(step)
        return
      }
      isDrawn = true
      if (said) {
        surface.notify(locale, [
          h('div', { part: 'foot' }, status, button('close', words.close, surface.hide)),
        ])
        setTimeout(() => memory.step || surface.hide(), CONFIRMATION)
      } else surface.hide()
    }

    function createContext(said: string): PromptContext {
      const { reading, step, total } = memory
      const place = new Set([...passed, step?.requirement.policy]).size
      return {
        gate,
        locale,
        words: messages,
        pages: `${asking.base}/${locale === 'kk' ? '' : `${locale}/`}`,
        status: h('p', { role: 'status' }, said),
        progress: step && isAsking(step) && total > 1 ? `${place}/${total}` : '',
        reading,
        leave: step?.view === 'blocking' ? null : leave,
        setLocale: (locale) => sitting.show(locale, '[aria-pressed=true]'),
        reconsider() {
          memory.hasRefused = false
          if (!step) return
          memory.step = { ...step, view: 'due' }
          passed.delete(step.requirement.policy)
          countPolicies()
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
      else if (step) {
        putOff.add(formatKey(step))
        if (isAsking(step)) passed.add(step.requirement.policy)
      }
      next('')
    }

    async function answer(act: 'accept' | 'decline', showing: Showing) {
      const { step } = memory
      if (!step) return
      const { notRecorded, recorded } = messages
      const outcome = await gate[act](step.requirement, {
        ...showing,
        presentation: surface.describe(widget),
      })
      if (!outcome.recorded)
        return sitting.take(outcome.requirements, `${tellWhy(outcome.problem)} ${notRecorded}`)
      if (status) status.textContent = recorded
      passed.add(step.requirement.policy)
      Object.assign(memory, { answered: step.requirement.policy, hasRefused: act === 'decline' })
      host.emit(act === 'accept' ? 'accepted' : 'declined', outcome.receipt)
      if (await sitting.check(recorded)) return
      // The answer is safe; only what comes next could not be read.
      putOff.add(formatKey(step))
      sitting.next(recorded)
    }

    /** Why something was not recorded: someone else has signed in meanwhile, or what is asked has changed. */
    function tellWhy({ type }: Problem): string {
      const { otherPerson, stale } = messages
      return type.endsWith(':other-person') ? otherPerson : stale
    }

    function recordOnceShown(step: Step) {
      const body = surface.findBody()
      if (body && !noticed.has(formatKey(step)))
        watchSight(body, memory.drawn.signal, () => recordNotice(step))
    }

    /** A display is recorded once; when the service knew of an earlier one, the person has gone on after it. */
    async function recordNotice(step: Step) {
      const { requirement } = step
      noticed.add(formatKey(step))
      const showing = { locale, presentation: surface.describe(widget) }
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
      memory.observer.disconnect()
      surface.end()
    }

    return { locale, memory, isShowing: () => !!memory.step, next, show, forget, end }
  }
