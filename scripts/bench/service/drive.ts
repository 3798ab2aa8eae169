import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Ask, Job, Measured, Order, Report } from './generator.ts'

/** The generator in a process of its own, so that its work delays nobody else's. */
export class Driver {
  readonly #child: ChildProcess

  constructor() {
    this.#child = fork(new URL('./generator.ts', import.meta.url), { stdio: 'inherit' })
  }

  /** Has one kind of request sent; throws when an answer is not the expected one. */
  async run(name: string, { ports, ask, pace }: Omit<Job, 'asks'> & { ask: Ask }): Promise<Measured> {
    await this.prepare(name, { ports, asks: [ask], pace })
    const [measured] = await this.go(name)
    if (measured === undefined) throw new Error(`${name}: nothing was measured`)
    const { statuses, unexpected } = measured
    if (unexpected === null) return measured
    throw new Error(
      `${name} answered with ${JSON.stringify(statuses)} where only ${ask.expected} is right. The first other one:\n` +
        `${unexpected.status} ${unexpected.body.slice(0, 500)}`,
    )
  }

  /** Has everything written that a job will send. */
  async prepare(name: string, job: Job): Promise<void> {
    await this.#ask(name, { prepare: job })
  }

  /** Has the prepared job done, whatever the answers are. */
  async go(name: string): Promise<Measured[]> {
    const report = await this.#ask(name, { go: true })
    if ('measured' in report) return report.measured
    throw new Error(`${name}: nothing was measured`)
  }

  stop(): void {
    this.#child.disconnect()
  }

  async #ask(name: string, order: Order): Promise<Report> {
    this.#child.send(order)
    const [report] = (await once(this.#child, 'message')) as [Report]
    if ('failed' in report) throw new Error(`${name}: ${report.failed}`)
    return report
  }
}
