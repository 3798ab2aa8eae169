import { signSubjectToken } from '../../../harness/token.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount } from '../../format.ts'
import { holdSockets } from '../../load/sockets.ts'
import type { Scenario } from '../../scenario.ts'
import { countRefusedActs, watchOthers } from './watch-others.ts'

const CONNECTIONS = 1_040
/** Acts of others meanwhile. */
const ACTS = 20

/** One client with one good token begins as many acts as there are places, and sends the end of none. */
export const unfinishedBodies: FaultTest = {
  id: 'unfinished-bodies',
  title: 'One client that begins a thousand acts and ends none',
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service with the same places for everybody, taken before a body is there',
      proves: 'hindered',
      run: (stage) => run(stage, ['one-room']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn('sqlite', { mutants })
  await trial.start()
  const token = await signSubjectToken(trial.options.signer, 'somebody-slow')
  const head = [
    'POST /auth/api/v1/acts HTTP/1.1',
    `host: 127.0.0.1:${trial.port}`,
    `authorization: Bearer ${token}`,
    'content-type: application/json',
    'content-length: 400',
  ].join('\r\n')
  return watchOthers(trial, async () => {
    const begin = `${head}\r\n\r\n{"act":`
    const held = await holdSockets(trial.port, CONNECTIONS, (socket) => socket.write(begin), {
      isReading: true,
    })
    const refused = await countRefusedActs(trial, ACTS, scenario.profile.misuse)
    held.close()
    return {
      figures: { hindered: refused },
      told: `${formatCount(CONNECTIONS, 'act')} begun with one token and none ended for ${scenario.profile.misuse / 1000} s; ${ACTS - refused} of ${ACTS} acts of others recorded meanwhile`,
    }
  })
}
