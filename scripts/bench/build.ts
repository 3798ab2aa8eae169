import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { Random } from '../harness/random.ts'
import { writePeer } from './build/astro-peer.ts'
import { writePolicies } from './build/policies.ts'
import { measureProcess, type ProcessUsage } from './build/timed.ts'
import { formatTable } from './table.ts'

const VERSIONS = 20
const TARGET = 3
const MODEL = 'privacy'

/** A build of generated policies beside that of the same texts by Astro alone. */
interface Figure {
  policies: number
  versions: number
  pages: number
  kelisim: ProcessUsage
  astro: ProcessUsage
  ratio: number
}

interface Options {
  json?: boolean
  seed: number
  policies: number[]
}

/** `build`: the build of the site against the same texts through Astro's own Markdown, with as many pages. */
export function createBuildBench(): Command {
  return new Command('build')
    .description('compare the build of the site with that of the same texts by Astro alone')
    .option('--json', 'print all figures as JSON')
    .option('--seed <n>', 'make other revisions', parseWholeNumber, 1)
    .option('--policies <list>', 'how many policies, with commas', parseWholeNumbers, [1, 10])
    .action(async ({ json, seed, policies }: Options) => {
      const figures: Figure[] = []
      for (const count of policies) figures.push(await measure(count, seed))
      if (json) console.log(JSON.stringify({ figures, target: TARGET, seed, node: process.version }, null, 2))
      else console.log(`${formatReport(figures)}\n\nseed ${seed}, Node ${process.version}`)
    })
}

async function measure(count: number, seed: number): Promise<Figure> {
  // Within the project, where Astro is found; git does not see it.
  mkdirSync('.kelisim', { recursive: true })
  const folder = mkdtempSync(resolve('.kelisim', 'bench-build-'))
  try {
    const policy = loadLibrary(resolve('policies'), sayDomainIn('en')).find(({ id }) => id === MODEL)
    if (!policy) throw new Error(`There is no policy ${MODEL} to grow others from.`)
    const policies = join(folder, 'policies')
    writePolicies(policies, policy, count, VERSIONS, new Random(seed))

    const dist = join(folder, 'dist')
    const env = {
      ...process.env,
      KELISIM_POLICIES: policies,
      KELISIM_DIST: dist,
      ASTRO_TELEMETRY_DISABLED: '1',
      KELISIM_PDF: 'off',
    }
    const kelisim = await measureProcess(['scripts/build.ts'], env, process.cwd())
    const pages = globSync('**/*.html', { cwd: dist }).length

    const peer = join(folder, 'peer')
    writePeer(peer, policies, pages)
    const astro = await measureProcess([resolve('node_modules/astro/bin/astro.mjs'), 'build'], env, peer)
    return {
      policies: count,
      versions: VERSIONS,
      pages,
      kelisim,
      astro,
      ratio: kelisim.seconds / astro.seconds,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function formatReport(figures: readonly Figure[]): string {
  const head = [
    'policies',
    'pages',
    'Kelisim',
    'per page',
    'of CPU',
    'memory',
    'Astro',
    'of CPU',
    'memory',
    'ratio',
    `target ${TARGET}`,
  ]
  const rows = figures.map(({ policies, pages, kelisim, astro, ratio }) => [
    `${policies} × ${VERSIONS} × 3`,
    pages,
    `${kelisim.seconds.toFixed(1)} s`,
    `${((kelisim.seconds / pages) * 1000).toFixed(1)} ms`,
    `${kelisim.cpuSeconds.toFixed(1)} s`,
    `${kelisim.megabytes.toFixed(0)} MB`,
    `${astro.seconds.toFixed(1)} s`,
    `${astro.cpuSeconds.toFixed(1)} s`,
    `${astro.megabytes.toFixed(0)} MB`,
    `${ratio.toFixed(2)} ×`,
    ratio <= TARGET ? 'met' : 'missed',
  ])
  return formatTable([head, ...rows])
}

function parseWholeNumbers(text: string): number[] {
  return text.split(',').map(parseWholeNumber)
}

function parseWholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(text)
}
