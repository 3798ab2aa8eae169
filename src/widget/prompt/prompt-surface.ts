import type { Presentation } from '../../domain/acceptance/presentation.ts'
import { findWidgetHash } from '../../domain/publication/widget-path.ts'
import { h } from '../dom.ts'
import type { Locale } from '../language.ts'
import { isTranslated } from './is-translated.ts'
import { STYLES } from './styles.ts'

/** SHA-256 of the file that this stands in, by its name; null in an application's own bundle. */
const OWN_HASH = findWidgetHash(import.meta.url.replace(/^.*\/|\?.*$/g, ''))

/** The two places where something can be shown: a modal dialog, and a banner that leaves the page usable. */
export type PromptSurface = ReturnType<typeof createPromptSurface>

/** Sets the stage in a shadow root, in the place of what stood there. */
export function createPromptSurface(root: ShadowRoot) {
  // The words are chosen in each language; other words would be another text.
  const dialog = h('dialog', { part: 'dialog', 'aria-labelledby': 'title', translate: 'no' })
  // A live region has to be there before something is said in it.
  const banner = h('section', { part: 'banner', role: 'status', translate: 'no' })
  root.replaceChildren(dialog, banner)
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(STYLES)
  root.adoptedStyleSheets = [sheet]

  let asking = false
  let leave: (() => void) | null = null

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    if (event.defaultPrevented) leave?.()
  })
  // Browsers let a second Escape through, which cannot be prevented. Closing is not an answer: what cannot wait
  // opens again.
  dialog.addEventListener('close', () => asking && !dialog.open && (leave ? leave() : open('#title')))

  function open(focus: string) {
    if (!dialog.open) dialog.showModal()
    dialog.querySelector<HTMLElement>(focus)?.focus()
  }

  function hide() {
    asking = false
    dialog.close()
    dialog.replaceChildren()
    banner.replaceChildren()
  }

  return {
    hide,

    /** What stands on the screen, as evidence: where, in which language, and whether a machine has translated it. */
    describe(): Presentation {
      const [layout, place] = dialog.open ? (['dialog', dialog] as const) : (['banner', banner] as const)
      return {
        layout,
        locale: place.lang as Locale,
        translated: isTranslated(document.documentElement, place),
        widget: OWN_HASH,
      }
    },

    /** What is to be read of what is shown. */
    findBody: () => root.querySelector('[part=body]'),

    /** Shows a dialog; `onLeave` is what Escape means, null when it cannot be put off. */
    ask(locale: string, content: readonly Node[], onLeave: (() => void) | null, focus = '#title') {
      banner.replaceChildren()
      dialog.lang = locale
      dialog.replaceChildren(...content)
      leave = onLeave
      asking = true
      open(focus)
    },

    /** Shows a banner. */
    notify(locale: string, content: readonly Node[]) {
      hide()
      banner.lang = locale
      banner.replaceChildren(...content)
    },
  }
}
