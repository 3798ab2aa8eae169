/** Where in a prompt somebody reads. */
export interface ReadingPlace {
  /** The words of the title, so that nobody is put into the middle of another document. */
  title: string
  /** Whether the whole text was opened. */
  isOpen: boolean
  /** How many blocks stand above what they read. */
  block: number
}

const BLOCKS = 'p, li, tr, h2, h3, h4'

/** Finds where in the prompt somebody reads; null when none stands there. */
export function findPlace(root: ParentNode): ReadingPlace | null {
  const { body, title, text } = findParts(root)
  if (!body || !title) return null
  const top = body.getBoundingClientRect().top
  const blocks = [...body.querySelectorAll(BLOCKS)]
  const block = blocks.findIndex((one) => one.getBoundingClientRect().bottom > top + 1)
  return { title, isOpen: text?.open ?? false, block: Math.max(block, 0) }
}

/** Goes to a place once it is there; tells whether it was. */
export function goToPlace(root: ParentNode, { title: wanted, isOpen, block }: ReadingPlace): boolean {
  const { body, title, text } = findParts(root)
  if (!body || title !== wanted) return false
  if (text) text.open = isOpen
  const target = body.querySelectorAll(BLOCKS)[block]
  target?.scrollIntoView({ block: 'start', behavior: 'instant' })
  return target !== undefined
}

function findParts(root: ParentNode) {
  return {
    body: root.querySelector<HTMLElement>('[part=body]'),
    title: root.querySelector('[part=title]')?.textContent,
    text: root.querySelector('details'),
  }
}

/** The prompt draws its texts when they have come; who waited for another document is not held up by this. */
export function returnToPlace(root: ShadowRoot, place: ReadingPlace): void {
  const watcher = new MutationObserver(() => {
    if (goToPlace(root, place)) watcher.disconnect()
  })
  watcher.observe(root, { childList: true, subtree: true })
  setTimeout(() => watcher.disconnect(), 10_000)
}
