import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Command, InvalidArgumentError } from 'commander'
import { loadLibrary } from '../../src/library/read-library.ts'
import { sayDomainIn } from '../../src/messages/say-domain.ts'
import { Random } from '../harness/random.ts'
import { writePeer } from './build/astro-peer.ts'
import { addVersion, writePolicies } from './build/policies.ts'
import { measureProcess, type ProcessUsage } from './build/timed.ts'
import { listDifferences, measureTree, type TreeSize } from './build/tree.ts'
import { formatTable } from './table.ts'

/** Times as long as Astro's own Markdown. */
const TARGET = 3
/** What a build of 30 policies in 25 versions may take: megabytes of memory and of files, and the share of it that one new version takes. */
const TARGETS = { memory: 700, dist: 400, again: 0.1 }
const MODEL = 'privacy'

/** A build of generated policies beside that of the same texts by Astro alone. */
interface Figure {
  policies: number
  versions: number
  pages: number
  tree: TreeSize
  kelisim: ProcessUsage
  /** The build after one policy got one more version. */
  again: ProcessUsage
  /** Files that a whole build makes otherwise than that one; null where none was made. */
  differing: string[] | null
  astro: ProcessUsage | null
  ratio: number | null
}

interface Options {
  json?: boolean
  seed: number
  policies: number[]
  versions: number
  compare?: boolean
  astro: boolean
}

/** `build`: the build of the site against the same texts through Astro's own Markdown, with as many pages. */
export function createBuildBench(): Command {
  return new Command('build')
    .description('compare the build of the site with that of the same texts by Astro alone')
    .option('--json', 'print all figures as JSON')
    .option('--seed <n>', 'make other revisions', parseWholeNumber, 1)
    .option('--policies <list>', 'how many policies, with commas', parseWholeNumbers, [1, 10])
    .option('--versions <n>', 'how many versions each', parseWholeNumber, 20)
    .option('--compare', 'hold the build after one more version against a whole one, byte for byte')
    .option('--no-astro', 'leave out the build by Astro alone')
    .action(async ({ json, policies, ...options }: Options) => {
      const { seed } = options
      const figures: Figure[] = []
      for (const count of policies) figures.push(await measure(count, options))
      if (json)
        console.log(
          JSON.stringify({ figures, target: TARGET, targets: TARGETS, seed, node: process.version }, null, 2),
        )
      else console.log(`${formatReport(figures)}\n\nseed ${seed}, Node ${process.version}`)
    })
}

async function measure(
  count: number,
  { seed, versions, compare, astro }: Omit<Options, 'policies'>,
): Promise<Figure> {
  // Within the project, where Astro is found; git does not see it.
  mkdirSync('.kelisim', { recursive: true })
  const folder = mkdtempSync(resolve('.kelisim', 'bench-build-'))
  try {
    const policy = loadLibrary(resolve('policies'), sayDomainIn('en')).find(({ id }) => id === MODEL)
    if (!policy) throw new Error(`There is no policy ${MODEL} to grow others from.`)
    const policies = join(folder, 'policies')
    writePolicies(policies, policy, count, versions, new Random(seed))

    const dist = join(folder, 'dist')
    const env = {
      ...process.env,
      KELISIM_POLICIES: policies,
      KELISIM_DIST: dist,
      ASTRO_TELEMETRY_DISABLED: '1',
      KELISIM_PDF: 'off',
    }
    const build = (into: string) =>
      measureProcess(['scripts/build.ts'], { ...env, KELISIM_DIST: into }, process.cwd())
    const kelisim = await build(dist)
    const tree = measureTree(dist)
    const peer = join(folder, 'peer')
    // Stubs are no pages of Astro's.
    const pages = tree.pages - tree.stubs
    if (astro) writePeer(peer, policies, pages)
    const alone = astro
      ? await measureProcess([resolve('node_modules/astro/bin/astro.mjs'), 'build'], env, peer)
      : null

    addVersion(policies, 'policy-1', versions, new Random(seed))
    const again = await build(dist)
    const whole = join(folder, 'whole')
    if (compare) await build(whole)
    return {
      policies: count,
      versions,
      pages,
      tree,
      kelisim,
      again,
      differing: compare ? listDifferences(dist, whole) : null,
      astro: alone,
      ratio: alone && kelisim.seconds / alone.seconds,
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
    `memory (${TARGETS.memory} MB)`,
    'stubs',
    `dist (${TARGETS.dist} MB)`,
    'files',
    `one more version (${TARGETS.again} ×)`,
    'unlike a whole build',
    'Astro',
    'of CPU',
    'memory',
    'ratio',
    `target ${TARGET}`,
  ]
  const rows = figures.map(({ policies, versions, pages, tree, kelisim, again, differing, astro, ratio }) => [
    `${policies} × ${versions} × 3`,
    pages,
    `${kelisim.seconds.toFixed(1)} s`,
    `${((kelisim.seconds / pages) * 1000).toFixed(1)} ms`,
    `${kelisim.cpuSeconds.toFixed(1)} s`,
    `${kelisim.megabytes.toFixed(0)} MB`,
    tree.stubs,
    `${tree.megabytes.toFixed(0)} MB`,
    tree.files,
    `${again.seconds.toFixed(1)} s, ${(again.seconds / kelisim.seconds).toFixed(2)} ×`,
    differing === null ? '–' : `${differing.length} files`,
    astro ? `${astro.seconds.toFixed(1)} s` : '–',
    astro ? `${astro.cpuSeconds.toFixed(1)} s` : '–',
    astro ? `${astro.megabytes.toFixed(0)} MB` : '–',
    ratio === null ? '–' : `${ratio.toFixed(2)} ×`,
    ratio === null ? '–' : ratio <= TARGET ? 'met' : 'missed',
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
