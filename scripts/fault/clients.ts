import { createHash } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { nameAskedPerson } from '../../src/domain/acceptance/asked-person.ts'
import type { Random } from '../harness/random.ts'
import { formatPersonId } from '../harness/recipe.ts'
import { type Signer, signSubjectToken } from '../harness/token.ts'
import { ask, type HttpResult } from './ask.ts'
import type { History } from './history.ts'

/** What a person sends to `POST acts`. */
export interface ActBody {
  act: string
  policy: string
  version: number
  after: string | null
  [more: string]: unknown
}

/** An act of one person, which may be asked for again and again. */
export interface Act {
  number: number
  person: string
  body: ActBody
}

/** People who answer until they are told to end. */
export interface Workload {
  end(): Promise<void>
}

/** What people need. */
export interface ClientsOptions {
  signer: Signer
  history: History
  random: Random
  /** Where the service is now. */
  port: () => number
  /** Seconds since 1970, by the clock that is taken for right. */
  clock: () => number
}

const API = '/auth/api/v1'
/** Milliseconds before the next comes when an answer was left open. */
const RETRY_DELAY_MS = 100

/** People who answer, and write down what they ask for and what they are told. */
export class Clients {
  readonly #options: ClientsOptions
  readonly open = new Map<number, Act>()
  readonly confirmed: Act[] = []
  readonly #workloads = new Set<Workload>()
  #acts = 0
  #persons = 0

  constructor(options: ClientsOptions) {
    this.#options = options
  }

  /** Lets so many people answer at once, each followed by the next, until told to end. */
  startWorkload(atOnce: number, accept: ActBody): Workload {
    let isEnding = false
    const line = async () => {
      while (!isEnding) await this.#runClient(accept)
    }
    const lines = Array.from({ length: atOnce }, line)
    const answering: Workload = {
      end: async () => {
        isEnding = true
        await Promise.all(lines)
        this.#workloads.delete(answering)
      },
    }
    this.#workloads.add(answering)
    return answering
  }

  /** Sends everybody home. */
  async end(): Promise<void> {
    await Promise.all([...this.#workloads].map((answering) => answering.end()))
  }

  /** Somebody new accepts, and sometimes withdraws again. */
  async #runClient(accept: ActBody): Promise<void> {
    const person = formatPersonId(this.#persons++)
    const id = await this.submit(person, accept)
    if (id === null) await sleep(RETRY_DELAY_MS)
    else if (this.#options.random.chance(0.2))
      await this.submit(person, { ...accept, act: 'withdraw', after: id })
  }

  /** Somebody does something for the first time, sometimes twice at once as a double tap does. */
  async submit(person: string, body: ActBody): Promise<string | null> {
    const submitted = { number: ++this.#acts, person, body }
    const { act, policy, version } = body
    await this.#options.history.write({
      number: submitted.number,
      is: 'asked',
      subject: person,
      act,
      policy,
      version,
    })
    this.open.set(submitted.number, submitted)
    const times = this.#options.random.chance(0.1) ? 2 : 1
    const ids = await Promise.all(Array.from({ length: times }, () => this.resubmit(submitted)))
    return ids.find((id) => id !== null) ?? null
  }

  /** Asks for an act and notes what is told: its id once it is confirmed, null while it is open. */
  async resubmit(act: Act): Promise<string | null> {
    const { history, signer, port, clock } = this.#options
    const token = await signSubjectToken(signer, act.person, { issuedAt: clock() })
    const asked = nameAskedPerson({ issuer: signer.issuer, subject: act.person })
    const body = JSON.stringify({ ...act.body, for: asked })
    const told = await ask(port(), { method: 'POST', path: `${API}/acts`, token, body })
    const verdict = classifyResult(told)
    await history.write({ number: act.number, ...verdict })
    if (verdict.is !== 'confirmed') return null
    if (this.open.delete(act.number)) this.confirmed.push(act)
    return verdict.id
  }
}

type Verdict = Confirmation | { is: 'unknown' | 'wrong'; why: string }

/** What a receipt says of an act. */
export interface Confirmation {
  is: 'confirmed'
  id: string
  index: number
  /** SHA-256 of the receipt as it was answered. */
  receipt: string
}

/** Reads what the history keeps of a receipt. */
export function parseConfirmation(answer: string): Confirmation {
  const { id, receipt } = JSON.parse(answer)
  const { index } = JSON.parse(Buffer.from(receipt.split('.')[1], 'base64url').toString())
  return { is: 'confirmed', id, index, receipt: createHash('sha256').update(answer).digest('hex') }
}

/** A lost connection and an honest 503 leave it open what happened; anything else but a receipt is wrong. */
function classifyResult(told: HttpResult): Verdict {
  if ('lost' in told) return { is: 'unknown', why: told.lost }
  const { status, body, headers } = told
  if (status === 200 || status === 201) {
    try {
      return parseConfirmation(body)
    } catch {
      return { is: 'wrong', why: `${status} with a receipt that cannot be read: ${body.slice(0, 300)}` }
    }
  }
  const why = `${status} ${body.slice(0, 300)}`
  return status === 503 && headers['retry-after'] ? { is: 'unknown', why } : { is: 'wrong', why }
}
