import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { run } from './lib/fail.ts'

/** Percent of the branches that the tests must take, in every group. */
const LEAST = 95

const under = (folder: string, ...names: string[]) => names.map((name) => `${folder}/${name}`)

/** What the promises rest on, by the beginnings of paths below `src/`; a file may belong to several groups. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  domain: ['domain/'],
  log: [
    'domain/log/',
    ...under('store', 'log-', 'move-log'),
    ...under('store/sql', 'head', 'read-log', 'scan', 'subtree-', 'write-'),
    ...under('store', 'sqlite/scan', 'sqlite/truncate-', 'postgres/scan'),
    ...under('service', 'log/', 'write/high-water', 'write/kept-', 'write/receipts'),
    ...under('service/commands', 'backup', 'checkpoint', 'fsck'),
    ...under('client', 'log-proof', 'receipt-'),
  ],
  token: [
    ...under('domain', 'log/keys', 'acceptance/pass'),
    ...under('service', 'keys/', 'tokens/', 'subject/passes'),
    ...under('service/commands', 'keys', 'token'),
    ...under('client', 'gate/', 'mint-', 'product-token', 'sign-', 'verify-pass'),
  ],
  erase: [
    ...under('store', 'sql/erase-', 'sqlite/truncate-'),
    ...under('service', 'commands/erase', 'staff/subjects', 'staff/sweep'),
  ],
  store: ['store/'],
}

/** Fixtures and suites that only tests use. */
const FOR_TESTS = /\.test\.ts$|\/fixture[^/]*\.ts$|-suite\.ts$/
const TESTS = ['src/domain', 'src/store', 'src/service', 'src/client', 'src/site/verifier']

type Counts = Record<'branches', { total: number; covered: number }>

/** `npm run coverage`: tells what part of the branches the tests take, and fails where it is too little. */
await run(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-coverage-'))
  try {
    const code = await test(folder)
    if (code !== 0) return code
    const summary: Record<string, Counts> = JSON.parse(
      readFileSync(join(folder, 'coverage-summary.json'), 'utf8'),
    )
    const files = Object.entries(summary).map(
      ([path, { branches }]) => [relative('src', path), branches] as const,
    )
    const shares = Object.entries(GROUPS).map(([name, group]) => {
      const own = files.filter(
        ([path]) => group.some((start) => path.startsWith(start)) && !FOR_TESTS.test(path),
      )
      const [total, covered] = (['total', 'covered'] as const).map((key) =>
        own.reduce((sum, [, branches]) => sum + branches[key], 0),
      ) as [number, number]
      const share = (100 * covered) / total
      console.log(
        `${name.padEnd(8)}${share.toFixed(1).padStart(6)} %  ${covered} of ${total} branches in ${own.length} files`,
      )
      return share
    })
    // A group without files has no share, which is not enough either.
    return shares.every((share) => share >= LEAST) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
})

async function test(reportsDirectory: string): Promise<number> {
  const coverage = {
    enabled: 'true',
    provider: 'v8',
    include: 'src/{domain,store,service,client}/**/*.ts',
    reporter: 'json-summary',
    reportsDirectory,
  }
  const options = Object.entries(coverage).map(([name, value]) => `--coverage.${name}=${value}`)
  // Counting makes everything slower; the packaging tests run whole programs, which are not counted.
  const patience = [
    '--testTimeout=120000',
    '--hookTimeout=120000',
    '--exclude=src/service/ops/**',
    '--isolate',
  ]
  const vitest = spawn('vitest', ['run', ...TESTS, ...patience, '--reporter=dot', ...options], {
    stdio: 'inherit',
  })
  const [code] = await once(vitest, 'exit')
  return code ?? 1
}
