import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LOCALES, type Locale } from '../../../src/domain/locale.ts'
import { formatTable } from '../table.ts'
import { kelisim } from './engines/kelisim.ts'
import { measure } from './measure.ts'
import { countStrictly } from './strict.ts'

/**
 * Measures how well the diffs of texts read that are not ours to ship: `<folder>/<locale>-<name>/{old,new}.md`.
 * Real revisions differ from generated ones where it matters: whole phrases are reworded.
 */
export function reportRealPairs(folder: string): string {
  const rows = readdirSync(folder).flatMap((name) => {
    const locale = LOCALES.find((one) => name.startsWith(`${one}-`))
    return locale && existsSync(join(folder, name, 'old.md')) ? [measurePair(folder, name, locale)] : []
  })
  const sum = (value: (row: Row) => number) => rows.reduce((total, row) => total + value(row), 0)
  const total: Row = {
    name: 'all',
    fragments: sum((row) => row.fragments),
    islands: sum((row) => row.islands),
    changed: sum((row) => row.changed),
    characters: sum((row) => row.characters),
    cuts: sum((row) => row.cuts),
    exact: rows.every((row) => row.exact),
  }
  const lines = [...rows, total].map((row) => [
    ...[row.name, row.fragments, row.islands, `${((100 * row.changed) / row.characters).toFixed(2)} %`],
    ...[row.cuts, row.exact ? 'yes' : 'NO'],
  ])
  return formatTable([['pair', 'fragments', 'islands', 'changed', 'cuts', 'exact'], ...lines])
}

interface Row {
  name: string
  fragments: number
  islands: number
  changed: number
  characters: number
  cuts: number
  exact: boolean
}

function measurePair(folder: string, name: string, locale: Locale): Row {
  const read = (side: string) => readFileSync(join(folder, name, `${side}.md`), 'utf8')
  const [before, after] = [read('old'), read('new')]
  const result = kelisim.compare(before, after, locale)
  const { changed, midWordCuts, unitCuts } = measure(result)
  return {
    ...countStrictly(result.parts),
    ...{ name, changed, characters: before.length + after.length },
    ...{ cuts: midWordCuts + unitCuts, exact: result.exact },
  }
}
