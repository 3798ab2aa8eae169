interface Actor {
  who: { localName: string }
  onTurn(): void
}

const page = globalThis as { [place: symbol]: Actor[] }

/**
 * A page has one place for dialogs and one for banners. Kept with the page, not with this file: prompts in several
 * languages, and of several scripts, share them.
 */
function getQueue(place: string): Actor[] {
  const key = Symbol.for(`kelisim.${place}`)
  page[key] ??= []
  return page[key]
}

/**
 * Lets one prompt at a time show itself: two elements whose policies overlap would otherwise ask the same twice, one
 * over the other. Tells whether it is one's turn; if not, `onTurn` is called when it is.
 */
export function enterStage(who: Actor['who'], onTurn: () => void): boolean {
  const queue = getQueue(who.localName)
  if (!queue.some((actor) => actor.who === who)) queue.push({ who, onTurn })
  return queue[0]?.who === who
}

/** Gives up a place, or the waiting for it. */
export function leaveStage(who: Actor['who']): void {
  const queue = getQueue(who.localName)
  const index = queue.findIndex((actor) => actor.who === who)
  if (index >= 0) queue.splice(index, 1)
  if (index === 0) queue[0]?.onTurn()
}

/** Whether nobody stands in a place. */
export function isStageFree(place: string): boolean {
  return getQueue(place).length === 0
}
