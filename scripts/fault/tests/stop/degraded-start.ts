import { setTimeout as sleep } from 'node:timers/promises'
import type { Child } from '../../../harness/child.ts'
import { startKelisim } from '../../../harness/kelisim.ts'
import { ask } from '../../ask.ts'
import { openSmallDisk } from '../../failing-disk.ts'
import type { FaultTest, Outcome } from '../../fault-test.ts'
import { formatJudgement, formatSeconds } from '../../format.ts'
import type { Scenario } from '../../scenario.ts'
import type { ServiceUnderTest } from '../../service-under-test.ts'
import { judgeService } from '../../verdict.ts'

const DATABASE = 'kelisim'
const MEGABYTES = 24
/** Milliseconds for which a service that cannot do its work has to go on answering. */
const LASTS_MS = 3_000
const AGAIN_WITHIN_MS = 30_000

/** The service starts while its PostgreSQL is away: the site is there, and it goes on by itself once the database is. */
export const startWithoutPostgres: FaultTest = {
  id: 'start-without-postgres',
  title: 'Started while PostgreSQL is away',
  run: (stage) => runWithoutPostgres(stage),
  controls: [
    {
      what: 'A service that ends where something is away',
      proves: 'fallen',
      run: (stage) => runWithoutPostgres(stage, ['demanding']),
    },
  ],
}

/** The service starts on a disk that is full. */
export const startOnFullDisk: FaultTest = {
  id: 'start-on-full-disk',
  title: 'Started on a full disk, SQLite',
  run: (stage) => runOnFullDisk(stage),
  controls: [
    {
      what: 'A service that ends where something is away',
      proves: 'fallen',
      run: (stage) => runOnFullDisk(stage, ['demanding']),
    },
  ],
}

async function runWithoutPostgres(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const cluster = await scenario.createCluster()
  await cluster.start()
  const trial = scenario.createService({ mutants, database: await cluster.createDatabase(DATABASE) })
  try {
    await prepare(trial)
    await cluster.stop('fast')
    return await startDegraded(trial, 'without PostgreSQL', () => cluster.start())
  } finally {
    await scenario.clear()
    await cluster.stop('immediate')
  }
}

async function runOnFullDisk(scenario: Scenario, mutants: string[] = []): Promise<Outcome> {
  const disk = openSmallDisk(scenario.generateFolderPath('disk'), MEGABYTES)
  if ('notRun' in disk) return disk
  const trial = scenario.createService({ mutants, data: disk.folder })
  try {
    await prepare(trial)
    disk.fail(0)
    return await startDegraded(trial, `on a full disk of ${MEGABYTES} MB`, async () => disk.fix(0))
  } finally {
    await scenario.clear()
    disk.remove()
  }
}

/** A log with some acts, so that there is something to lose. */
async function prepare(service: ServiceUnderTest): Promise<void> {
  await service.start()
  const answering = service.startWorkload(4)
  await service.waitForConfirmations(20)
  await answering.end()
  await service.child.stop()
}

async function startDegraded(
  service: ServiceUnderTest,
  how: string,
  mend: () => Promise<void>,
): Promise<Outcome> {
  const { mutants } = service.options
  const script = mutants?.length ? { script: 'scripts/fault/entry.ts' } : {}
  const env = { KELISIM_FAULT_PARTS: mutants?.join(',') }
  const options = { ...service.buildOptions(env), ...script, messages: service.messagesFile }
  const child = await startKelisim(options).catch(() => null)
  if (child === null) {
    await mend()
    const { judgement } = await judgeService(service)
    return {
      figures: { fallen: 1 },
      told: `started ${how}: it ended, and the site with it; ${formatJudgement(judgement)}`,
    }
  }
  try {
    return await observe(service, child, how, mend)
  } finally {
    await child.kill('SIGKILL')
  }
}

async function observe(
  service: ServiceUnderTest,
  child: Child,
  how: string,
  mend: () => Promise<void>,
): Promise<Outcome> {
  let failed = 0
  let reasons = ''
  for (const end = performance.now() + LASTS_MS; performance.now() < end; await sleep(100)) {
    const [site, live, ready] = await Promise.all([
      ask(child.port, { path: '/auth/policies.json' }),
      ask(child.port, { path: '/livez' }),
      ask(child.port, { path: '/readyz' }),
    ])
    for (const told of [site, live]) if (!('status' in told) || told.status !== 200) failed++
    if (!('status' in ready) || ready.status === 200) failed++
    else reasons = JSON.parse(ready.body).reasons?.join(' ') ?? ready.body
  }
  await mend()
  service.port = child.port
  const began = performance.now()
  while (performance.now() - began < AGAIN_WITHIN_MS) {
    if ((await service.clients.submit(`after-${performance.now()}`, service.accept)) !== null) break
    await sleep(100)
  }
  const took = performance.now() - began
  const fallen = child.isRunning() ? 0 : 1
  await child.stop()
  const { figures, judgement } = await judgeService(service)
  return {
    figures: { ...figures, fallen, failed: failed + (took >= AGAIN_WITHIN_MS ? 1 : 0) },
    told: `started ${how}: site and /livez answered for ${LASTS_MS / 1000} s, /readyz said “${reasons}”; mended, the same process recorded after ${formatSeconds(took)}; ${formatJudgement(judgement)}`,
  }
}
