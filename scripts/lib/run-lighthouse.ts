import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { KelisimError } from '../../src/domain/error.ts'
import { installApart } from './install-apart.ts'

/** Where Lighthouse is installed when it is used: it weighs more than all that the tests need besides. */
const FOLDER = fileURLToPath(new URL('../peers/lighthouse/', import.meta.url))
const PROGRAM = `${FOLDER}node_modules/lighthouse/cli/index.js`

/** What Lighthouse judges a page by. */
export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** What Lighthouse says of a page. */
export interface Verdict {
  url: string
  /** 0 to 100. */
  scores: Record<string, number>
  /** Cumulative layout shift. */
  shift: number
  /** Largest contentful paint on the simulated phone, in milliseconds. */
  paint: number
  /** Transferred, with fonts. */
  bytes: number
  /** Audits that cost points, in words. */
  misses: string[]
}

/** The part of Lighthouse's own report that is read here. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>
  audits: Record<
    string,
    { id: string; title: string; score: number | null; numericValue?: number; displayValue?: string }
  >
}

/** Installs Lighthouse where it is not there yet. */
export async function installLighthouse(): Promise<void> {
  if (await installApart(FOLDER, ['lighthouse'], 'this command')) return
  throw new KelisimError('usage', 'Lighthouse could not be installed.', 'Is there a network?')
}

/** Runs Lighthouse, with its phone and slow network, in a browser that listens for it; pages that are not listed need not be found. */
export async function audit(url: string, port: number, isListed: boolean): Promise<Verdict> {
  const { categories, audits } = await runLighthouse(url, port, isListed ? [] : ['is-crawlable'])
  const value = (id: string) => audits[id]?.numericValue ?? 0
  const weighty = Object.values(categories).flatMap(({ auditRefs }) =>
    auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => audits[id]),
  )
  return {
    url,
    scores: Object.fromEntries(
      CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? 0) * 100)]),
    ),
    shift: value('cumulative-layout-shift'),
    paint: Math.round(value('largest-contentful-paint')),
    bytes: value('total-byte-weight'),
    misses: weighty.flatMap((one) =>
      one && one.score !== null && one.score < 0.9
        ? [`${one.id}: ${one.title}${one.displayValue ? ` (${one.displayValue})` : ''}`]
        : [],
    ),
  }
}

async function runLighthouse(url: string, port: number, skipped: readonly string[]): Promise<Report> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      PROGRAM,
      url,
      `--port=${port}`,
      '--output=json',
      '--quiet',
      '--no-enable-error-reporting',
      `--only-categories=${CATEGORIES.join(',')}`,
      ...(skipped.length > 0 ? [`--skip-audits=${skipped.join(',')}`] : []),
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  return JSON.parse(stdout)
}
