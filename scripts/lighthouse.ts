import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { chromium } from 'playwright'
import { DEFAULT_LOCALE, LOCALES } from '../src/domain/locale.ts'
import { formatTable } from './bench/table.ts'
import { startServer, stopServer } from './harness/processes.ts'
import { run } from './lib/fail.ts'
import { findChromium } from './lib/find-chromium.ts'
import { audit, CATEGORIES, installLighthouse, type Verdict } from './lib/run-lighthouse.ts'

const PORT = 4523
const DEMO_PORT = 4524
const DEBUG_PORT = 4525
const site = `http://localhost:${PORT}/auth`
const PAGES = ['', 'privacy/', 'privacy/history/', 'privacy/changes/1-2/', 'privacy/clauses/8.2/']
/** Pages that tell search engines to pass by: that they cannot be found is as it should be. */
const UNLISTED = ['receipts/', 'admin/']
const LANGUAGES = LOCALES.map((locale) => (locale === DEFAULT_LOCALE ? '' : `${locale}/`))

/** `npm run lighthouse [-- --json] [-- page …]`: Lighthouse with its phone settings on the pages that people read, served by the service. */
await run(async () => {
  const program = new Command('npm run lighthouse --')
    .description('Let Lighthouse look, as on a phone, at the pages that people read.')
    .argument('[page...]', 'only these, such as ru/privacy/', [])
    .option('--json', 'print everything it said as JSON')
    .parse()
  const { json } = program.opts<{ json?: boolean }>()
  const [wanted] = program.processedArgs as [string[]]
  const pages =
    wanted.length > 0
      ? wanted
      : [...PAGES, ...UNLISTED].flatMap((page) => LANGUAGES.map((language) => language + page))
  await installLighthouse()
  const temporary = mkdtempSync(join(tmpdir(), 'kelisim-lighthouse-'))
  const env = {
    ...process.env,
    PORT: String(PORT),
    DEMO_PORT: String(DEMO_PORT),
    KELISIM_DIST: join(temporary, 'dist'),
    KELISIM_DATA: join(temporary, 'data'),
  }
  const servers = await startServer('scripts/start.ts', [], env, /Ctrl-C stops both/)
  const browser = await chromium.launch({
    executablePath: findChromium(process.env, chromium.executablePath()),
    args: [`--remote-debugging-port=${DEBUG_PORT}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  })
  const verdicts: Verdict[] = []
  try {
    for (const page of pages) {
      verdicts.push(await audit(`${site}/${page}`, DEBUG_PORT, !UNLISTED.some((name) => page.endsWith(name))))
      if (!json) console.error(`${verdicts.length} of ${pages.length}`)
    }
  } finally {
    await browser.close()
    await stopServer(servers)
    rmSync(temporary, { recursive: true, force: true })
  }
  console.log(json ? JSON.stringify(verdicts, null, 2) : formatReport(verdicts))
  return 0
})

function formatReport(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ url, scores, shift, paint, bytes }) => [
    url.slice(site.length),
    ...CATEGORIES.map((category) => scores[category] ?? 0),
    shift,
    `${paint} ms`,
    `${Math.round(bytes / 1000)} kB`,
  ])
  const misses = verdicts.flatMap(({ url, misses }) =>
    misses.map((miss) => `${url.slice(site.length)}: ${miss}`),
  )
  const head = ['page', ...CATEGORIES, 'shift', 'largest paint', 'transferred']
  return [formatTable([head, ...rows]), ...misses].join('\n')
}
