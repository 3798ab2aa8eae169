import { readFileSync, writeFileSync } from 'node:fs'

const GUIDE = new URL('../../../docs/frameworks.md', import.meta.url)
const MARKED = /(<!-- table -->\n(?:\|.*\n){2})((?:\|.*\n)*)(?=<!-- \/table -->)/

/** Writes into the guide what became of a stack, in the place of what stood there. */
export function writeRow(name: string, versions: string, result: string): void {
  const guide = readFileSync(GUIDE, 'utf8')
  const row = `| ${name} | ${versions} | ${result} |\n`
  const changed = guide.replace(MARKED, (_, head: string, rows: string) => {
    const lines = rows.split(/(?<=\n)/)
    const place = lines.findIndex((line) => line.startsWith(`| ${name} |`))
    return head + (place < 0 ? [...lines, row] : lines.with(place, row)).join('')
  })
  writeFileSync(GUIDE, changed)
}
