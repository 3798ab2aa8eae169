import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'

const root = new URL('..', import.meta.url).pathname
const GUIDE = 'docs/frameworks.md'
const read = (path: string) => readFileSync(root + path, 'utf8')
const BLOCK = /^```(\w+) (docs\/recipes\/\S+)\n([\s\S]*?)^```$/gm
const locks = globSync('docs/recipes/*/package-lock.json', { cwd: root })

describe('the guide to frameworks', () => {
  it('shows the files that are run, whole and to the letter; UPDATE=1 puts them in', () => {
    const guide = read(GUIDE)
    const fresh = guide.replace(
      BLOCK,
      (_, language: string, path: string) => `\`\`\`${language} ${path}\n${read(path)}\`\`\``,
    )
    if (process.env.UPDATE) writeFileSync(root + GUIDE, fresh)
    else expect(guide).toBe(fresh)
    expect([...guide.matchAll(BLOCK)].length).toBeGreaterThan(20)
  })

  it('states the versions that are locked, and no stack that failed', () => {
    const [, rows = ''] = /<!-- table -->\n(?:\|.*\n){2}((?:\|.*\n)*)/.exec(read(GUIDE)) ?? []
    const locked = locks.flatMap((path) =>
      Object.entries<{ version?: string }>(JSON.parse(read(path)).packages).map(
        ([name, { version }]) => `${name.replace('node_modules/', '')} ${version}`,
      ),
    )
    // What comes from the machine (PHP, Python, Go) is in no lock.
    const stated = rows
      .split('\n')
      .filter((row) => !/^(?:\| (?:PHP|Flask|Django|Go|Mobile)|$)/.test(row))
      .flatMap((row) => row.split(' | ')[1]?.split(', ') ?? [])
    expect(stated.length).toBeGreaterThan(10)
    for (const one of stated) expect(locked).toContain(one)
    expect(rows.match(/\|$/gm)?.length).toBe(rows.match(/\| ✓ \|$/gm)?.length)
  })
})

test.each(locks)('%s names each of its packages by one version', (path) => {
  const { dependencies } = JSON.parse(read(path)).packages['']
  expect(Object.values<string>(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual(
    [],
  )
})
