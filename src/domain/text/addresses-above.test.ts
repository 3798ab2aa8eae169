import { expect, test } from 'vitest'
import { listAddressesAbove } from './addresses-above.ts'
import { parseOutline } from './outline.ts'

const above = (source: string, id: string) => [...(listAddressesAbove(parseOutline(source)).get(id) ?? [])]

test('a clause stands under its section, an item under its clause', () => {
  const text = '# T\n\n## 8. A\n\n8.2. B:\n\n- c;\n- d.\n\n## 9. E\n\n9.1. F.\n'
  expect(above(text, '8.2-p1')).toEqual(expect.arrayContaining(['8', '8.2', '8.2-p1']))
  expect(above(text, '9.1')).toEqual(expect.arrayContaining(['9', '9.1']))
  expect(above(text, '9.1')).not.toContain('8')
})

test.each([
  ['one level', '##', '##'],
  ['two levels', '##', '###'],
])('an article stands under its chapter, whose headings are of %s', (_, chapter, article) => {
  const text = `# T\n\n${chapter} Глава 1. А\n\n${article} Статья 1. Б\n\n1. В;\n2. Г.\n\n${chapter} Глава 2. Д\n\n${article} Статья 2. Е\n\nЖ.\n`
  expect(above(text, 'st-1-2')).toEqual(expect.arrayContaining(['ch-1', 'st-1', 'st-1-2']))
  expect(above(text, 'st-2-p1')).toEqual(expect.arrayContaining(['ch-2', 'st-2']))
  expect(above(text, 'st-2-p1')).not.toContain('ch-1')
})

test('what is in an annex stands under it, and under no chapter before it', () => {
  const text =
    '# T\n\n## Глава 1. А\n\nБ.\n\n## Приложение 1\n\n1. В;\n2. Г.\n\n## Приложение 11\n\n1. Д;\n2. Е.\n'
  expect(above(text, 'app-1-1')).toContain('app-1')
  expect(above(text, 'app-1-1')).not.toContain('ch-1')
  expect(above(text, 'app-11-1')).not.toContain('app-1')
})

test('what stands under a heading without a number stands under the headings above it, too', () => {
  const text = '# T\n\nП.\n\n## А\n\n### Б\n\nВ.\n'
  expect(above(text, 'h2-p1')).toEqual(expect.arrayContaining(['h1', 'h2']))
  expect(above(text, 'p1')).toEqual(['p1'])
})
