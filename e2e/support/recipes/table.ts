import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { getSharedFolder } from '../once-in-a-run.ts'
import { STACKS } from './stacks.ts'

const GUIDE = new URL('../../../docs/frameworks.md', import.meta.url)
const MARKED = /(<!-- table -->\n(?:\|.*\n){2})((?:\|.*\n)*)(?=<!-- \/table -->)/

/** What became of a stack. */
export interface Row {
  name: string
  versions: string
  result: string
}

/** Notes a row for the end of the run: some files run at a time, and none waits for another. */
export function noteRow(row: Row): void {
  const folder = locateRows()
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, `${encodeURIComponent(row.name)}.json`), JSON.stringify(row))
}

/** Writes the rows of a run into the table of the guide; what was not run stays as it is, in the order of the stacks. */
export function writeRows(): void {
  const rows = readRows()
  if (rows.length === 0) return
  const guide = readFileSync(GUIDE, 'utf8')
  const changed = guide.replace(MARKED, (_, head: string, before: string) => {
    const lines = rows.map(({ name, versions, result }) => `| ${name} | ${versions} | ${result} |\n`)
    const known = [...lines, ...before.split(/(?<=\n)/)]
    return (
      head + STACKS.map(({ name }) => known.find((line) => line.startsWith(`| ${name} |`)) ?? '').join('')
    )
  })
  writeFileSync(GUIDE, changed)
}

function readRows(): Row[] {
  try {
    return readdirSync(locateRows()).map((file) => JSON.parse(readFileSync(join(locateRows(), file), 'utf8')))
  } catch {
    return []
  }
}

function locateRows(): string {
  return join(getSharedFolder(), 'rows of frameworks')
}
