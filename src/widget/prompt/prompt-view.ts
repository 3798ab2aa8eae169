import { button, h, link, list } from '../dom.ts'
import type { GateError } from '../gate-error.ts'
import type { Step } from '../step.ts'
import { createChoiceBoxes } from './choice-boxes.ts'
import { renderFrame } from './frame.ts'
import type { PromptContext } from './prompt-context.ts'
import type { Verified } from './read-fragment.ts'
import { renderChanges } from './render-changes.ts'
import { renderText } from './render-text.ts'

/** What asks for an answer: summary, changes since the person's own version, full text, two equal buttons. */
export function renderPrompt(context: PromptContext, { view, requirement }: Step): Node[] {
  const { gate, leave, locale, pages, reading, status, words } = context
  const { accepted, lastDay, policy, title, version, wayOut } = requirement
  const optional = view === 'optional'
  const shown = new Set<string>()
  const boxes = createChoiceBoxes(requirement, { ...words, locale }, reading.chosen)
  boxes?.element.addEventListener('change', () => {
    reading.chosen = boxes.list()
  })
  /** Fragments asked for and not on the screen, and the sending of an answer: until then nobody answers. */
  let waiting = 0

  // One part for both: whatever a product makes of it, they weigh the same.
  const answers = [
    button('answer', words.decline, () => answer('decline')),
    button('answer', optional ? words.consent : words.accept, () => answer('accept')),
  ]

  function wait(change: 1 | -1) {
    waiting += change
    // `disabled` would drop the focus and hide the buttons from screen readers.
    for (const one of answers) one.ariaDisabled = String(waiting > 0)
  }

  async function put<T>(
    slot: Element,
    load: () => Promise<Verified<T> | null>,
    draw: (content: T) => Node[],
  ) {
    wait(1)
    slot.replaceChildren(words.wait)
    try {
      const fragment = await load()
      if (fragment) {
        slot.replaceChildren(...draw(fragment.content))
        shown.add(fragment.sha256)
      }
      wait(-1)
    } catch (error) {
      context.fail(error)
      const again = button('retry', words.retry, () => {
        wait(-1)
        put(slot, load, draw)
      })
      slot.replaceChildren(h('p', {}, words.textTrouble), again)
    }
  }

  async function answer(act: 'accept' | 'decline') {
    if (waiting > 0) return
    const choices = act === 'accept' ? boxes?.require() : undefined
    if (choices === null) return
    const { noConnection, notRecorded, unknown } = words
    if (!navigator.onLine) {
      status.textContent = `${noConnection} ${notRecorded}`
      return
    }
    wait(1)
    status.textContent = words.wait
    try {
      await context.answer(act, { locale, shown: [...shown], choices })
    } catch (error) {
      context.fail(error)
      const lost = (error as GateError).code === 'unreachable'
      status.textContent = lost ? `${noConnection} ${unknown}` : notRecorded
      wait(-1)
    }
  }

  const changes = h('div', { part: 'changes' })
  const changed = version?.changes
  if (changed)
    put(
      changes,
      () => gate.changes(requirement, locale),
      (content) => renderChanges(content, words.since),
    )

  // Nobody accepts what was never on the screen: without changes to show, the text itself is.
  const text = h('div', { part: 'text' })
  const full = h('details', {}, h('summary', {}, words.text), text)
  full.open = reading.open ?? !changed
  full.addEventListener('toggle', () => {
    reading.open = full.open
    if (full.open && !text.hasChildNodes()) put(text, () => gate.text(requirement, locale), renderText)
  })

  return renderFrame(
    context,
    optional ? words.optional : accepted ? words.updated : words.first,
    title[locale],
    [
      lastDay && h('strong', {}, `${words.deadline} ${lastDay[locale]}`),
      h(
        'div',
        { part: 'summary' },
        accepted > 0 && h('h3', {}, words.summary),
        list(version?.summary[locale] ?? []),
      ),
      optional && h('p', {}, wayOut[locale]),
      changed ? h('h3', {}, words.changes) : null,
      changed ? changes : null,
      full,
      h(
        'small',
        {},
        `${words.since} ${version?.effective[locale]} · `,
        link(`${pages}${policy}/history/`, words.history),
      ),
    ],
    answers,
    { above: boxes?.element, below: leave && button('later', words.later, leave) },
  )
}
