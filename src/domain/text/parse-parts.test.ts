import { globSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { chooseCount } from '../../../scripts/harness/test-run/sample.ts'
import { parseMarkdown } from './markdown.ts'
import { parseParts } from './parse-parts.ts'

const root = new URL('../../..', import.meta.url).pathname
const texts = globSync(['policies/**/*.md', 'src/domain/checks/fixtures/**/*.md'], { cwd: root })

/** Plain data: the parser gives its nodes no prototypes of their own. */
const plain = (tree: unknown) => JSON.parse(JSON.stringify(tree))

it('gives the tree of the whole for every text there is', () => {
  expect(texts.length).toBeGreaterThan(100)
  for (const file of texts) {
    const source = readFileSync(`${root}/${file}`, 'utf8')
    expect(plain(parseParts(source)), file).toEqual(plain(parseMarkdown(source)))
  }
})

const piece = fc.constantFrom(
  ...[
    '# Атауы',
    '## 8. Бөлім',
    '8.1. Тармақ *екпінмен*',
    'Сөз\nекінші жол',
    '- тармақша',
    '1. бірінші',
    '2) екінші',
  ],
  ...[
    '  шегініс',
    '    код',
    '```',
    '~~~',
    '> үзінді',
    '<div>',
    '</div>',
    '<!-- x',
    '-->',
    '[a]: /b',
    '[^1]: түсініктеме',
  ],
  ...[
    '[a]',
    'мәтін[^1]',
    '| a | b |',
    '| - | - |',
    '| 1 | 2 |',
    '---',
    '===',
    '***',
    '«Дәйексөз»',
    '(жақша)',
    '\\8.2. x',
  ],
  ...[
    '- [a]: /b',
    '> ```',
    '1. <b>',
    '* * *',
    'a  ',
    '\t',
    'https://5qbe.kz',
    '![x](y)',
    '`код`',
    '8.2.1',
    '10 күн',
    '0. нөл',
  ],
)
const gap = fc.constantFrom('\n', '\n\n', '\n\n\n', '\n \n', '\n\t\n', '\r\n\r\n', ' ', '')

it('gives the tree of the whole for any markdown', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, gap), { maxLength: 12 }), (parts) => {
      const source = parts.flat().join('')
      expect(plain(parseParts(source))).toEqual(plain(parseMarkdown(source)))
    }),
    { numRuns: chooseCount(250, 1000) },
  )
})
