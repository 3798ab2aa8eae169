import { globSync, readFileSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'

const root = new URL('../..', import.meta.url).pathname

/** What of a source people read: its strings and the text between tags, without what is said to developers. */
function listShown(path: string, source: string): string[] {
  if (path.endsWith('.astro'))
    return [source.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*$/gm, '')]
  const shown: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node) || ts.isJsxText(node))
      shown.push(node.text)
    ts.forEachChild(node, visit)
  }
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind))
  return shown
}

/** Words that a person could read there: two letters that follow each other, in an alphabet that no code is written in. */
const hasWords = (path: string, source: string) =>
  listShown(path, source).some((text) => /\p{Script=Cyrillic}{2}/u.test(text))

describe('what a person reads', () => {
  /** Where such words stand for another reason: they are what is looked for in texts, are copied, or are a product's own. */
  const ELSEWHERE = [
    'src/messages/**',
    'src/{widget,client/gate,demo}/messages/**',
    'src/domain/language/**',
    // Name where letters begin and end.
    'src/domain/{patterns,segments}.ts',
    // The checker of the diff reads texts by its own tables, so that it cannot share a mistake.
    'src/domain/changes/hidden/**',
    'src/demo/examples/**',
    'scripts/peers/**',
    'scripts/{bench,pictures}/**',
    '**/{*.test,fixture,fixture-*,*-suite}.ts',
    '**/fixture{,s}/**',
    // Copied into a folder of somebody's own, with names in all three languages.
    'scripts/lib/init/*.ts',
    // Writes an example into a comment.
    'scripts/messages/generate.ts',
  ]

  it('stands in the catalogues alone', () => {
    const paths = globSync('{src,scripts}/**/*.{ts,tsx,mts,js,mjs,astro}', { cwd: root, exclude: ELSEWHERE })
    expect(paths.length).toBeGreaterThan(500)
    expect(paths.filter((path) => hasWords(path, readFileSync(root + path, 'utf8')))).toEqual([])
  })

  it.each([
    ['site/a.ts', "const title = { kk: 'Мұрағат', ru: 'Архив', en: 'Archive' }"],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is a template in the source that is searched
    ['site/a.ts', 'const title = `${count} рет`'],
    ['site/a.tsx', 'const title = <h1>Мұрағат</h1>'],
    ['site/a.astro', '---\n---\n<h1>Мұрағат</h1>'],
  ])('is found in %s: %s', (path, source) => {
    expect(hasWords(path, source)).toBe(true)
  })

  it.each([
    ['site/a.ts', '/** `8.2-тармақ` */\nconst a = 1 // тармақ'],
    ['site/a.astro', '---\n// Қошқар мүйіз\n---\n<!-- тармақ -->\n<p/>'],
  ])('is no comment of a developer in %s: %s', (path, source) => {
    expect(hasWords(path, source)).toBe(false)
  })
})
