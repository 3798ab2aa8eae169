/** How long something has to be in sight without a break to count as shown, in milliseconds. */
const SHOWN_MS = 1000

/** Between two looks, in milliseconds: a cover that comes does not tell. */
const LOOK_MS = 100

/** What observers say beyond the standard, where the browser can tell that nothing covers, dims or moves the target. */
type Sight = IntersectionObserverEntry & { isVisible?: boolean }

/**
 * Calls back once something was in sight for a second: on the screen, not covered, not transparent, and on a page that
 * is not in the background or drawn ahead of a visit. It may never be; the signal ends the waiting.
 */
export function watchSight(target: Element, signal: AbortSignal, onShown: () => void): void {
  let sight: Sight | undefined
  let since: number | null = null
  const over = new AbortController()
  // Where the browser is asked for more than it knows, it tells what it knows.
  const options = { trackVisibility: true, delay: LOOK_MS, threshold: [0, 0.25, 0.5, 0.75, 1] }
  const observer = new IntersectionObserver((entries) => {
    sight = entries.at(-1)
    look()
  }, options)
  const timer = setInterval(look, LOOK_MS)

  function look() {
    if (document.hidden || !sight || !isInSight(target, sight)) since = null
    else since ??= performance.now()
    if (since === null || performance.now() - since < SHOWN_MS) return
    stop()
    onShown()
  }

  function stop() {
    over.abort()
    observer.disconnect()
    clearInterval(timer)
  }

  signal.addEventListener('abort', stop)
  // A page may go and come back between two looks.
  document.addEventListener('visibilitychange', look, { signal: over.signal })
  observer.observe(target)
}

function isInSight(target: Element, { intersectionRect, isVisible = true }: Sight): boolean {
  const { x, y, width, height } = intersectionRect
  const root = target.getRootNode() as ShadowRoot
  // What is longer than its frame is read by scrolling: of that, the frame has to be half full.
  const frame = target.closest('dialog, section')
  const whole = Math.min(target.clientHeight, frame?.clientHeight ?? Number.POSITIVE_INFINITY)
  return (
    isVisible &&
    height * 2 >= whole &&
    target.checkVisibility?.({ opacityProperty: true }) !== false &&
    // What lies on top at the middle of the part that is on the screen.
    target.contains(root.elementFromPoint(x + width / 2, y + height / 2))
  )
}
