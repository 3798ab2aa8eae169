import { expect, test } from 'vitest'
import { arePagesEqual } from './are-pages-equal.ts'

test.each([
  ['lines wrapped elsewhere', 'One two\nthree.\n', 'One\ntwo three.\n'],
  ['an entity for its sign', 'A &amp; B\n', 'A & B\n'],
  ['an escape that was not needed', 'A \\- B\n', 'A - B\n'],
  ['another sign for bullets', '- A\n- B\n', '* A\n* B\n'],
  ['a comment', 'A\n\n<!-- B -->\n\nC\n', 'A\n\nC\n'],
  ['other rules under a table', '| A |\n|---|\n| B |\n', '| A |\n| ----- |\n| B |\n'],
])('%s is the same page', (_, before, after) => {
  expect(arePagesEqual(before, after)).toBe(true)
})

test.each([
  ['a joined word', 'not able\n', 'notable\n'],
  ['a clause struck through', 'A B\n', '~~A B~~\n'],
  ['a bullet that became a number', '- A\n', '1. A\n'],
  ['an item one level further in', '- A\n- B\n', '- A\n  - B\n'],
  ['a no-break space', '1 000\n', '1\u00a0000\n'],
  ['a hard line break', 'A\nB\n', 'A  \nB\n'],
  ['a letter of the other alphabet', 'сосна\n', 'cосна\n'],
  ['spaces within code', '```\na b\n```\n', '```\na  b\n```\n'],
  ['an address under the same words', '[A](https://a.kz)\n', '[A](https://b.kz)\n'],
])('%s is another page', (_, before, after) => {
  expect(arePagesEqual(before, after)).toBe(false)
})
