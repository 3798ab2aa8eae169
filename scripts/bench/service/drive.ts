import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Job, Measured } from './generator.ts'

/** The generator in a process of its own, so that its work delays nobody else's. */
export class Driver {
  readonly #child: ChildProcess

  constructor() {
    this.#child = fork(new URL('./generator.ts', import.meta.url), { stdio: 'inherit' })
  }

  /** Has a job done; throws when an answer is not the expected one. */
  async run(name: string, job: Job): Promise<Measured> {
    this.#child.send(job)
    const [reply] = (await once(this.#child, 'message')) as [{ measured?: Measured; failed?: string }]
    if (!reply.measured) throw new Error(`${name}: ${reply.failed}`)
    const { statuses, unexpected } = reply.measured
    if (unexpected === null) return reply.measured
    throw new Error(
      `${name} answered with ${JSON.stringify(statuses)} where only ${job.expected} is right. The first other one:\n` +
        `${unexpected.status} ${unexpected.body.slice(0, 500)}`,
    )
  }

  stop(): void {
    this.#child.disconnect()
  }
}
