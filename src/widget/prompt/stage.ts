interface Actor {
  who: object
  onTurn(): void
}

/** Kept with the page, not with this file: prompts in several languages, and of several scripts, share it. */
const KEY = Symbol.for('kelisim.stage')
const page = globalThis as { [KEY]?: Record<string, Actor[]> }

/** A page has one place for dialogs and one for banners. */
function getQueue(place: string): Actor[] {
  page[KEY] ??= {}
  page[KEY][place] ??= []
  return page[KEY][place]
}

/**
 * Lets one prompt at a time show itself: two elements whose policies overlap would otherwise ask the same twice, one
 * over the other. Tells whether it is one's turn; if not, `onTurn` is called when it is.
 */
export function enterStage(place: string, who: object, onTurn: () => void): boolean {
  const queue = getQueue(place)
  if (!queue.some((actor) => actor.who === who)) queue.push({ who, onTurn })
  return queue[0]?.who === who
}

/** Gives up a place, or the waiting for it. */
export function leaveStage(place: string, who: object): void {
  const queue = getQueue(place)
  const index = queue.findIndex((actor) => actor.who === who)
  if (index >= 0) queue.splice(index, 1)
  if (index === 0) queue[0]?.onTurn()
}

/** Whether nobody stands in a place. */
export function isStageFree(place: string): boolean {
  return getQueue(place).length === 0
}
