import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, expect, test } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { PRODUCTS } from '../fixture.ts'
import { createManifest } from '../fixture-manifest.ts'
import { createLine, NOW } from './fixture.ts'
import { buildImportCatalog } from './import-catalog.ts'
import { judgeFile } from './judge-file.ts'

/** Lines of about 370 bytes: 15 MB, and 300 MB in full. */
const LINES = chooseCount(40_000, 820_000)

const folder = mkdtempSync(join(tmpdir(), 'kelisim-memory-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a file is judged in memory that does not grow with it', async () => {
  const file = join(folder, 'acts.ndjson')
  const handle = openSync(file, 'w')
  for (let start = 0; start < LINES; start += 1000) {
    const lines = Array.from({ length: 1000 }, (_, n) => createLine({ subject: `person-${start + n}` }))
    writeSync(handle, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  }
  closeSync(handle)

  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  const measure = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const manifest = createManifest()
  const world = {
    products: PRODUCTS.products,
    manifest,
    catalog: buildImportCatalog(manifest, [], new Date()),
    now: new Date(NOW),
  }
  let batches = 0
  let most = 0
  const log = {
    listActs: async () => [],
    findHold: async () => null,
    listTakenIds: async () => {
      if (batches++ % 20 === 0) most = Math.max(most, measure())
      return []
    },
  }
  const atStart = measure()
  expect(await judgeFile(file, log, world)).toEqual({ stored: LINES, known: 0 })
  expect(statSync(file).size).toBeGreaterThan(LINES * 300)
  // What is read at a time is 256 lines and a buffer; the whole file would be four times this, or sixty.
  expect((most - atStart) / 2 ** 20).toBeLessThan(5)
}, 600_000)
