import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import type { Result } from './measurement.ts'
import { MEASUREMENTS } from './measurements.ts'
import { renderPromises, replaceTable } from './table.ts'

const results = MEASUREMENTS.flatMap(({ name }) =>
  globSync(`scripts/promises/results/${name}.json`).map(
    (path) => JSON.parse(readFileSync(path, 'utf8')) as Result,
  ),
)

describe('the tables of promises', () => {
  test.each([
    ['README.md', true],
    ['scripts/promises/README.md', false],
  ] as const)('%s says what the kept results say', (path, headlines) => {
    const file = readFileSync(path, 'utf8')
    expect(replaceTable(file, renderPromises(results, headlines))).toBe(file)
  })

  it('says what was missed, and how to repeat it', () => {
    const machine = { cores: 2, processor: 'P', gigabytes: 8, node: 'v24' }
    const lines = [
      { what: 'Cuts | in words', promised: '0', reached: '1', met: false, headline: true },
      { what: 'Detail', promised: 'stated', reached: '7', met: null },
    ]
    const result = { name: 'diff', command: 'npm run x', at: '2026-11-25T09:00:00Z', commit: 'abc', machine }
    const table = renderPromises([{ ...result, minutes: 3, lines }], true)
    expect(table).toBe(
      `| What | Promised | Reached | | How to repeat it |
|---|---|---|---|---|
| Cuts \\| in words | 0 | 1 | **missed** | \`npm run x\` |

- diff: 2026-11-25, commit abc, 2 cores (P), 8 GB, Node v24, 3 minutes
`,
    )
    expect(renderPromises([{ ...result, minutes: 3, lines }], false)).toContain(
      '| Detail | stated | 7 |  |  |',
    )
  })

  it('refuses a file without a place for its table', () => {
    expect(() => replaceTable('# Nothing', '')).toThrow(/has no <!-- promises -->/)
  })
})
