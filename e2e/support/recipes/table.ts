import { readFileSync, writeFileSync } from 'node:fs'

const GUIDE = new URL('../../../docs/frameworks.md', import.meta.url)
const MARKED = /(<!-- table -->\n(?:\|.*\n){2})((?:\|.*\n)*)(?=<!-- \/table -->)/

/** What became of a stack. */
export interface Row {
  name: string
  versions: string
  result: string
}

/** Writes a row into the table of the guide, in the place of what stood there, and rows in the order of the names. */
export function writeRow(names: readonly string[], { name, versions, result }: Row): void {
  const guide = readFileSync(GUIDE, 'utf8')
  const row = `| ${name} | ${versions} | ${result} |\n`
  const changed = guide.replace(MARKED, (_, head: string, rows: string) => {
    const others = rows.split(/(?<=\n)/).filter((line) => !line.startsWith(`| ${name} |`))
    const ordered = names.map((one) => [row, ...others].find((line) => line.startsWith(`| ${one} |`)) ?? '')
    return head + ordered.join('')
  })
  writeFileSync(GUIDE, changed)
}
