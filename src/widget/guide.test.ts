import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'

const guide = readFileSync('src/widget/README.md', 'utf8')
const source = globSync('src/widget/**/*.ts', { exclude: ['**/*.test.ts'] })
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n')
const section = (title: string) => guide.split(`## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
const found = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].sort()

/** What the guide names, and what the code has: neither may know more than the other. */
describe('the guide of the widget', () => {
  test.each([
    [
      'variables',
      found(section('Looks'), /(--kelisim-[a-z-]+):/g),
      found(source, /var\((--kelisim-[a-z-]+)/g),
    ],
    [
      'parts',
      found(section('Looks').split('Parts:')[1]?.split('Styles')[0] ?? '', /`([a-z]+)`/g),
      found(source, /(?:part: |button\(\s*)'([a-z]+)'/g),
    ],
    [
      'events',
      found(section('Events'), /\| `kelisim:([a-z]+)`/g),
      found(source.split('interface GateDetails {')[1]?.split('\n}')[0] ?? '', /^ {2}([a-z]+):/gm),
    ],
    [
      'codes of errors',
      found(section('Events').split('`code` is')[1] ?? '', /`([a-z-]+)`/g),
      [
        ...found(source.split('type GateErrorCode =')[1]?.split('\n\n')[0] ?? '', /'([a-z-]+)'/g),
        'unexpected',
      ].sort(),
    ],
    [
      'attributes',
      found(section('Attributes and properties'), /^\| `([a-z-]+)` \| attribute/gm),
      found(source.split("ATTRIBUTES = '")[1]?.split("'")[0] ?? '', /([a-z-]+)/g)
        .concat('lang')
        .sort(),
    ],
  ])('names exactly the %s that there are', (_, named, there) => {
    expect(there.length).toBeGreaterThan(2)
    expect(named).toEqual(there)
  })

  it('leads to files that exist', () => {
    for (const [, path = ''] of guide.matchAll(/\]\((\.\.\/[^)#]+)\)/g))
      expect(globSync(`src/widget/${path}`), path).toHaveLength(1)
    for (const [, path = ''] of guide.matchAll(/`([a-z-]+(?:\*)?\.ts)`/g))
      expect(globSync(`src/widget/**/${path}`).length, path).toBeGreaterThan(0)
  })
})
