import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { Driver } from './service/drive.ts'
import { installPeer, peerVersion } from './service/peer.ts'
import { FULL, SHORT } from './service/profile.ts'
import { report } from './service/report.ts'
import { ENGINES, type EngineName, type Laps, rows } from './service/run.ts'
import { runLaps } from './service/run-all.ts'
import { siteFor } from './service/site.ts'
import { setUp } from './service/testbed.ts'
import { budgets, verdicts } from './service/verdicts.ts'

interface Options {
  json?: boolean
  short?: boolean
  dist?: string
  engine?: EngineName
}

/** `service`: the service against bare responders and c15t's backend, on the same engine and in one run. */
export function serviceBench(): Command {
  return new Command('service')
    .description("compare the service with bare responders and with c15t's backend, on both engines")
    .option('--json', 'print all figures as JSON')
    .option('--short', 'less time for everything, for a first look')
    .option('--dist <folder>', 'use this built site instead of building one')
    .addOption(new Option('--engine <name>', 'measure on this engine only').choices(ENGINES))
    .action(async ({ json, short, dist, engine }: Options) => {
      const laps = await measure(engine ? [engine] : ENGINES, short ? SHORT : FULL, dist)
      const found = budgets(laps)
      if (json) console.log(JSON.stringify({ ...found, detail: detail(laps) }, null, 2))
      else console.log(`${report(laps, verdicts(found))}\n\n${machine(laps)}`)
    })
}

async function measure(engines: readonly EngineName[], effort: typeof FULL, given?: string): Promise<Laps> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-service-'))
  // An end by a signal is an end like any other: what was started and made goes with it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const driver = new Driver()
  try {
    const dist = await siteFor(given, folder)
    const withPeer = await installPeer()
    const laps: Laps = {}
    for (const engine of engines) {
      console.error(`Measuring on ${engine} …`)
      const own = join(folder, engine)
      const stand = await setUp({ engine, dist, folder: own, withPeer, driver })
      try {
        laps[engine] = await runLaps(driver, stand.targets, effort)
      } finally {
        await stand.stop()
      }
    }
    return laps
  } finally {
    driver.stop()
  }
}

function detail(laps: Laps) {
  const engines = Object.entries(laps).map(([engine, measured]) => [engine, rows(measured)])
  const cores = availableParallelism()
  return {
    machine: { cores, processor: cpus()[0]?.model ?? '', node: process.version },
    c15t: peerOf(laps),
    engines: Object.fromEntries(engines),
    laps,
  }
}

function machine(laps: Laps): string {
  const peer = peerOf(laps)
  const cores = `${availableParallelism()} cores shared with the generator, Node ${process.version}`
  return peer === null ? `${cores}, without c15t` : `${cores}, @c15t/backend ${peer} with indexes added`
}

/** The version of c15t's backend; null when it was not measured. */
function peerOf(laps: Laps): string | null {
  return Object.values(laps).some((all) => all.some(({ side }) => side === 'c15t')) ? peerVersion() : null
}
