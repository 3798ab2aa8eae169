import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Command } from 'commander'
import { type Browser, chromium } from 'playwright'
import { computeMedian } from '../harness/statistics.ts'
import { bundleModule, bundleWidget } from '../lib/bundle-widget.ts'
import { findChromium } from '../lib/find-chromium.ts'
import { installPeers } from './install-peers.ts'
import { ensureSite } from './service/site.ts'
import { formatTable } from './table.ts'
import type { Contender } from './widget/contender.ts'
import { startKelisimTestbed } from './widget/kelisim.ts'
import { type PageServer, startPageServer } from './widget/page-server.ts'
import { listPeers, PEER_FOLDER, PEERS } from './widget/peers.ts'
import { type Visit, visit } from './widget/phone.ts'

const ROUNDS = 5

/** What a prompt cost, in the middle of its visits. */
interface Figure extends Visit {
  name: string
}

interface Options {
  json?: boolean
  dist?: string
}

/** `widget`: what the prompt weighs and how soon it can be answered on a slow phone, beside other prompts. */
export function createWidgetBench(): Command {
  return new Command('widget')
    .description('compare the prompt with cookieconsent, klaro and c15t, on a slow phone')
    .option('--json', 'print all figures as JSON')
    .option('--dist <folder>', 'use this built site instead of building one')
    .action(async ({ json, dist }: Options) => {
      const gzip = await measureWeights()
      const figures = await measure(dist)
      if (json) console.log(JSON.stringify({ gzip, figures, rounds: ROUNDS, node: process.version }, null, 2))
      else console.log(formatReport(gzip, figures))
    })
}

/** Compressed bytes of what a page carries, of the heaviest prompt, and of the gate without an interface. */
interface Weights {
  loader: number
  prompt: number
  core: number
}

async function measureWeights(): Promise<Weights> {
  const weigh = (code: string) => gzipSync(code, { level: 9 }).length
  const { files } = await bundleWidget()
  const prompts = [...files].filter(([path]) => /^widget\.[a-z]{2}\./.test(path))
  return {
    loader: weigh(files.get('widget.js') ?? ''),
    prompt: Math.max(...prompts.map(([, code]) => weigh(code))),
    core: weigh(await bundleModule('src/widget/gate.ts')),
  }
}

async function measure(given: string | undefined): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-bench-widget-'))
  const stops: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })]
  try {
    const server = await startPageServer()
    stops.push(server.stop)
    const kelisim = await startKelisimTestbed(await ensureSite(given, folder), folder, server.origin)
    stops.push(kelisim.stop)
    const others = (await installPeers(PEER_FOLDER, PEERS)) ? await listPeers() : []
    const browser = await chromium.launch({
      executablePath: findChromium(process.env, chromium.executablePath()),
    })
    stops.push(() => browser.close())
    return await takeTurns(browser, server, [...kelisim.contenders, ...others])
  } finally {
    for (const stop of stops.reverse()) await stop()
  }
}

/** Every contender once in each round, so that noise meets all of them. */
async function takeTurns(
  browser: Browser,
  server: PageServer,
  contenders: readonly Contender[],
): Promise<Figure[]> {
  const visits = new Map<Contender, Visit[]>()
  for (let round = 0; round < ROUNDS; round++) {
    for (const contender of contenders) {
      server.show(contender)
      visits.set(contender, [
        ...(visits.get(contender) ?? []),
        await visit(browser, server.origin, contender),
      ])
    }
  }
  return [...visits].map(([{ name }, own]) => ({
    name,
    bytes: computeMedian(own.map(({ bytes }) => bytes)),
    requests: computeMedian(own.map(({ requests }) => requests)),
    ms: Math.round(computeMedian(own.map(({ ms }) => ms))),
  }))
}

function formatReport(gzip: Weights, figures: readonly Figure[]): string {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`
  const rows = figures.map(({ name, bytes, requests, ms }) => [name, kilobytes(bytes), requests, `${ms} ms`])
  return [
    `gzip: the loader ${kilobytes(gzip.loader)} (at most 3.5), the prompt in one language ${kilobytes(gzip.prompt)} (at most 9), the core without an interface ${kilobytes(gzip.core)} (at most 3)`,
    '',
    formatTable([['first visit, slow phone', 'transferred', 'requests', 'until usable'], ...rows]),
    '',
    `medians of ${ROUNDS} visits; 4 × slower than this machine, 150 ms, 1.6 Mbit/s; Node ${process.version}`,
  ].join('\n')
}
