let turn: Promise<void> | null = null

/**
 * Resolves once everything that has arrived in this turn of the event loop has been taken in. What is then answered goes
 * out together: the system wakes its readers once, which costs more than all that a short answer needs.
 */
export function waitForTurn(): Promise<void> {
  turn ??= new Promise((resolve) =>
    setImmediate(() => {
      turn = null
      resolve()
    }),
  )
  return turn
}
