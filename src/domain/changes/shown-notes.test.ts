import { describe, expect, test } from 'vitest'
import { sayDomainIn } from '../../messages/say-domain.ts'
import type { ChangeNote } from '../diff/change.ts'
import { createChange } from '../diff/fixture.ts'
import { listQuietNotes } from './quiet-notes.ts'
import { listOwnNotes, listShownNotes } from './shown-notes.ts'

const say = sayDomainIn('en')

test.each<[string, ChangeNote]>([
  ['a link that lost its empty address', { kind: 'link', before: '', after: null }],
  ['items within each other the other way round', { kind: 'list', before: 'bullet number', after: 'number' }],
  ['a quotation in a list', { kind: 'list', before: 'quote bullet', after: 'bullet quote' }],
  ['two spaces', { kind: 'break', before: '   ', after: '\u00a0' }],
])('no note stands without saying what: %s', (_, note) => {
  const [shown] = listShownNotes([note], say)
  expect(shown?.before ?? shown?.after).not.toBeNull()
  expect(shown?.before).not.toBe(shown?.after)
})

test('what cannot be seen is named', () => {
  const [shown] = listShownNotes([{ kind: 'break', before: ' ', after: '\u00a0' }], say)
  expect(shown).toEqual({ name: 'Paragraphs', before: '" "', after: '"<U+00A0>"' })
})

describe('what is only counted', () => {
  const notes: ChangeNote[] = [
    { kind: 'space', before: '   ', after: '  ' },
    { kind: 'source', before: '**', after: null },
    { kind: 'link', before: '/a', after: '/b' },
  ]
  const change = createChange('2.1', '2.1', { kind: 'reworded', notes })

  test('is not told with a clause', () => {
    expect(listOwnNotes(change).map(({ kind }) => kind)).toEqual(['link'])
  })

  test('is counted for the page, also where the clause changed otherwise', () => {
    expect(listQuietNotes([change, change]).map(({ kind, count }) => [kind, count])).toEqual([
      ['space', 2],
      ['source', 2],
    ])
  })
})
