import { PairGenerator } from './bench/diff/generator/generator.ts'
import { readLibrary } from '../src/library/read-library.ts'
import { diffTexts } from '../src/domain/diff/diff.ts'
import { parseMarkdown } from '../src/domain/text/markdown.ts'
const g = new PairGenerator(readLibrary('policies').policies, 1)
for (const kind of ['mixed','reworded','rewritten','one-paragraph'] as any[]) for (const l of ['kk','ru','en'] as any[]) {
  const p = g.generatePair(l, 'numbered', kind, 200, 0)
  let a = performance.now(); parseMarkdown(p.before); parseMarkdown(p.after); const pm = performance.now()-a
  a = performance.now(); diffTexts(p.before,p.after,l); const d = performance.now()-a
  console.log(kind,l,d.toFixed(0),pm.toFixed(0),(d/pm).toFixed(2))
}
