import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { formatPersonId } from '../../../harness/recipe.ts'
import { signSubjectToken } from '../../../harness/token.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount } from '../../format.ts'
import type { Scenario } from '../../scenario.ts'
import { judgeService } from '../../verdict.ts'

const CLIENTS = 16
/** People whose questions come over one connection, as through a proxy: one alone may not ask so often. */
const PEOPLE = 20
const PATH = '/auth/api/v1/requirements'

/** A service is ended with its default settings while clients keep their connections, as browsers and proxies do. */
export const endedKeepAlive: FaultTest = {
  id: 'ended-keep-alive',
  title: `Ended by SIGTERM with ${CLIENTS} clients that keep their connections`,
  run: (stage) => run(stage, stage.profile.deploys),
  controls: [
    {
      what: 'A service that cuts connections when it ends',
      proves: 'failed',
      run: (stage) => run(stage, 1, ['hasty']),
    },
  ],
}

async function run(scenario: Scenario, times: number, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn('sqlite', { mutants })
  let [reset, answered] = [0, 0]
  for (let time = 0; time < times; time++) {
    await trial.start()
    const tokens = await Promise.all(
      Array.from({ length: CLIENTS * PEOPLE }, (_, person) =>
        signSubjectToken(trial.options.signer, formatPersonId(person)),
      ),
    )
    const clients = Array.from({ length: CLIENTS }, (_, client) =>
      askUntilGone(trial.port, tokens.slice(client * PEOPLE, (client + 1) * PEOPLE)),
    )
    await sleep(scenario.random.int(200, 500))
    await trial.child.kill('SIGTERM')
    for (const found of await Promise.all(clients)) {
      answered += found.answered
      reset += found.isReset ? 1 : 0
    }
  }
  const { figures } = await judgeService(trial)
  return {
    figures: { ...figures, failed: reset },
    told: `ended ${formatCount(times, 'time')} while ${CLIENTS} clients asked over connections that they kept: ${formatCount(answered, 'question')} answered, ${reset} of ${times * CLIENTS} clients lost one to a connection that was reset`,
  }
}

/**
 * Asks one question after the other over one connection until nobody listens any more, the next as soon as the one
 * before is answered: a connection that is cut while it is idle costs nobody anything. A question that was sent and
 * not answered is lost; that none can be sent is no loss, the balancer has another process.
 */
async function askUntilGone(
  port: number,
  tokens: readonly string[],
): Promise<{ answered: number; isReset: boolean }> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  let answered = 0
  for (;;) {
    const headers = { authorization: `Bearer ${tokens[answered % tokens.length]}` }
    try {
      const asked = request({ agent, host: '127.0.0.1', port, path: PATH, headers })
      asked.end()
      const [answer] = await once(asked, 'response')
      await text(answer)
      answered++
    } catch (error) {
      return { answered, isReset: (error as NodeJS.ErrnoException).code !== 'ECONNREFUSED' }
    }
  }
}
