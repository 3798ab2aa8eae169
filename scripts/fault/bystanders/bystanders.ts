import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatPersonId } from '../../harness/recipe.ts'
import { signSubjectToken } from '../../harness/token.ts'
import type { ServiceUnderTest } from '../service-under-test.ts'
import { type Hindrance, judgeWaits, WITNESS } from './judge-waits.ts'
import type { Order, Question, Waits } from './probe.ts'

const REST_MS = 1_500
/** New people, so that no cache of tokens knows all of them. */
const STRANGERS = 100
const FIRST_STRANGER = 800_000_000

/** People who read the site and ask what they have to answer while something goes wrong that is not their doing. */
export class Bystanders {
  readonly #port: number
  readonly #questions: Question[]
  readonly #child: ChildProcess
  readonly #witness: ChildProcess
  #before: Waits[] = []

  private constructor(port: number, questions: Question[], witness: ChildProcess) {
    this.#port = port
    this.#questions = questions
    this.#witness = witness
    this.#child = fork(new URL('./probe.ts', import.meta.url), { stdio: 'inherit' })
  }

  /** Lets them come to a service that is at rest, to learn what this machine takes. */
  static async open(service: ServiceUnderTest, more: readonly Question[] = []): Promise<Bystanders> {
    const witness = fork(new URL('./witness.ts', import.meta.url), { stdio: 'inherit' })
    const [port] = (await once(witness, 'message')) as [number]
    const questions = [{ what: WITNESS, path: '/', port }, ...(await listQuestions(service)), ...more]
    const others = new Bystanders(service.port, questions, witness)
    others.#before = await others.#watch(() => sleep(REST_MS))
    return others
  }

  /** Lets them come while something goes wrong, and says how they fared. */
  async watch(misbehave: () => Promise<unknown>): Promise<Hindrance> {
    return judgeWaits(this.#before, await this.#watch(misbehave))
  }

  close(): void {
    for (const child of [this.#child, this.#witness]) if (child.connected) child.disconnect()
  }

  async #watch(work: () => Promise<unknown>): Promise<Waits[]> {
    this.#send({ begin: { port: this.#port, questions: this.#questions } })
    try {
      await work()
    } finally {
      this.#send({ end: true })
    }
    const [waits] = await once(this.#child, 'message')
    return waits as Waits[]
  }

  #send(order: Order): void {
    this.#child.send(order)
  }
}

async function listQuestions({ options }: ServiceUnderTest): Promise<Question[]> {
  const people = Array.from({ length: STRANGERS }, (_, index) => formatPersonId(FIRST_STRANGER + index))
  const issuedAt = options.clock?.()
  const tokens = await Promise.all(
    people.map((person) => signSubjectToken(options.signer, person, { issuedAt })),
  )
  return [
    { what: '/livez', path: '/livez' },
    { what: 'site', path: '/auth/policies.json' },
    ...tokens.map((token) => ({ what: 'requirements', path: '/auth/api/v1/requirements', token })),
  ]
}
