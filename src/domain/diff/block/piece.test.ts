import { expect, it } from 'vitest'
import { diffTexts } from '../diff.ts'
import { parseBlocks } from './block.ts'

const pieces = (source: string) => parseBlocks(source).flatMap((block) => block.pieces)

it.each([
  ['8.2. Деректер.\n', ['label 8.2. ', 'words Деректер.', 'space \n']],
  ['7-бап. Құқықтар', ['label 7-бап. ', 'words Құқықтар']],
  ['## 1. Цель\n', ['markup ##', 'space  ', 'label 1. ', 'words Цель', 'space \n']],
  ['1. имя', ['label 1. ', 'words имя']],
  ['1) имя', ['label 1) ', 'words имя']],
  ['2026. Жыл', ['words 2026.', 'space  ', 'words Жыл']],
  ['Мы **не** храним', ['words Мы ', 'markup **', 'words не', 'markup **', 'words  храним']],
  ['[law](https://a.kz)', ['markup [', 'words law', 'link ](https://a.kz)']],
  ['see ![plan](a.png)', ['words see ', 'markup ![', 'words plan', 'link ](a.png)']],
  ['a \\& b', ['words a ', 'markup \\', 'words & b']],
  ['a &amp; b', ['words a ', 'words &amp;', 'words  b']],
  ['a&nbsp;b', ['words a', 'space &nbsp;', 'words b']],
  ['a <!-- c --> b', ['words a ', 'markup <!-- c -->', 'words  b']],
  ['> a\n> b', ['markup >', 'space  ', 'words a', 'space \n', 'markup >', 'space  ', 'words b']],
])('tells in %j words from numbers, markup, space and links', (source, expected) => {
  expect(pieces(source).map(({ text, note }) => `${note ?? 'words'} ${text}`)).toEqual(expected)
})

it('sees no number after the first words, and none in code', () => {
  expect(pieces('Мына 8.2. деректер').map(({ note }) => note)).toEqual([null])
  expect(pieces('```\n8.2. x\n```').some(({ note }) => note === 'label')).toBe(false)
})

it.each([
  ['an escape', 'Terms \\& rules', 'Terms & rules'],
  ['an entity', 'Terms &amp; rules', 'Terms & rules'],
  ['an escape within a word', 'the file\\_name', 'the file_name'],
  ['a space that is an entity', '10&nbsp;days', '10\u00a0days'],
  ['a comment', 'Terms <!-- old --> rules', 'Terms <!-- new --> rules'],
])('marks no word where the page is the same but for %s', (_, before, after) => {
  const { changes } = diffTexts(before, after, 'en')
  expect(changes.map(({ kind }) => kind).filter((kind) => kind !== 'kept')).toEqual([])
  expect(changes.some(({ ops }) => ops.some(({ kind }) => kind !== 'same'))).toBe(true)
})
