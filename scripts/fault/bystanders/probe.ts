import { computePercentile } from '../../harness/statistics.ts'
import { ask, type HttpRequest } from '../ask.ts'

/** What others ask for while something goes wrong elsewhere. */
export interface Question extends HttpRequest {
  what: string
  /** Of another server than the one that is misused. */
  port?: number
}

/** How others were answered. */
export interface Waits {
  what: string
  answered: number
  /** Turned away, or never answered; the first of them as it came back. */
  refused: number
  refusal: string | null
  p50: number
  p99: number
  max: number
}

/** What the probe is told, and what it says. */
export type Order = { begin: { port: number; questions: Question[] } } | { end: true }

// The process that `Bystanders` starts: it asks at fixed moments whether or not it has been answered, as people do who
// know nothing of each other. In a process of its own, so that it is not delayed by whoever misbehaves.
const EVERY_MS = 50

let underWay: Promise<void>[] = []
let looking: NodeJS.Timeout | null = null
const latencies = new Map<string, number[]>()
const refusals = new Map<string, string[]>()

process.on('message', async (order: Order) => {
  if ('begin' in order) begin(order.begin)
  else process.send?.(await end())
})
process.on('disconnect', () => process.exit(0))

function begin({ port, questions }: { port: number; questions: Question[] }): void {
  underWay = []
  latencies.clear()
  refusals.clear()
  const kinds = [...Map.groupBy(questions, ({ what }) => what)]
  for (const [what] of kinds) {
    latencies.set(what, [])
    refusals.set(what, [])
  }
  let turn = 0
  looking = setInterval(() => {
    turn++
    for (const [what, same] of kinds) {
      const question = same[turn % same.length]
      // Every other one is somebody new.
      if (question) underWay.push(put(question.port ?? port, what, { ...question, isNew: turn % 2 === 0 }))
    }
  }, EVERY_MS)
}

async function put(port: number, what: string, question: HttpRequest): Promise<void> {
  const began = performance.now()
  const told = await ask(port, question)
  latencies.get(what)?.push(performance.now() - began)
  if ('lost' in told) refusals.get(what)?.push(told.lost)
  else if (told.status !== 200) {
    const [, problem = told.body.slice(0, 60)] = /urn:kelisim:problem:([\w-]+)/.exec(told.body) ?? []
    refusals.get(what)?.push(`${told.status} ${problem}`)
  }
}

async function end(): Promise<Waits[]> {
  if (looking !== null) clearInterval(looking)
  await Promise.all(underWay)
  return [...latencies].map(([what, all]) => {
    const refused = refusals.get(what) ?? []
    return {
      what,
      answered: all.length,
      refused: refused.length,
      refusal: refused[0] ?? null,
      p50: computePercentile(all, 0.5),
      p99: computePercentile(all, 0.99),
      max: computePercentile(all, 1),
    }
  })
}
