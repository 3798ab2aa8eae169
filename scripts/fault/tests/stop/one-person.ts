import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { nameAskedPerson } from '../../../../src/domain/acceptance/asked-person.ts'
import { signSubjectToken } from '../../../harness/token.ts'
import { ask } from '../../ask.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount, formatSeconds } from '../../format.ts'
import type { Scenario } from '../../scenario.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { type Done, watchOthers } from './watch-others.ts'

const API = '/auth/api/v1'
/** Acts a second of one person that nobody does by hand. */
const MOST_PER_SECOND = 10
/** Milliseconds within which somebody's own history comes, however long it is. */
const HISTORY_MS = 1_000

/** One person, or a program with their token, accepts and withdraws as fast as it can, and asks for all of it. */
export const onePerson: FaultTest = {
  id: 'one-person',
  title: 'One person who answers and withdraws without end',
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service that counts nobody by themselves',
      proves: 'greedy',
      run: (stage) => run(stage, ['restless']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const trial = await scenario.createServiceOn('sqlite', { mutants })
  await trial.start()
  return watchOthers(trial, () => answerWithoutEnd(trial, scenario.profile.misuse / 1000))
}

async function answerWithoutEnd(trial: ServiceUnderTest, seconds: number): Promise<Done> {
  const { signer } = trial.options
  const person = `restless-${randomUUID()}`
  const token = await signSubjectToken(signer, person)
  const asked = nameAskedPerson({ issuer: signer.issuer, subject: person })
  let [recorded, after] = [0, null as string | null]
  for (const end = performance.now() + seconds * 1000; performance.now() < end; ) {
    const act = after === null || recorded % 2 === 0 ? 'accept' : 'withdraw'
    const body = JSON.stringify({ ...trial.accept, act, after, for: asked })
    const told = await ask(trial.port, { method: 'POST', path: `${API}/acts`, token, body })
    if (!('status' in told) || told.status !== 201) continue
    recorded++
    after = JSON.parse(told.body).id
  }
  // Of the last second there is nothing left to this person.
  await sleep(1_100)
  const began = performance.now()
  const own = await ask(trial.port, { path: `${API}/acts`, token, isPatient: true })
  const took = performance.now() - began
  const failed = 'status' in own && own.status === 200 ? 0 : 1
  const beyond = Math.max(0, recorded - seconds * MOST_PER_SECOND)
  return {
    // Whoever accepts and withdraws in turns does the same thing again, which nobody else in the ledger does.
    figures: {
      duplicated: 0,
      unexpected: 0,
      failed,
      greedy: beyond + Math.max(0, Math.round(took - HISTORY_MS)),
    },
    told: `answered and withdrew for ${seconds} s: ${formatCount(recorded, 'act')} recorded, of at most ${seconds * MOST_PER_SECOND}; the history came in ${formatSeconds(took)}`,
  }
}
