import pg from 'pg'
import { CommitUnknownError } from '../store-fault.ts'

/** SQLSTATE of a warning; on a commit it means that the record may not have reached the standby. */
const WARNING = '01000'
const COMMIT_TIMEOUT_MS = 5_000

/**
 * A client that does not take a doubtful commit for a commit: PostgreSQL answers one whose wait for a standby
 * was cancelled with success and a mere notice, and one whose standby is gone not at all.
 */
export class CommitCheckingClient extends pg.Client {
  #warned = false

  constructor(config?: string | pg.ClientConfig) {
    super(config)
    this.on('notice', (notice) => {
      if (notice.code === WARNING) this.#warned = true
    })
    // Without a listener, a connection that breaks while it is in use ends the process.
    this.on('error', () => {})
  }

  // The overloads of `pg` cannot be written again here; Kysely uses the one with a promise.
  // biome-ignore lint/suspicious/noExplicitAny: see above
  override query(...parameters: any[]): any {
    const [text, values, ...rest] = parameters
    const name = Array.isArray(values) && typeof text === 'string' ? findStatementName(text) : undefined
    const asked = name === undefined ? parameters : [{ name, text, values }, ...rest]
    const result = super.query(...(asked as Parameters<pg.Client['query']>))
    return text === 'commit' ? this.#confirmCommit(result as unknown as Promise<unknown>) : result
  }

  async #confirmCommit<T>(commit: Promise<T>): Promise<T> {
    this.#warned = false
    let timer: NodeJS.Timeout | undefined
    const impatience = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        // Not by `end`, which would wait for the answer.
        this.connection.stream.destroy()
        reject(new CommitUnknownError(`no answer to a commit within ${COMMIT_TIMEOUT_MS} ms`))
      }, COMMIT_TIMEOUT_MS)
    })
    try {
      const result = await Promise.race([commit, impatience])
      if (this.#warned) throw new CommitUnknownError('the commit was answered with a warning')
      return result
    } finally {
      clearTimeout(timer)
    }
  }
}

/** Statements that a connection keeps prepared; further ones are planned each time. */
const PREPARED = 200
const names = new Map<string, string>()

/** A name under which PostgreSQL remembers how it answers a question: planning costs it more than answering. */
function findStatementName(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= PREPARED) return known
  const name = `kelisim-${names.size}`
  names.set(text, name)
  return name
}
