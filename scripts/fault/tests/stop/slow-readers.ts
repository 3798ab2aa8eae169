import { randomBytes } from 'node:crypto'
import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatCount } from '../../format.ts'
import { holdSockets } from '../../load/sockets.ts'
import type { Scenario } from '../../scenario.ts'
import { readMegabytes } from '../../usage.ts'
import { countRefusedActs, watchOthers } from './watch-others.ts'

/** More than the site has places. */
const READERS = 300
const ACTS = 20
/** More than the system itself takes in for a connection on this machine, so that something waits in the service. */
const FILE_BYTES = 6_000_000
const MOST_MEGABYTES = 400

/** People without any credentials ask for the largest file and take no byte of it off the wire. */
export const slowReaders: FaultTest = {
  id: 'slow-readers',
  title: 'Readers who ask for a large file and do not take it',
  isTimed: true,
  run: (stage) => run(stage),
  controls: [
    {
      what: 'A service in which whoever reads slowly keeps a place',
      proves: 'hindered',
      run: (stage) => run(stage, ['endless-patience']),
    },
  ],
}

async function run(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const dist = scenario.generateFolderPath('site')
  cpSync(scenario.dist, dist, { recursive: true })
  // Nothing of it compresses, so that what goes over the wire is as large as the file.
  writeFileSync(join(dist, 'large.js'), randomBytes(FILE_BYTES))
  const trial = scenario.createService({ mutants, dist })
  await trial.start()
  return watchOthers(trial, async () => {
    const asked = `GET /auth/large.js HTTP/1.1\r\nhost: 127.0.0.1:${trial.port}\r\n\r\n`
    const held = await holdSockets(trial.port, READERS, (socket) => socket.write(asked), {
      isReading: false,
      withinMs: scenario.profile.misuse / 2,
    })
    let megabytes = 0
    const looking = setInterval(() => {
      megabytes = Math.max(megabytes, readMegabytes(trial.child.pid))
    }, 100)
    const refused = await countRefusedActs(trial, ACTS, scenario.profile.misuse)
    clearInterval(looking)
    held.close()
    return {
      figures: { hindered: refused, greedy: Math.max(0, Math.round(megabytes) - MOST_MEGABYTES) },
      told: `${formatCount(READERS, 'reader')} took nothing of a file of ${FILE_BYTES / 1e6} MB for ${scenario.profile.misuse / 1000} s; the process held ${megabytes.toFixed(0)} MB of at most ${MOST_MEGABYTES}; ${ACTS - refused} of ${ACTS} acts of others recorded meanwhile`,
    }
  })
}
