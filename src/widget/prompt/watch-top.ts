import { isOnTop, isReachable } from './reach.ts'
import { isStageFree } from './stage.ts'
import { lower } from './top-layer.ts'

/** Between two looks, in milliseconds: a cover that comes does not tell. */
const LOOK_MS = 300

/** How often something is put on top again that is covered each time: then the page means it. */
const MOST_TRIES = 5

/** How many looks an animation of the page may take. */
const MOST_PATIENCE = 30

/** What to do about something that cannot be seen: draw it anew above all; say that this did not help. */
interface Remedies {
  onBuried(): void
  /** @param isCovered whether it lies under something that nobody can close while it is shown */
  onHidden(isCovered: boolean): void
}

/** Looks whether what is shown can still be seen and used, until the signal. */
export function watchTop(part: HTMLElement, signal: AbortSignal, { onBuried, onHidden }: Remedies): void {
  let tries = 0
  let patience = MOST_PATIENCE
  /** Whether a popover of the page came over a dialog: it is inert there, so a click goes through it, unseen. */
  let isCovered = false
  if (part.localName === 'dialog') document.addEventListener('toggle', cover, { capture: true, signal })
  const timer = setInterval(look, LOOK_MS)
  signal.addEventListener('abort', () => clearInterval(timer))
  makeWay(part)

  function cover({ target, newState }: ToggleEvent) {
    // One in a link of the product's own stands in the dialog, where it can be used.
    if (newState === 'open' && !(part.getRootNode() as ShadowRoot).host.contains(target as Node))
      isCovered = true
  }

  function look() {
    // While a page animates, nothing of it can be used; one that never ends hides the prompt like a cover.
    if (document.hidden || (document.activeViewTransition && patience-- > 0)) return
    if (makeWay(part)) return
    if (!isCovered && isReachable(part) && isOnTop(part)) {
      tries = 0
      patience = MOST_PATIENCE
    } else if (tries < MOST_TRIES) {
      tries++
      isCovered = false
      onBuried()
    } else if (tries === MOST_TRIES) {
      tries++
      onHidden(isCovered)
    }
  }
}

/**
 * A banner cannot be used while a dialog is open, and would only cover it: it comes when that is gone. What only says
 * something, and goes by itself, says it all the same. Tells whether there is nothing to look after meanwhile.
 */
function makeWay(part: HTMLElement): boolean {
  if (part.localName === 'dialog') return false
  const isOpen =
    !isStageFree('dialog') || ('showPopover' in part && document.querySelector('dialog:modal') !== null)
  if (isOpen && part.querySelector('#title')) lower(part)
  return isOpen
}
