import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { measureAppend } from './service/append/measure-append.ts'
import type { AppendCost } from './service/append/settings.ts'
import { Driver } from './service/drive.ts'
import { installPeer, readPeerVersion } from './service/peer.ts'
import { FULL, type Profile, SHORT } from './service/profile.ts'
import { formatReport } from './service/report.ts'
import { computeRows, ENGINES, type EngineName, type Runs } from './service/run.ts'
import { runAll } from './service/run-all.ts'
import { ensureSite } from './service/site.ts'
import { setUp } from './service/testbed.ts'
import { computeBudgets, evaluateBudgets } from './service/verdicts.ts'
import { formatTable } from './table.ts'

interface Options {
  json?: boolean
  short?: boolean
  dist?: string
  engine?: EngineName
}

/** `service`: the service against bare and minimal responders and c15t's backend, on the same engine and in one run. */
export function createServiceBench(): Command {
  return new Command('service')
    .description(
      "compare the service with bare and minimal responders and with c15t's backend, on both engines",
    )
    .option('--json', 'print all figures as JSON')
    .option('--short', 'less time for everything, for a first look')
    .option('--dist <folder>', 'use this built site instead of building one')
    .addOption(new Option('--engine <name>', 'measure on this engine only').choices(ENGINES))
    .action(async ({ json, short, dist, engine }: Options) => {
      const { laps, append } = await measure(engine ? [engine] : ENGINES, short ? SHORT : FULL, dist)
      const found = computeBudgets(laps)
      if (json) console.log(JSON.stringify({ ...found, append, detail: buildDetail(laps) }, null, 2))
      else
        console.log(
          `${formatReport(laps, evaluateBudgets(found))}\n\n${formatAppends(append)}\n\n${formatMachine(laps)}`,
        )
    })
}

interface Measured {
  laps: Runs
  append: Appends
}
type Appends = Partial<Record<EngineName, AppendCost[]>>

async function measure(engines: readonly EngineName[], profile: Profile, given?: string): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-service-'))
  // An end by a signal is an end like any other: what was started and made goes with it.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  const driver = new Driver()
  try {
    const dist = await ensureSite(given, folder)
    const withPeer = await installPeer()
    const laps: Runs = {}
    for (let pass = 0; pass < profile.passes; pass++) {
      for (const engine of engines) {
        console.error(`Measuring on ${engine}, ${pass + 1} of ${profile.passes} …`)
        const own = join(folder, `${engine}-${pass}`)
        const testbed = await setUp({ engine, dist, folder: own, withPeer, driver })
        try {
          laps[engine] = [...(laps[engine] ?? []), ...(await runAll(driver, testbed, profile, pass))]
        } finally {
          await testbed.stop()
        }
      }
    }
    const append: Appends = {}
    for (const engine of engines)
      append[engine] = await measureAppend(engine, join(folder, `append-${engine}.sqlite`), profile.append)
    return { laps, append }
  } finally {
    driver.stop()
  }
}

function buildDetail(laps: Runs) {
  const engines = Object.entries(laps).map(([engine, measured]) => [engine, computeRows(measured)])
  const cores = availableParallelism()
  return {
    machine: { cores, processor: cpus()[0]?.model ?? '', node: process.version },
    c15t: findPeerVersion(laps),
    engines: Object.fromEntries(engines),
    laps,
  }
}

function formatAppends(appends: Appends): string {
  const rows = Object.entries(appends).flatMap(([engine, costs]) =>
    costs.map(({ batch, microseconds }) => [engine, batch, microseconds.toFixed(0)]),
  )
  return formatTable([['append alone', 'acts in a batch', 'µs an act'], ...rows])
}

function formatMachine(runs: Runs): string {
  const peer = findPeerVersion(runs)
  const cores = `${availableParallelism()} cores shared with the generator, Node ${process.version}`
  return peer === null ? `${cores}, without c15t` : `${cores}, @c15t/backend ${peer} with indexes added`
}

/** The version of c15t's backend; null when it was not measured. */
function findPeerVersion(runs: Runs): string | null {
  return Object.values(runs).some((all) => all.some(({ side }) => side === 'c15t')) ? readPeerVersion() : null
}
