/** What watching needs. */
export interface PingOptions {
  /** Milliseconds that an answer may take. */
  patience?: number
  /** For how long an answer holds. */
  fresh?: number
  /** After how long a question that got no answer is given up, and the next one asked. */
  abandoned?: number
  /** Milliseconds of a clock that never goes back. */
  now?: () => number
}

/**
 * Asks a database whether it answers: one question at a time, whoever wants to know, and nobody waits longer than for the
 * patience. One that hangs is not asked again and again, because each question may hold one of its connections.
 */
export function watchPing(ping: () => Promise<void>, options: PingOptions = {}): () => Promise<unknown> {
  const { patience = 1000, fresh = 200, abandoned = 10_000, now = () => performance.now() } = options
  let last: { at: number; failure: unknown } | null = null
  let asked: { since: number; answer: Promise<unknown> } | null = null

  function ask(): { since: number; answer: Promise<unknown> } {
    const answer = ping().then(
      () => null,
      (failure: unknown) => failure ?? new Error('no answer'),
    )
    const question = { since: now(), answer }
    void answer.then((failure) => {
      if (asked !== question) return
      asked = null
      last = { at: now(), failure }
    })
    return question
  }

  /** Gives null for an answer, or why there is none. */
  return async () => {
    if (asked !== null && now() - asked.since >= abandoned) asked = null
    if (asked === null && last !== null && now() - last.at < fresh) return last.failure
    asked ??= ask()
    return waitAtMost(
      asked.answer,
      asked.since + patience - now(),
      () => new Error(`no answer within ${patience} ms`),
    )
  }
}

/** Waits for something, but not longer than so many milliseconds. */
export async function waitAtMost<T, U>(
  done: Promise<T>,
  milliseconds: number,
  late: () => U,
): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<U>((resolve) => {
    timer = setTimeout(() => resolve(late()), Math.max(0, milliseconds))
  })
  return Promise.race([done, passed]).finally(() => clearTimeout(timer))
}
