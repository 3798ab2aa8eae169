import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..', '..', '..')
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
const rows = text
  .split('\n## Attacks')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Attack |'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  ) as [string, string, string][]

test('every attack has a defence and a test', () => {
  expect(rows.length).toBeGreaterThan(25)
  for (const row of rows) expect(row, row[0]).toHaveLength(3)
})

test.each(rows)('%s: the tests that are named are there', (_, defence, tests) => {
  expect(defence).not.toBe('')
  const paths = [...tests.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path)
  expect(paths).not.toHaveLength(0)
  for (const path of paths) {
    expect(path).toMatch(/\.(test|spec)\.ts$/)
    expect(existsSync(join(root, path)), path).toBe(true)
  }
})

test('what is linked is there', () => {
  for (const [, path = '', anchor] of text.matchAll(/\]\(([^)#]+)(#[^)]+)?\)/g)) {
    expect(existsSync(join(root, path)), path).toBe(true)
    if (anchor === undefined) continue
    const headings = readFileSync(join(root, path), 'utf8').match(/^#+ .*$/gm) ?? []
    const anchors = headings.map((line) =>
      line
        .replace(/^#+ /, '')
        .toLowerCase()
        .replaceAll(/[^\w -]/g, '')
        .replaceAll(' ', '-'),
    )
    expect(anchors).toContain(anchor.slice(1))
  }
})
