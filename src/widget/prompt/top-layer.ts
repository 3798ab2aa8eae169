type Layer = Pick<HTMLDialogElement, 'showModal' | 'close' | 'showPopover' | 'hidePopover'>

/** A dialog or a banner; what browsers of some years ago lack may not be there. */
export type Part = Omit<HTMLElement, keyof Layer> & Partial<Layer>

/**
 * Puts a dialog or a banner above everything else on the page, also above what came there later. Browsers that know
 * neither show it in the page, above what its styles can reach.
 */
export function raise(part: Part): void {
  lower(part)
  if (part.localName !== 'dialog') part.showPopover?.()
  else if (part.showModal) part.showModal()
  else part.setAttribute('open', 'page')
}

/** Takes it off the screen. */
export function lower(part: Part): void {
  if (!isRaised(part)) return
  if (part.localName !== 'dialog') part.hidePopover?.()
  else if (part.close) part.close()
  else part.removeAttribute('open')
}

/** Whether it is on the screen. */
export function isRaised(part: Part): boolean {
  return part.localName === 'dialog'
    ? part.hasAttribute('open')
    : !!part.showPopover && part.matches(':popover-open')
}

/**
 * Does something to what is on the screen, and has readers find their place again: how far they were, and the focus,
 * which a dialog above has taken from what had it.
 */
export function keepPlace(part: Part, focused: HTMLElement | null, act: () => void): void {
  const scrolled = [...part.querySelectorAll('*')].filter(({ scrollTop }) => scrollTop > 0)
  const tops = scrolled.map(({ scrollTop }) => scrollTop)
  act()
  scrolled.forEach((element, index) => {
    element.scrollTop = tops[index] ?? 0
  })
  focused?.focus({ preventScroll: true })
}
