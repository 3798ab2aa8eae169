import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { checkLibrary } from '../checks/check.ts'
import { createDraft, createPolicy } from '../checks/fixture.ts'
import { diffVersions } from '../diff/diff-versions.ts'
import { mapLocales } from '../locale.ts'
import { findUnbounded, MOST } from './bounds.ts'
import { parseClauses } from './clause.ts'
import { parseMarkdown } from './markdown.ts'

const POLICIES = new URL('../../../policies/', import.meta.url).pathname
const TITLE = '# Ереже\n\n'
const count = (n: number, write: (index: number) => string, between = '') =>
  Array.from({ length: n }, (_, index) => write(index)).join(between)

/** Texts of 60 kB that some parser, or some rule, would go through more than once. */
const HOSTILE: Record<string, string> = {
  'stress within stress': '*a_'.repeat(20_000),
  'stress that opens and closes': '*a '.repeat(10_000) + 'a* '.repeat(10_000),
  'stress of many signs': `${'*'.repeat(30_000)}a${'*'.repeat(30_000)}`,
  'stress before letters': '_a'.repeat(30_000),
  'struck-through stress': '~~a~b'.repeat(12_000),
  quotations: '>'.repeat(60_000),
  'quotations, one more in each line': count(340, (n) => `${'>'.repeat(n)} a`, '\n'),
  'lists in one line': `${'- '.repeat(30_000)}a`,
  'numbered lists in one line': `${'1. '.repeat(20_000)}a`,
  'lists, one more in each line': count(240, (n) => `${'  '.repeat(n)}- a`, '\n'),
  'opened brackets': '['.repeat(60_000),
  'opened and closed brackets': '['.repeat(30_000) + ']'.repeat(30_000),
  'links that are not closed': '[a]('.repeat(15_000),
  'pictures that are not closed': '![[[['.repeat(12_000),
  'code of growing signs': count(340, (n) => `${'`'.repeat(n)} a `),
  'tags that are not closed': '<a '.repeat(20_000),
  'comments that are not closed': 'a <!-- '.repeat(8_500),
  instructions: 'a <? '.repeat(12_000),
  'a table of many columns': `${'|a'.repeat(15_000)}|\n${'|-'.repeat(15_000)}|`,
  'a table of many cells': `${'|a'.repeat(50)}|\n${'|-'.repeat(50)}|\n${'|a\n'.repeat(900)}`,
  definitions: count(5_000, (n) => `[a${n}]: /u${n}`, '\n'),
  'definitions apart': count(1_500, (n) => `[a${n}]: /u${n}`, '\n\n'),
  'an endless word': 'а'.repeat(60_000),
  'an endless address': `${'a.'.repeat(30_000)}@b.cc`,
  'an endless line': 'сөз '.repeat(15_000),
  'lines without end': 'a\n'.repeat(30_000),
  'items without end': 'a\n1) '.repeat(12_000),
  'a megabyte in one line': 'сөз '.repeat(250_000),
}

describe('costs no more than its length', () => {
  test.each(Object.entries(HOSTILE))('%s', (_, words) => {
    const text = `${TITLE}${words}\n`
    const begun = performance.now()
    const found = checkLibrary([createPolicy([createDraft(1, TITLE), createDraft(2, text)])])
    const told = found.filter(({ key }) => key.startsWith('form.too'))
    expect(told.map(({ file }) => file)).toEqual(['en', 'kk', 'ru'].map((one) => `privacy/2/${one}.md`))
    expect(told[0]?.line).toBeGreaterThan(2)
    // Readers and comparisons meet it, too, and lose nothing of it.
    expect(JSON.stringify(parseClauses(text))).toContain(words.trim().slice(-10).replaceAll('\n', '\\n'))
    diffVersions(
      mapLocales(() => TITLE),
      mapLocales(() => text),
    )
    expect(performance.now() - begun).toBeLessThan(15_000)
  })
})

describe('is far from what people write', () => {
  test.each(globSync('**/*.md', { cwd: POLICIES }))('%s', (file) => {
    const text = readFileSync(`${POLICIES}${file}`, 'utf8')
    expect(findUnbounded(text)).toBeNull()
  })

  it('a text of 200 kB with lists, links and tables', () => {
    const part = `1.1. **Бөлім**: [сілтеме](https://5qbe.kz/auth/) мен \`код\`, «дәйексөз».\n\n- бір;\n  - екі;\n    - үш.\n\n> Дәйексөз.\n\n| А | Б |\n| --- | --- |\n${'| **а** | [б](https://5qbe.kz) |\n'.repeat(40)}\n`
    expect(findUnbounded(TITLE + part.repeat(125))).toBeNull()
    expect(part.length * 125).toBeGreaterThan(180_000)
  })

  it('a table of 300 rows full of marks, and a list of as many items', () => {
    const rows = '| **а** | [б](https://5qbe.kz) | `в` |\n'.repeat(300)
    const items = '- **а**: [б](https://5qbe.kz)\n'.repeat(300)
    const numbered = count(300, (n) => `${n + 1}. **а**: [б](https://5qbe.kz)\n`)
    expect(findUnbounded(`| а | б | в |\n| --- | --- | --- |\n${rows}`)).toBeNull()
    expect(findUnbounded(items)).toBeNull()
    expect(findUnbounded(numbered)).toBeNull()
  })
})

it('counts marks through lines that only look like rows or items', () => {
  const line = `${'*a '.repeat(50)}`
  expect(findUnbounded(`a\n${`| ${line}\n`.repeat(20)}`)).toMatchObject({ kind: 'marks', most: MOST.marks })
  expect(findUnbounded(`a\n${`2) ${line}\n`.repeat(20)}`)).toMatchObject({ kind: 'marks' })
  expect(findUnbounded(`a\n|-|-|\n${`| ${line}\n`.repeat(20)}`)).toMatchObject({ kind: 'marks' })
})

it('is read as it is written, by lines and places', () => {
  const words = `${'*a_'.repeat(1_000)}\n\n  және *сөз*\n`
  const tree = parseMarkdown(`${TITLE}${words}`)
  expect(tree.children.map(({ type }) => type)).toEqual(['heading', 'code', 'code'])
  expect(tree.children[2]).toMatchObject({
    value: 'және *сөз*',
    position: { start: { line: 5, column: 3 }, end: { line: 5, column: 13 } },
  })
})
