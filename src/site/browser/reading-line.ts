/** Where the eyes are: what has passed this height of the window is being read. */
const LINE = 0.25

/** The last of some elements, in the order of the page, that a reader has come to. */
export function readIn<T extends Element>(elements: readonly T[]): T | undefined {
  const line = window.innerHeight * LINE
  return elements.findLast((element) => element.getBoundingClientRect().top <= line)
}

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
