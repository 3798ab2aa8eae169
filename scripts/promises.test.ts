import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kelisim-promises-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Prints the table of these outputs: the rows, without those of the head. */
function printPromises(outputs: Record<string, unknown>) {
  const files = Object.entries(outputs).map(([name, output]) => {
    const file = join(folder, `${name}.json`)
    writeFileSync(file, JSON.stringify(output))
    return file
  })
  const run = spawnSync(process.execPath, ['scripts/promises.ts', ...files], { encoding: 'utf8' })
  return { status: run.status, stderr: run.stderr, rows: run.stdout.split('\n').slice(2, -1) }
}

const page = (path: string, performance: number) => ({
  url: `http://localhost:4523/auth/${path}`,
  scores: { performance, accessibility: 100, 'best-practices': 100, seo: 100 },
  shift: 0,
  bytes: 150_000,
})

test('a page that falls short is named beside the lowest score, and a limit that is just kept is kept', () => {
  const { status, rows } = printPromises({
    lighthouse: [page('', 100), page('privacy/', 99), page('ru/privacy/', 98)],
  })
  expect(status).toBe(1)
  expect(rows[0]).toBe(
    '| Lighthouse on a phone, the lowest of 3 pages: performance | 100 | 98 /auth/privacy/ /auth/ru/privacy/ | **missed** |',
  )
  expect(rows[4]).toBe('| The heaviest of these pages, with fonts | ≤ 150 kB | 150 kB | ✓ |')
})

test('builds are compared by the time of a page', () => {
  const build = (policies: number, pages: number, seconds: number, ratio: number | null) => ({
    policies,
    versions: 20,
    pages,
    ratio,
    kelisim: { seconds },
  })
  const { status, rows } = printPromises({
    build: { figures: [build(1, 800, 10, null), build(10, 8000, 120, 3)], target: 3 },
  })
  expect(status).toBe(1)
  expect(rows).toEqual([
    "| Build of 1 × 20 × 3 texts (800 pages), of Astro's own Markdown | ≤ 3 × | – × |  |",
    "| Build of 10 × 20 × 3 texts (8,000 pages), of Astro's own Markdown | ≤ 3 × | 3 × | ✓ |",
    '| Build: time of a page in the large library, of one in the small | ≤ 1.1 | 1.2 | **missed** |',
  ])
})

test('what was only stated, and a fault that could not be done, are neither kept nor missed', () => {
  const fault = { title: 'Disk | full', told: 'needs root', figures: null, controls: [] }
  const { status, rows } = printPromises({
    fault: { line: 'lost 0', isAsPromised: true, reports: [fault] },
    widget: {
      gzip: { loader: 3584, prompt: 9000, core: 3000 },
      figures: [{ name: 'kelisim', bytes: 2048, requests: 6, ms: 994.4 }],
    },
  })
  expect(status).toBe(0)
  expect(rows).toEqual([
    '| All faults together | nothing but noughts | lost 0 | ✓ |',
    '| Fault: Disk \\| full | nothing amiss; 0 controls found out | needs root; 0 found out |  |',
    '| Weight of the loader on every page, gzip | ≤ 3,584 bytes | 3,584 bytes | ✓ |',
    '| Weight of the prompt in one language, gzip | ≤ 9,216 bytes | 9,000 bytes | ✓ |',
    '| Weight of the gate without an interface, gzip | ≤ 3,072 bytes | 3,000 bytes | ✓ |',
    '| Prompt on a slow phone: kelisim | stated | 994 ms, 2 KiB, 6 requests |  |',
  ])
})

test('a fault that left something, and a control that was not found out, are misses', () => {
  const reports = [
    { title: 'Kill', told: 'killed', figures: { lost: 1 }, controls: [{ what: 'a', found: 3 }] },
    { title: 'Clock', told: 'set', figures: { lost: 0 }, controls: [{ what: 'b', found: 0 }] },
  ]
  const { rows } = printPromises({ fault: { line: 'lost 1', isAsPromised: false, reports } })
  expect(rows.map((row) => row.endsWith('| **missed** |'))).toEqual([true, true, true])
})

test.each([
  ['a file that is named after no command', { nope: {} }, 'is not named after a command'],
  ['an output without a single promise', { lighthouse: [] }, 'says nothing of any promise'],
])('%s is refused', (_, outputs, message) => {
  const { status, stderr } = printPromises(outputs)
  expect(status).not.toBe(0)
  expect(stderr).toContain(message)
})

test('an output that is not JSON is named, and how to write one', () => {
  const file = join(folder, 'load.json')
  writeFileSync(file, '> kelisim@0.1.0 bench\n')
  const { status, stderr } = spawnSync(process.execPath, ['scripts/promises.ts', file], { encoding: 'utf8' })
  expect([status, stderr.split('\n')[0]]).toEqual([2, `${file} is not JSON.`])
})
