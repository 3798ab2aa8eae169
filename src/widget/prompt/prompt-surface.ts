import { h } from '../dom.ts'
import { createAside } from './create-aside.ts'
import { describeScreen } from './describe-screen.ts'
import { isolateEvents } from './isolate-events.ts'
import { isReachable } from './reach.ts'
import { enterStage, leaveStage } from './stage.ts'
import { addStyles } from './styles.ts'
import { isRaised, keepPlace, lower, raise } from './top-layer.ts'
import { watchTop } from './watch-top.ts'

/** The two places where something can be shown: a modal dialog, and a banner that leaves the page usable. */
export type PromptSurface = ReturnType<typeof createPromptSurface>

/** Whom a surface tells of what it cannot do by itself. */
export interface SurfaceListeners {
  /** Another prompt has left the screen to this one. */
  onTurn(): void
  /** What is shown cannot be seen. */
  onHidden(): void
}

/** Sets the stage in an element's shadow root; where that cannot be seen, in another one. */
export function createPromptSurface(home: ShadowRoot, { onTurn, onHidden }: SurfaceListeners) {
  // The words are chosen in each language; other words would be another text.
  const dialog = h('dialog', { part: 'dialog', 'aria-labelledby': 'title', translate: 'no' })
  // A live region has to be there before something is said in it.
  const banner = h('section', { part: 'banner', role: 'status', translate: 'no', popover: 'manual' })
  const parts = [dialog, banner]
  const over = new AbortController()
  let root = home
  let aside: HTMLElement | null = null
  let shown: HTMLElement | null = null
  let leave: (() => void) | null = null
  let watching = new AbortController()
  let focused: HTMLElement | null = null
  isolateEvents(() => root, over.signal)
  // From one element in here to the next; such moves never leave the tree.
  for (const part of parts)
    part.addEventListener('focusin', ({ target }) => {
      focused = target as HTMLElement
    })
  draw(home)

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    if (event.defaultPrevented) leave?.()
  })
  // Browsers let a second Escape through, which cannot be prevented. Closing is not an answer: what cannot wait
  // opens again.
  dialog.addEventListener('close', () => {
    if (shown !== dialog || isRaised(dialog)) return
    if (leave) return leave()
    raise(dialog)
    focusOn('#title')
  })

  function draw(into: ShadowRoot) {
    root = into
    addStyles(into)
    into.append(...parts)
  }

  function focusOn(selector: string) {
    focused = dialog.querySelector<HTMLElement>(selector)
    focused?.focus()
  }

  /** Draws in another element when nobody could see it in this one. */
  function moveAside() {
    if (root !== home || isReachable(home.host)) return
    const made = createAside(home.host)
    aside = made.aside
    draw(made.root)
  }

  function show(part: HTMLElement, locale: string, content: readonly Node[]): boolean {
    if (shown !== part) hide()
    // One at a time, also of several elements.
    if (!enterStage(part, onTurn)) return false
    part.lang = locale
    part.replaceChildren(h('div', {}, ...content))
    if (shown) return true
    shown = part
    moveAside()
    raise(part)
    watching = new AbortController()
    watchTop(part, watching.signal, { onBuried, onHidden: giveUp })
    return true
  }

  function onBuried() {
    const part = shown
    if (part)
      keepPlace(part, focused, () => {
        lower(part)
        moveAside()
        raise(part)
      })
  }

  /** A modal dialog that nobody sees would freeze the page for no reason that anybody could find. */
  function giveUp(isCovered: boolean) {
    if (isCovered || !shown?.getClientRects().length) hide()
    onHidden()
  }

  function hide() {
    watching.abort()
    shown = focused = null
    for (const part of parts) {
      lower(part)
      part.replaceChildren()
    }
    if (root !== home) draw(home)
    aside?.remove()
    parts.forEach(leaveStage)
  }

  return {
    hide,
    isShowing: () => shown !== null,

    /** Leaves the element for good. */
    end() {
      hide()
      over.abort()
      for (const part of parts) part.remove()
    },

    /** What stands on the screen, as evidence, with the SHA-256 of the file that drew it. */
    describe: (widget: string | null) =>
      shown === dialog ? describeScreen('dialog', dialog, widget) : describeScreen('banner', banner, widget),

    /** What is to be read of what is shown. */
    findBody: () => root.querySelector('[part=body]'),

    /**
     * Shows a dialog, or tells that it has to wait for another; `onLeave` is what Escape means, null when it cannot be
     * put off. The focus goes to what is named.
     */
    ask(locale: string, content: readonly Node[], onLeave: (() => void) | null, focus = '#title'): boolean {
      leave = onLeave
      const isShown = show(dialog, locale, content)
      focusOn(focus)
      return isShown
    },

    /** Shows a banner, or tells that it has to wait. */
    notify: (locale: string, content: readonly Node[]): boolean => show(banner, locale, content),
  }
}
