import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../../ask.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount } from '../../format.ts'
import type { Scenario } from '../../scenario.ts'
import { watchOthers } from './watch-others.ts'

const PER_SECOND = 400

/** Somebody behind the same address sends tokens that are none, all the time. */
export const badTokens: FaultTest = {
  id: 'bad-tokens',
  title: `${PER_SECOND} bad tokens a second from the address that others share`,
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service that counts bad tokens with what everybody may ask',
      proves: 'hindered',
      run: (stage) => run(stage, ['one-count']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn('sqlite', { mutants })
  await trial.start()
  const seconds = scenario.profile.misuse / 1000
  const keys = { what: 'keys', path: '/auth/api/v1/keys' }
  return watchOthers(
    trial,
    async () => {
      let admitted = 0
      const asked: Promise<void>[] = []
      const put = async (token: string) => {
        const told = await ask(trial.port, { path: '/auth/api/v1/requirements', token })
        if ('status' in told && told.status === 200) admitted++
      }
      for (let turn = 0; turn < 20 * seconds; turn++) {
        for (let one = 0; one < PER_SECOND / 20; one++) asked.push(put(`bad.${turn}.${one}`))
        await sleep(50)
      }
      await Promise.all(asked)
      return { figures: { admitted }, told: `sent ${formatCount(asked.length, 'bad token')} in ${seconds} s` }
    },
    { more: [keys] },
  )
}
