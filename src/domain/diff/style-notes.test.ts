import { describe, expect, test } from 'vitest'
import { diffTexts } from './diff.ts'

const notes = (before: string, after: string) =>
  diffTexts(`${before}\n`, `${after}\n`, 'en').changes.flatMap((change) => change.notes)

describe('how words that stayed look', () => {
  test.each([
    ['Survival. These terms survive.', '**_Survival_**. These terms survive.', null, 'emphasis strong'],
    ['We do not sell data.', 'We do **`not`** sell data.', null, 'inlineCode strong'],
    ['We do not sell data.', 'We do _~~not~~_ sell data.', null, 'delete emphasis'],
    ['We do **not** sell data.', 'We do *not* sell data.', 'strong', 'emphasis'],
    ['We do **not sell** data.', 'We do not sell data.', 'strong', null],
  ])('%s → %s', (before, after, was, is) => {
    expect(notes(before, after)).toEqual([{ kind: 'emphasis', before: was, after: is }])
  })

  test('other signs for the same emphasis are another way to write it', () => {
    expect(notes('We do *not* sell data.', 'We do _not_ sell data.').map(({ kind }) => kind)).toEqual([
      'source',
      'source',
    ])
  })
})

describe('where words lead', () => {
  test.each([
    ['See [the law](https://a.kz).', 'See [the law](https://b.kz).', 'https://a.kz', 'https://b.kz'],
    ['See [the law](https://a.kz).', 'See [**the law**](https://b.kz).', 'https://a.kz', 'https://b.kz'],
    ['See the law.', 'See [the law](https://b.kz).', null, 'https://b.kz'],
    [
      'See [the law].\n\n[the law]: https://a.kz',
      'See [the law].\n\n[the law]: https://b.kz',
      'https://a.kz',
      'https://b.kz',
    ],
    ['See [one thing](https://a.kz).', 'See [another page](https://b.kz).', 'https://a.kz', 'https://b.kz'],
  ])('%s → %s', (before, after, was, is) => {
    expect(notes(before, after)).toContainEqual({ kind: 'link', before: was, after: is })
  })

  test('words that were replaced and still lead there have no new address', () => {
    expect(notes('See [one thing](https://a.kz).', 'See [another page](https://a.kz).')).toEqual([])
  })
})
