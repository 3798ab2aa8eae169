import { OFFICE } from '../../../harness/kelisim.ts'
import { signServiceToken } from '../../../harness/token.ts'
import { ask } from '../../ask.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount } from '../../format.ts'
import type { Scenario } from '../../scenario.ts'
import { watchOthers } from './watch-others.ts'

const IDS = 1_500
const TIMES = 20
/** What is told of one policy, in every language, and room. */
const MOST_BYTES = 50_000

/** A product's server names the same policy many times in one question. */
export const repeatedIds: FaultTest = {
  id: 'repeated-ids',
  title: 'One question that names a policy 1,500 times',
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service that answers about each name that it is given',
      proves: 'greedy',
      run: (stage) => run(stage, ['every-name']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn('sqlite', { mutants })
  await trial.start()
  const token = await signServiceToken(trial.options.signer, OFFICE, 'on-behalf')
  const policies = Array.from({ length: IDS }, () => 'privacy')
  const body = JSON.stringify({ subject: 'somebody', policies })
  return watchOthers(trial, async () => {
    let bytes = 0
    let status = 0
    for (let time = 0; time < TIMES; time++) {
      const told = await ask(trial.port, {
        ...{ method: 'POST', path: '/auth/api/v1/subjects/requirements', token, body },
      })
      if (!('status' in told)) continue
      bytes = Math.max(bytes, told.body.length)
      status = told.status
    }
    return {
      figures: { greedy: Math.max(0, Math.round((bytes - MOST_BYTES) / 1000)), failed: status === 0 ? 1 : 0 },
      told: `named one policy ${formatCount(IDS, 'time')} in a question of ${body.length.toLocaleString('en')} bytes, ${formatCount(TIMES, 'time')}: answered ${status} with ${bytes.toLocaleString('en')} bytes`,
    }
  })
}
