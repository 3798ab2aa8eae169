/** Whether what stands in an element can be seen and used: around it is nothing hidden, inert or kept from screen readers. */
export function isReachable(element: Element): boolean {
  for (let at: Element | null = element; at; at = getParent(at))
    if (at.matches('[inert],[aria-hidden=true]')) return false
  return element.getClientRects().length > 0 && element.checkVisibility?.({ opacityProperty: true }) !== false
}

/** Whether nothing lies over the middle of an element, by what a click there would meet. */
export function isOnTop(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
  return element.contains((element.getRootNode() as ShadowRoot).elementFromPoint(x, y))
}

function getParent(element: Element): Element | null {
  const root = element.getRootNode()
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null)
}
