import { expect, test } from 'vitest'
import { linkPoints } from './linked-points.ts'

const hrefs = { clause: (address: string) => `#${address}`, removed: (address: string) => `old#${address}` }

test('a point leads to the clauses that it speaks of, and names what else it speaks of', () => {
  const points = [
    { text: 'Жаңа.', clauses: ['8.2', '8.10'], removed: ['3.3'], terms: ['operator' as const] },
    { text: 'Жалпы.' },
  ]
  expect(linkPoints(points, hrefs, 'kk')).toEqual([
    {
      text: 'Жаңа.',
      marks: [
        { words: '8.2', href: '#8.2' },
        { words: '8.10', href: '#8.10' },
        { words: 'алып тасталған 3.3', href: 'old#3.3' },
        { words: 'оператор', href: null },
      ],
    },
    { text: 'Жалпы.', marks: [] },
  ])
})
