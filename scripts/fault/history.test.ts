import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { History } from './history.ts'

test('what has been written is read back in its order, however many wrote at once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kelisim-ledger-'))
  const ledger = new History(join(folder, 'ledger.ndjson'))
  const lines = Array.from({ length: 500 }, (_, number) => ({ number, is: 'unknown', why: 'lost' }) as const)
  expect(ledger.read()).toEqual([])
  await Promise.all(lines.map((line) => ledger.write(line)))
  expect(ledger.read()).toEqual(lines)
  for (const line of lines.slice(0, 5)) {
    await ledger.write(line)
    expect(ledger.read().at(-1)).toEqual(line)
  }
  ledger.close()
  rmSync(folder, { recursive: true })
})
