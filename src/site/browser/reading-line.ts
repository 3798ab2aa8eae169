/** Where the eyes are: what has passed this height of the window is being read. */
const LINE = 0.25
const computeReadingLine = () => window.innerHeight * LINE

/**
 * What a reader is at, of some elements in the order of the page: what their link led to while it
 * begins between the top of the window and the line, else the last that has come to the line.
 * @param lineOf - Height in the window, in pixels, that an element has to reach.
 */
export function findElementRead<T extends Element>(
  elements: readonly T[],
  lineOf: (element: T) => number = computeReadingLine,
): T | undefined {
  const led = elements.find((element) => element.matches(':target'))
  if (led && isBeingRead(led, lineOf(led))) return led
  return elements.findLast((element) => measureTop(element) <= lineOf(element))
}

/** At the end of a page a link cannot bring its target up to the line. */
function isBeingRead(target: Element, line: number): boolean {
  const { scrollHeight, clientHeight } = document.documentElement
  const atEnd = window.scrollY + clientHeight >= scrollHeight - 1
  return measureTop(target) >= 0 && measureTop(target) <= (atEnd ? clientHeight : line)
}

const measureTop = (element: Element): number => element.getBoundingClientRect().top

/** Calls once for a burst of scrolling, and once at the start. */
export function onReading(tell: () => void): void {
  let waiting = false
  document.addEventListener(
    'scroll',
    () => {
      if (waiting) return
      waiting = true
      requestAnimationFrame(() => {
        waiting = false
        tell()
      })
    },
    { passive: true },
  )
  tell()
}
