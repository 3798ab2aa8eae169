import fc from 'fast-check'
import { expect, it, test } from 'vitest'
import { assertExact } from '../assert-exact.ts'
import { diffTexts } from '../diff.ts'

const SIGNS = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const

/** The second row of a table as it changed; borders are part of a mark only where they are marked. */
function told(before: string, after: string): string {
  const print = (row: string) => {
    const cells = row.split('|').length
    return `|${' h |'.repeat(cells)}\n|${'---|'.repeat(cells)}\n| ${row} |\n`
  }
  const [old, now] = [print(before), print(after)]
  const diff = diffTexts(old, now, 'en')
  assertExact(diff, old, now)
  const change = diff.changes.at(-1)
  return (change?.ops ?? [])
    .map(({ kind, text, note }) => (note === 'space' ? text : SIGNS[kind][0] + text + SIGNS[kind][1]))
    .join('')
    .replaceAll(/-\]\[-|\+\}\{\+/g, '')
    .trim()
}

test.each([
  [
    'values that were swapped',
    'Payment data | one year',
    'one year | Payment data',
    '| [-Payment data-]{+one year+} | [-one year-]{+Payment data+} |',
  ],
  [
    'two cells that change',
    'E-mail | courier | a',
    'E-mails | nobody | a',
    '| [-E-mail-]{+E-mails+} | [-courier-]{+nobody+} | a |',
  ],
  [
    'the end of one cell and the beginning of the next',
    'mail address | courier of ours',
    'mail box | nobody of ours',
    '| mail [-address-]{+box+} | [-courier-]{+nobody+} of ours |',
  ],
  ['a cell put in', 'E-mail | courier', 'E-mail | why not | courier', '| E-mail |{+ why not |+} courier |'],
  [
    'a cell at the end',
    'E-mail | courier',
    'E-mail | courier | why not',
    '| E-mail | courier |{+ why not |+}',
  ],
  ['a cell in front', 'E-mail | courier', '1.5 | E-mail | courier', '|{+ 1.5 |+} E-mail | courier |'],
  [
    'a cell that went, and one that changed',
    'E-mail | why | ten days',
    'E-mail | two days',
    '| E-mail |[- why |-] [-ten-]{+two+} days |',
  ],
  [
    'a cell that was filled',
    'E-mail |  | year',
    'E-mail | courier | year',
    '| E-mail | {+courier+} | year |',
  ],
])('%s', (_, before, after, expected) => {
  expect(told(before, after).replaceAll(/ +/g, ' ')).toBe(expected.replaceAll(/ +/g, ' '))
})

it('gives back both rows, whatever stands in their cells', () => {
  const cell = fc.array(fc.constantFrom('дерек', '**жыл**', '30', '\\|', '&amp;', '1.5', ' '), {
    maxLength: 4,
  })
  const row = fc
    .array(cell, { minLength: 1, maxLength: 4 })
    .map((cells) => cells.map((words) => words.join(' ')).join(' | '))
  fc.assert(
    fc.property(row, row, (before, after) => {
      told(before, after)
    }),
    { numRuns: 100 },
  )
})
