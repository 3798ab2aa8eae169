/** What dialogs of the product listen for to close at a click beside them, to keep the focus or to stop scrolling. */
const EVENTS =
  'pointerdown pointerup mousedown mouseup touchstart touchmove touchend click dblclick auxclick contextmenu wheel keydown keyup keypress focusin focusout focus blur'

/**
 * Keeps what people do in a prompt from the page around: listeners on the document hear it before any inside would,
 * so it is held on to at the window. Browsers go on to follow links, tick boxes and scroll; buttons are told here.
 *
 * @param getRoot where the prompt stands now
 */
export function isolateEvents(getRoot: () => ShadowRoot, signal: AbortSignal): void {
  for (const name of EVENTS.split(' '))
    window.addEventListener(name, stop, { capture: true, passive: true, signal })

  function stop(event: Event) {
    const [target] = event.composedPath()
    // The product's own links, which stand in a slot, are its own to hear of.
    if (!(target instanceof Element) || target.getRootNode() !== getRoot()) return
    event.stopImmediatePropagation()
    if (event.type === 'click') target.closest('button')?.dispatchEvent(new Event('click'))
  }
}
