import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { generateKeyPairSync, type JsonWebKey } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { getRequestListener } from '@hono/node-server'
import { AUDIENCE, type TestService } from '../../service/fixture.ts'
import type { Person } from './fixture-people.ts'
import type { Standing } from './fixture-rules.ts'

const FOLDER = join(import.meta.dirname, '..', 'php')
// PHP signs with RSA alone.
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Somebody, and where they stand by the design. */
export interface Expected {
  person: Person
  standing: Standing
}

/** The PHP gate in one process, which is asked over HTTP about the people of the table as often as is wanted. */
export class PhpGates {
  /** To be registered as a key of the olympiad. */
  static readonly jwk: JsonWebKey = publicKey.export({ format: 'jwk' })
  readonly #process: ChildProcessByStdio<Writable, Readable, Readable>
  readonly #complaints: Promise<string>
  readonly #answers: AsyncIterator<string>

  constructor(php: string) {
    const env = { ...process.env, KELISIM_GATE: join(FOLDER, 'kelisim-gate.php') }
    const script = join(FOLDER, 'fixtures', 'standing.php')
    this.#process = spawn(php, [script], { env, stdio: ['pipe', 'pipe', 'pipe'] })
    this.#complaints = text(this.#process.stderr)
    this.#answers = createInterface(this.#process.stdout)[Symbol.asyncIterator]()
  }

  /** What PHP says of people that is not so by the design. */
  async compare(world: TestService, people: readonly Expected[]): Promise<string[]> {
    const server = createServer(getRequestListener((request) => world.app.fetch(request)))
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const { port } = server.address() as AddressInfo
    const answers = await this.#ask(`http://127.0.0.1:${port}/auth`, world.now, people)
    server.closeAllConnections()
    server.close()
    return people.flatMap((one, place) => {
      const [found, design] = [answers[place], describeDesign(one)].map((answer) => JSON.stringify(answer))
      return found === design ? [] : `${one.person.subject}: PHP says ${found}, by the design ${design}`
    })
  }

  async #ask(service: string, now: Date, people: readonly Expected[]): Promise<unknown[]> {
    const gate = {
      ...{ service, audience: AUDIENCE, product: 'olympiad', issuer: 'olympiad' },
      ...{ key: privateKey.export({ type: 'pkcs8', format: 'pem' }), returnTo: 'https://olympiad.example/' },
      ...{ signedOut: 'closed', whenUnavailable: 'closed' },
    }
    const asked = people.map(({ person: { subject, policy }, standing }) => ({
      ...{ subject, policy, choices: Object.keys(standing.may ?? {}) },
    }))
    this.#process.stdin.write(`${JSON.stringify({ gate, now: now.getTime() / 1000, people: asked })}\n`)
    const line = await this.#answers.next()
    if (line.done) throw new Error(`PHP has ended: ${await this.#complaints}`)
    return JSON.parse(line.value)
  }

  async close(): Promise<void> {
    const exit = once(this.#process, 'exit')
    this.#process.stdin.end()
    await exit
  }
}

/** The answer of a gate about one policy, as `fixtures/standing.php` writes it. */
function describeDesign({ person: { policy }, standing: { gate, given, may } }: Expected) {
  const isOpen = gate === 'open'
  return {
    open: isOpen,
    because: isOpen ? 'asked' : 'acceptance-required',
    policies: isOpen ? [] : [policy],
    given,
    may: Object.values(may ?? {}),
  }
}
