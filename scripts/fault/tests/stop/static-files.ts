import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ask } from '../../ask.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import type { Scenario } from '../../scenario.ts'
import { measureTime } from '../../usage.ts'
import { watchOthers } from './watch-others.ts'

/** What the nginx recipe allows one address. */
const PER_SECOND = 50
const SCRIPT_BYTES = 400_000
/** Of the time of one core. */
const MOST_SHARE = 0.2

/** One address asks for a script again and again, compressed, as often as the proxy lets it. */
export const staticFiles: FaultTest = {
  id: 'static-files',
  title: `One script asked for ${PER_SECOND} times a second`,
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service that compresses a file for each request',
      proves: 'greedy',
      run: (stage) => run(stage, ['forgetful-site']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const dist = scenario.generateFolderPath('site')
  cpSync(scenario.dist, dist, { recursive: true })
  writeFileSync(join(dist, 'script.js'), writeScript(scenario))
  const trial = scenario.createService({ mutants, dist })
  await trial.start()
  return watchOthers(trial, async () => {
    let failed = 0
    const asked: Promise<void>[] = []
    const put = async () => {
      const told = await ask(trial.port, { path: '/auth/script.js', encoding: 'gzip' })
      if (!('status' in told) || told.status !== 200 || told.headers['content-encoding'] !== 'gzip') failed++
    }
    const busy = await measureTime(trial.child.pid, async () => {
      for (let number = 0; number < (PER_SECOND * scenario.profile.misuse) / 1000; number++) {
        asked.push(put())
        await sleep(1000 / PER_SECOND)
      }
      await Promise.all(asked)
    })
    const each = busy / asked.length
    const share = (each * PER_SECOND) / 1000
    return {
      figures: { failed, greedy: share > MOST_SHARE ? Math.ceil(each) : 0 },
      told: `asked for a script of ${SCRIPT_BYTES / 1000} kB ${PER_SECOND} times a second: ${each.toFixed(1)} ms of processor time for each, ${(100 * share).toFixed(0)} % of a core`,
    }
  })
}

/** Text that compresses as a script does. */
function writeScript({ random }: Scenario): string {
  const words = Array.from({ length: 2_000 }, () =>
    random
      .next()
      .toString(36)
      .slice(2, 2 + random.int(2, 9)),
  )
  let text = ''
  while (text.length < SCRIPT_BYTES)
    text += `const ${random.pick(words)} = ${random.pick(words)}(${random.pick(words)});\n`
  return text
}
